import { InvalidInputError, InvalidOptionError } from "@espalier/core";
import { evaluateRetrieval } from "@espalier/retrieve";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { compareWithRun, type FigureGroup } from "../evaluation/figures.ts";
import { exitCodes } from "../exit-codes.ts";
import { openEmbedder } from "../open-resources.ts";
import { parseInteger, parseMinimums, parseMode } from "../parse-options.ts";

const metrics = ["ndcg@10", "recall@10", "recall@100", "mrr@10"] as const;

interface EvalRetrievalOptions {
  readonly mode: string;
  readonly embedder: string;
  readonly queries?: string;
  readonly run?: string;
  readonly store?: string;
  readonly min?: readonly string[];
  readonly compare?: string;
}

/** `espalier eval retrieval`: figures over BEIR folders. */
export function evalRetrievalCommand(): Command {
  const command = new Command("retrieval")
    .description("measure retrieval on BEIR folders (corpus.jsonl, queries.jsonl, qrels.tsv)")
    .argument("<folders...>")
    .option("--mode <mode>", "hybrid, lexical or vector", "lexical")
    .option("--embedder <embedder>", "the embedder for hybrid and vector", "built-in")
    .option("--queries <n>", "take this many judged queries, evenly")
    .option("--run <file>", "write the rankings as a TREC run (one folder only)")
    .option("--store <folder>", "keep the indexed corpus here, so that vectors are made once (one folder only)")
    .option("--min <metric=value...>", "exit 1 where a figure is below this")
    .option("--compare <run.json>", "print the difference to a run saved with --json");
  return withContext<EvalRetrievalOptions>(command, async (folders, options, { terminal, json, signal }) => {
    const mode = parseMode(options.mode);
    const minimums = parseMinimums(options.min ?? [], metrics);
    const queries = options.queries === undefined ? undefined : parseInteger("--queries", options.queries, 1, 1_000_000);
    for (const [option, value] of Object.entries({ "--run": options.run, "--store": options.store }))
      if (value !== undefined && folders.length > 1)
        throw new InvalidOptionError(option, "left out where several folders are measured", value);
    const embedder = await openEmbedder(mode === "lexical" ? "none" : options.embedder);
    const groups: FigureGroup[] = [];
    let below = 0;
    try {
      for (const folder of folders) {
        const figures = await evaluateRetrieval(folder, {
          mode,
          embedder,
          queries,
          runFile: options.run,
          storePath: options.store,
          signal,
          onProgress: (p) => terminal.progress(`${folder}: ${p.stage}`, p.done, p.total, "items"),
        });
        terminal.endProgress();
        if (figures.queries === 0)
          throw new InvalidInputError(folder, "no query has a judgement on a document.", "Check that qrels and queries use the same ids.");
        terminal.print(
          `${folder}  ${mode}  ${figures.queries} queries of ${figures.documents} documents  ${metrics.map((name) => `${name} ${figures.metrics[name].toFixed(4)}`).join("  ")}`,
        );
        for (const [metric, least] of minimums) {
          const value = figures.metrics[metric as (typeof metrics)[number]];
          if (value >= least) continue;
          below += 1;
          terminal.warn(`espalier: ${folder}: ${metric} is ${value.toFixed(4)}, below the minimum of ${least}`);
        }
        groups.push({ name: folder, metrics: Object.fromEntries(metrics.map((name) => [name, figures.metrics[name]])) });
      }
    } finally {
      await embedder?.close?.();
    }
    if (options.compare !== undefined) await compareWithRun(options.compare, groups, terminal);
    if (json) terminal.printJson({ metrics: mean(groups), groups, settings: { folders, mode, embedder: options.embedder, queries } });
    return below > 0 ? exitCodes.failed : exitCodes.done;
  });
}

/** Every folder counts once, however many queries it has. */
function mean(groups: readonly FigureGroup[]): Record<string, number> {
  return Object.fromEntries(
    metrics.map((name) => [name, groups.reduce((sum, group) => sum + (group.metrics[name] ?? 0), 0) / Math.max(1, groups.length)]),
  );
}
