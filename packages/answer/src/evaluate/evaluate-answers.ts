import { type Answer, type CallOptions, type Citation, type Refusal, spansOverlap } from "@espalier/core";
import { findFigures } from "@espalier/text";
import type { Assistant } from "../assistant.ts";
import { locateGold } from "./locate-gold.ts";
import { type EvaluationQuestion, type Gold, halfOf } from "./read-questions.ts";

/** The figures of a group of questions; a figure is left out where no question of the group asks for it. */
export interface AnswerFigures {
  readonly "hit@5"?: number;
  readonly "gold-cited"?: number;
  readonly verbatim?: number;
  readonly "numbers-verified"?: number;
  readonly "refused-unanswerable"?: number;
  readonly "refused-answerable"?: number;
  readonly gated?: number;
  /** For each figure, what was counted: `21 of 24`. */
  readonly counts: Readonly<Record<string, string>>;
}

/** Figures of one group: all, a language, a half, a language within a half. */
export interface FigureGroup {
  readonly name: string;
  readonly isLanguage: boolean;
  readonly figures: AnswerFigures;
}

/** A question that missed a mark, and how. */
export interface Miss {
  readonly id: string;
  readonly half: "odd" | "even";
  readonly question: string;
  readonly problem: string;
  readonly detail: string;
}

/** Options of {@link evaluateAnswers}. */
export interface EvaluateAnswersOptions extends CallOptions {
  /** @defaultValue "both" */
  readonly half?: "odd" | "even" | "both" | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined;
}

/** For one question: of each figure, how many of how many. */
interface Tally {
  readonly question: EvaluationQuestion;
  readonly half: "odd" | "even";
  readonly counts: ReadonlyMap<string, readonly [good: number, all: number]>;
  readonly misses: readonly Miss[];
}

/**
 * Asks an assistant the questions of a file and measures the outcomes: whether a gold source is among the five best hits,
 * whether every gold place is cited, whether citations stand verbatim in their sources and figures in their citations, and
 * whether questions are refused that must be, and only those.
 *
 * Several gold entries with one quote or cell are the same fact in copies of a document: one of them must be cited.
 */
export async function evaluateAnswers(
  assistant: Assistant,
  questions: readonly EvaluationQuestion[],
  options: EvaluateAnswersOptions = {},
): Promise<{ readonly groups: readonly FigureGroup[]; readonly misses: readonly Miss[] }> {
  const { half = "both", signal, onProgress = () => {} } = options;
  const asked = questions.filter((question) => half === "both" || halfOf(question.id) === half);
  const tallies: Tally[] = [];
  for (const question of asked) {
    tallies.push(await measure(assistant, question, signal));
    onProgress({ done: tallies.length, total: asked.length });
  }
  const languages = [...new Set(asked.map((question) => question.language.slice(0, 2)))].toSorted();
  const group = (name: string, isLanguage: boolean, takes: (tally: Tally) => boolean): FigureGroup => ({
    name,
    isLanguage,
    figures: toFigures(tallies.filter(takes)),
  });
  const groups = [
    ...(["odd", "even"] as const).flatMap((part) =>
      languages.map((language) =>
        group(`${language} ${part}`, false, (tally) => tally.half === part && tally.question.language.startsWith(language)),
      ),
    ),
    ...(["odd", "even"] as const).map((part) => group(part, false, (tally) => tally.half === part)),
    ...languages.map((language) => group(language, true, (tally) => tally.question.language.startsWith(language))),
    group("all", false, () => true),
  ];
  return {
    groups: groups.filter(({ figures }) => Object.keys(figures.counts).length > 0),
    misses: tallies.flatMap((tally) => tally.misses),
  };
}

