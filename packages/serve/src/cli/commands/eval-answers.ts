import { type AnswerFigures, evaluateAnswers, readQuestions } from "@espalier/answer";
import { InvalidInputError, InvalidOptionError } from "@espalier/core";
import { embedPending, openStore } from "@espalier/retrieve";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { compareWithRun } from "../evaluation/figures.ts";
import { exitCodes } from "../exit-codes.ts";
import { defaultStore, definitionOf, openEmbedder, openOne, type ResourceOptions } from "../open-resources.ts";
import { parseMinimums } from "../parse-options.ts";
import { prepareApp } from "../prepare-app.ts";

const metrics = ["hit@5", "gold-cited", "verbatim", "numbers-verified", "refused-unanswerable", "refused-answerable", "gated"] as const;

interface EvalAnswersOptions extends ResourceOptions {
  readonly half: string;
  readonly min?: readonly string[];
  readonly show?: boolean;
  readonly compare?: string;
}

/** `espalier eval answers`: figures over a file of questions, by language and half. */
export function evalAnswersCommand(): Command {
  const command = new Command("answers")
    .description("measure answers on a file of questions: hits, citations, refusals, gates; by language and half")
    .argument("<questions>", "a questions.jsonl")
    .option("--app <app>", "the assistant that answers")
    .option("--store <folder>", "a store of your own documents")
    .option("--model <model>", "extractive, openai:<model>@<base url> or hf:<model>[@endpoint]", "extractive")
    .option("--embedder <embedder>", "the embedder of the store", "built-in")
    .option("--half <half>", "odd (may be looked at), even (held out) or both", "both")
    .option("--show", "list every question that missed (never for the held-out half)")
    .option("--min <metric=value...>", "exit 1 where a language is below this")
    .option("--compare <run.json>", "print the difference to a run saved with --json");
  return withContext<EvalAnswersOptions>(command, async ([file = ""], options, { terminal, json, signal }) => {
    const { half } = options;
    if (half !== "odd" && half !== "even" && half !== "both") throw new InvalidOptionError("--half", "odd, even or both", half);
    if (options.app === undefined && options.store === undefined)
      throw new InvalidOptionError("--app", "an assistant, or --store a folder", undefined);
    const minimums = parseMinimums(options.min ?? [], metrics);
    const questions = await readQuestions(file);
    if (questions.length === 0) throw new InvalidInputError(file, "holds no questions.", "Write one JSON object a line.");
    if (options.app !== undefined) await prepareApp({ ...options, app: options.app }, terminal, signal);
    await embedAll(options, terminal, signal);
    await using assistant = await openOne(options);
    const evaluated = await evaluateAnswers(assistant, questions, {
      half,
      signal,
      onProgress: (p) => terminal.progress("questions", p.done, p.total, "questions"),
    });
    terminal.endProgress();
    let below = 0;
    for (const group of evaluated.groups) {
      terminal.print(`${group.name.padEnd(14)} ${figuresLine(group.figures)}`);
      for (const [metric, least] of group.isLanguage ? minimums : []) {
        const value = group.figures[metric as (typeof metrics)[number]];
        if (value === undefined || value >= least) continue;
        below += 1;
        terminal.warn(`espalier: ${group.name}: ${metric} is ${value.toFixed(3)}, below the minimum of ${least}`);
      }
    }
    // A figure that could not be measured holds no promise.
    for (const metric of minimums.keys()) {
      if (evaluated.groups.some((group) => group.isLanguage && group.figures[metric as (typeof metrics)[number]] !== undefined)) continue;
      below += 1;
      terminal.warn(`espalier: ${metric} cannot be measured: ${file} has no question for it`);
    }
    if (options.show === true)
      for (const miss of evaluated.misses.filter((one) => one.half === "odd"))
        terminal.print(`${miss.id} ${miss.problem}: ${miss.question}\n   ${miss.detail}`);
    const groups = evaluated.groups.map(({ name, figures }) => ({
      name,
      metrics: Object.fromEntries(metrics.map((metric) => [metric, figures[metric]])),
    }));
    if (options.compare !== undefined) await compareWithRun(options.compare, groups, terminal);
    if (json) {
      const all = evaluated.groups.find((group) => group.name === "all")?.figures;
      terminal.printJson({
        metrics: Object.fromEntries(metrics.map((name) => [name, all?.[name]])),
        groups,
        settings: { file, app: options.app, model: options.model, embedder: options.embedder, half },
      });
    }
    return below > 0 ? exitCodes.failed : exitCodes.done;
  });
}

function figuresLine(figures: AnswerFigures): string {
  return metrics
    .filter((name) => figures[name] !== undefined)
    .map((name) => `${name} ${figures[name]?.toFixed(3)} (${figures.counts[name]})`)
    .join("  ");
}

/** Measured is the finished index: all vectors are made first. */
async function embedAll(
  options: ResourceOptions,
  terminal: { progress(stage: string, done: number, total: number, unit: string): void; endProgress(): void },
  signal: AbortSignal,
): Promise<void> {
  const embedder = await openEmbedder(options.embedder ?? "built-in");
  if (embedder === undefined) return;
  const path = options.store ?? defaultStore(await definitionOf(options));
  // A store that a server holds open can be measured beside it, as long as nothing is to be written.
  if (await isComplete(path, embedder.id)) return await embedder.close?.();
  const store = await openStore({ path, embedder: embedder.id });
  try {
    await embedPending(store, embedder, { signal, onProgress: (p) => terminal.progress("embed", p.embedded, p.total, "passages") });
    terminal.endProgress();
  } finally {
    await store.close();
    await embedder.close?.();
  }
}

async function isComplete(path: string, embedder: string): Promise<boolean> {
  const store = await openStore({ path, embedder, readOnly: true });
  try {
    const { embedded, total } = await store.vectorCoverage();
    return embedded >= total;
  } finally {
    await store.close();
  }
}
