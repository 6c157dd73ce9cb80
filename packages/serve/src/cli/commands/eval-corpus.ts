import { basename } from "node:path";
import { evaluateMadeCorpus, loadProfile, type MadeCorpusFigures, type ScoreName } from "@espalier/clean";
import { InvalidOptionError } from "@espalier/core";
import { Command } from "commander";
import { withContext } from "../command.ts";
import { compareWithRun, type FigureGroup, missedBounds } from "../evaluation/figures.ts";
import { recordedPeers } from "../evaluation/recorded-peers.ts";
import { exitCodes } from "../exit-codes.ts";
import { parseMinimums } from "../parse-options.ts";

interface EvalCorpusOptions {
  readonly corpus?: readonly string[];
  readonly profile: string;
  readonly output?: string;
  readonly min?: readonly string[];
  readonly max?: readonly string[];
  readonly compare?: string;
}

/** The figures of the benchmark's scorer under the names that `--min` knows. */
const metricNames: Readonly<Record<ScoreName, Readonly<Record<string, string>>>> = {
  dedup: { pair_recall: "pair-recall", precision: "pair-precision", figure_twins_lost: "twins-lost" },
  mojibake: { harmed_clean_docs: "harmed" },
  boilerplate: { lines_removed: "boilerplate-removed", good_lines_lost: "good-lost" },
  pii: { recall: "pii-recall", precision: "pii-precision", traps_hit: "traps-hit" },
  junk: { good_docs_dropped: "good-dropped" },
};

const metrics = [
  "pair-recall",
  "pair-precision",
  "twins-lost",
  "repaired",
  "harmed",
  "boilerplate-removed",
  "good-lost",
  "pii-recall",
  "pii-precision",
  "traps-hit",
  "junk-dropped",
  "good-dropped",
] as const;

/** `espalier eval clean`: every figure of the cleaning over made corpora whose truth is known. */
export function evalCleanCommand(): Command {
  return corpusCommand("clean", "measure the whole cleaning on made corpora (DIR/en.jsonl with DIR/en.truth)", [
    "dedup",
    "mojibake",
    "boilerplate",
    "pii",
    "junk",
  ]);
}

/** `espalier eval dedup`: which duplicates a profile finds, and what it loses for it. */
export function evalDedupCommand(): Command {
  return corpusCommand("dedup", "measure the removal of duplicates on made corpora (DIR/en.jsonl with DIR/en.truth)", ["dedup"]);
}

function corpusCommand(name: string, description: string, scores: readonly ScoreName[]): Command {
  const command = new Command(name)
    .description(description)
    .argument("[corpora...]", "made corpora")
    .option("--corpus <file...>", "the same")
    .option("--profile <profile>", "the name of a profile or a path to a .json one", "web")
    .option("--output <file>", "write the cleaned rows (one corpus only)")
    .option("--min <metric=value...>", `exit 1 where a corpus is below this (${metrics.join(", ")})`)
    .option("--max <metric=value...>", "exit 1 where a corpus is above this")
    .option("--compare <run.json>", "print the difference to a run saved with --json");
  return withContext<EvalCorpusOptions>(command, async (args, options, { terminal, json, signal }) => {
    const corpora = [...args, ...(options.corpus ?? [])];
    if (corpora.length === 0) throw new InvalidOptionError("--corpus", "a made corpus such as DIR/en.jsonl", undefined);
    if (options.output !== undefined && corpora.length > 1)
      throw new InvalidOptionError("--output", "left out where several corpora are measured", options.output);
    const bounds = { least: parseMinimums(options.min ?? [], metrics), most: parseMinimums(options.max ?? [], metrics) };
    const profile = await loadProfile(options.profile);
    const groups: FigureGroup[] = [];
    for (const corpus of corpora) {
      const figures = await evaluateMadeCorpus(corpus, profile, {
        scores,
        output: options.output,
        signal,
        onProgress: (p) => terminal.progress(`${corpus}: ${p.pass}`, p.documents, p.total, "documents"),
      });
      terminal.endProgress();
      printScores(corpus, figures, terminal);
      groups.push({ name: corpus, metrics: toMetrics(figures) });
    }
    if (options.compare !== undefined) await compareWithRun(options.compare, groups, terminal);
    if (json) terminal.printJson({ metrics: groups.at(0)?.metrics ?? {}, groups, settings: { profile: profile.name, scores, corpora } });
    return missedBounds(groups, bounds, terminal) > 0 ? exitCodes.failed : exitCodes.done;
  });
}

function printScores(corpus: string, figures: MadeCorpusFigures, terminal: { print(line: string): void }): void {
  const language = basename(corpus).replace(/\.[^.]*$/u, "");
  const speed = figures.cpuSeconds === undefined ? "" : `, ${(figures.bytes / 1e6 / figures.cpuSeconds).toFixed(2)} MB per CPU second`;
  terminal.print(`${corpus}: ${figures.documents} documents, ${(figures.bytes / 1e6).toFixed(1)} MB${speed}`);
  for (const [name, scores] of Object.entries(figures.scores)) {
    const known = Object.entries(scores).flatMap(([metric, value]) =>
      value === undefined ? [] : [`${metric} ${Number.isInteger(value) ? value : value.toFixed(4)}`],
    );
    terminal.print(`  ${name}: ${known.join(", ")}`);
    for (const peer of recordedPeers[name]?.[language] ?? []) terminal.print(`    recorded: ${peer.name}: ${peer.figures}`);
  }
  if (figures.cpuSeconds !== undefined)
    for (const peer of recordedPeers.speed?.[language] ?? []) terminal.print(`    recorded: ${peer.name}: ${peer.figures}`);
}

function toMetrics({ scores, bytes, cpuSeconds }: MadeCorpusFigures): Record<string, number | undefined> {
  const figures: Record<string, number | undefined> = {};
  for (const [name, names] of Object.entries(metricNames))
    for (const [theirs, ours] of Object.entries(names)) figures[ours] = scores[name as ScoreName]?.[theirs];
  figures.repaired = least(scores.mojibake, (metric) => metric.endsWith(" exact"));
  figures["junk-dropped"] = least(scores.junk, (metric) => metric.startsWith("dropped_"));
  if (cpuSeconds !== undefined) figures["mb-per-cpu-second"] = bytes / 1e6 / cpuSeconds;
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== undefined));
}

/** A promise over several kinds holds where the worst kind keeps it. */
function least(scores: Readonly<Record<string, number | undefined>> | undefined, counts: (metric: string) => boolean): number | undefined {
  const values = Object.entries(scores ?? {}).flatMap(([metric, value]) => (counts(metric) && value !== undefined ? [value] : []));
  return values.length === 0 ? undefined : Math.min(...values);
}
