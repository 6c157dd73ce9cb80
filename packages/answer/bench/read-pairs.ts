import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A made question with all pieces of its text, of which at most one answers it. */
export interface PairQuestion {
  readonly question: string;
  readonly pieces: readonly { readonly text: string; readonly inContext: string }[];
  /** The place of the piece that answers, or -1. */
  readonly answer: number;
}

/** Every so many pieces are read with the sentence before them, as those of a running text are. */
const everyInContext = 3;

/**
 * Reads the made texts in `pairs/`: `## title | section`, `- piece`, below it `? question that the piece answers`, and
 * `x question that no piece answers`.
 */
export function readPairs(folder: string): PairQuestion[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split(/^## /mu).slice(1).flatMap(questionsOf));
}

function questionsOf(block: string): PairQuestion[] {
  const [first = "", ...lines] = block.trim().split("\n");
  const heading = first.split("|").at(-1)?.trim() ?? "";
  const facts: string[] = [];
  const asked: { question: string; answer: number }[] = [];
  for (const line of lines) {
    const text = line.slice(1).trim();
    if (line.startsWith("-")) facts.push(text);
    else asked.push({ question: text, answer: line.startsWith("?") ? facts.length - 1 : -1 });
  }
  const pieces = facts.map((text, index) => ({
    text,
    inContext: [heading, index > 0 && index % everyInContext === 0 ? (facts[index - 1] ?? "") : "", text]
      .filter((part) => part !== "")
      .join("\n"),
  }));
  return asked.map((one) => ({ ...one, pieces }));
}