async function measure(assistant: Assistant, question: EvaluationQuestion, signal: AbortSignal | undefined): Promise<Tally> {
  const counts = new Map<string, readonly [number, number]>();
  const misses: Miss[] = [];
  const half = halfOf(question.id);
  const count = (figure: string, good: boolean, detail: () => string, isMiss = !good): void => {
    counts.set(figure, [good ? 1 : 0, 1]);
    if (isMiss) misses.push({ id: question.id, half, question: question.question, problem: figure, detail: detail() });
  };
  const { outcome, sources } = await ask(assistant, question, signal);
  const citations = outcome.kind === "answer" ? outcome.citations : [];

  if (question.kind === "answerable") {
    count(
      "hit@5",
      question.gold.some((gold) => sources.includes(gold.source)),
      () => `gold ${question.gold.map((gold) => gold.source).join(", ")}; found ${sources.join(", ")}`,
    );
    count(
      "gold-cited",
      await citesGold(assistant, question.gold, citations),
      () => `${shownText(outcome)} — expected: ${question.answer ?? ""}`,
    );
    count("refused-answerable", outcome.kind === "refusal", () => shownText(outcome), outcome.kind === "refusal");
  } else if (question.kind === "unanswerable") {
    count("refused-unanswerable", outcome.kind === "refusal", () => shownText(outcome));
  } else {
    count("gated", outcome.kind === "refusal" && outcome.gate === question.gate, () => `${question.gate}: ${shownText(outcome)}`);
  }
  if (outcome.kind === "answer") {
    const verbatim = await Promise.all(citations.map((citation) => isVerbatim(assistant, citation)));
    counts.set("verbatim", [verbatim.filter(Boolean).length, verbatim.length]);
    const figures = outcome.sentences.flatMap((sentence) =>
      findFigures(sentence.text).map((figure) => sentence.numbers.some((number) => number.text === figure.text)),
    );
    counts.set("numbers-verified", [figures.filter(Boolean).length, figures.length]);
  }
  return { question, half, counts, misses };
}

/** The outcome, and the sources of the five best hits that it was drawn from; none where a gate refused before the search. */
async function ask(
  assistant: Assistant,
  { question, asOf }: EvaluationQuestion,
  signal: AbortSignal | undefined,
): Promise<{ outcome: Answer | Refusal; sources: string[] }> {
  let sources: string[] = [];
  for await (const event of assistant.ask({ text: question, asOf }, { signal })) {
    if (event.type === "searched") sources = event.hits.slice(0, 5).map((hit) => hit.metadata.source);
    if (event.type === "outcome") return { outcome: event.outcome, sources };
  }
  throw new TypeError("the answer ended without an outcome");
}

/** Every fact must be cited; copies of one fact stand for each other. */
async function citesGold(assistant: Assistant, gold: readonly Gold[], citations: readonly Citation[]): Promise<boolean> {
  const facts = new Map<string, Gold[]>();
  for (const one of gold) {
    const fact = JSON.stringify([one.quote, one.cell]);
    facts.set(fact, [...(facts.get(fact) ?? []), one]);
  }
  for (const copies of facts.values()) {
    const cited = await Promise.all(copies.map((copy) => citesOne(assistant, copy, citations)));
    if (!cited.includes(true)) return false;
  }
  return facts.size > 0;
}

async function citesOne(assistant: Assistant, gold: Gold, citations: readonly Citation[]): Promise<boolean> {
  for (const citation of citations.filter((one) => one.source === gold.source)) {
    const document = await assistant.document(citation.documentId);
    if (document !== undefined && locateGold(document.text, gold).some((span) => spansOverlap(span, citation.span))) return true;
  }
  return false;
}

async function isVerbatim(assistant: Assistant, citation: Citation): Promise<boolean> {
  const document = await assistant.document(citation.documentId);
  return document?.text.slice(citation.span.start, citation.span.end) === citation.quote;
}

function shownText(outcome: Answer | Refusal): string {
  return outcome.kind === "answer"
    ? outcome.text
    : `refused (${outcome.gate ?? outcome.reason}${outcome.measured === undefined ? "" : ` ${outcome.measured}`})`;
}

function toFigures(tallies: readonly Tally[]): AnswerFigures {
  const sums = new Map<string, readonly [number, number]>();
  for (const { counts } of tallies) {
    for (const [figure, [good, all]] of counts) {
      const [g, a] = sums.get(figure) ?? [0, 0];
      sums.set(figure, [g + good, a + all]);
    }
  }
  const counted = [...sums].filter(([, [, all]]) => all > 0);
  return {
    ...Object.fromEntries(counted.map(([figure, [good, all]]) => [figure, good / all])),
    counts: Object.fromEntries(counted.map(([figure, [good, all]]) => [figure, `${good} of ${all}`])),
  };
}
