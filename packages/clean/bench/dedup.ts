/**
 * Speed and quality of near-duplicate removal on a corpus of `{"id","text"}` lines with a truth folder beside it
 * (`near-duplicates.tsv`: a, b, kind, Jaccard; `figure-twins.tsv`: a, b), as MB of UTF-8 text per second of CPU time with the best and
 * the median of some runs: `npx tsx --conditions=@espalier/source packages/clean/bench/dedup.ts corpus.jsonl [runs] [rows.jsonl]`.
 *
 * Reading the corpus is not timed, observing, concluding and judging are, with the observations in memory.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { CorpusStep, Document, Observed } from "@espalier/core";
import { dropNearDuplicates, dropNearDuplicatesOptions } from "../src/steps/drop-near-duplicates.ts";

const [path = "", runs = "3", rows] = process.argv.slice(2);
const options = dropNearDuplicatesOptions.parse(JSON.parse(process.env.OPTIONS ?? "{}"));

function load(): Document[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      return { id, text, metadata: { source: `${id}.txt` }, origin: { changes: [] } };
    });
}

async function pass<Observation, Conclusion>(
  step: CorpusStep<Observation, Conclusion>,
  documents: readonly Document[],
): Promise<{ seconds: readonly number[]; gone: Map<string, string> }> {
  const seconds: number[] = [];
  let start = process.cpuUsage();
  const lap = (): void => {
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1e6);
    start = process.cpuUsage();
  };
  const observed: Observed<Observation>[] = [];
  for (const document of documents) {
    const observation = step.observe(document);
    if (observation !== undefined) observed.push({ id: document.id, observation });
  }
  lap();
  const conclusion = await step.conclude({
    async *[Symbol.asyncIterator]() {
      yield* observed;
    },
  });
  lap();
  const gone = new Map<string, string>();
  for (const document of documents) {
    const verdict = step.judge(document, conclusion);
    if (!verdict.keep) gone.set(document.id, verdict.reason);
  }
  lap();
  return { seconds, gone };
}

function tsv(name: string): string[][] {
  const file = path.replace(/\.jsonl$/u, `.truth/${name}`);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

function quality(gone: ReadonlyMap<string, string>): void {
  const pairs = tsv("near-duplicates.tsv");
  const member = new Set(pairs.flatMap(([a = "", b = ""]) => [a, b]));
  const found = (some: readonly string[][]): number => some.filter(([a = "", b = ""]) => gone.has(a) || gone.has(b)).length;
  const kinds = [...new Set(pairs.map(([, , kind = ""]) => kind))].sort();
  for (const kind of kinds) {
    const some = pairs.filter((pair) => pair[2] === kind);
    console.log(`  recall ${kind.padEnd(8)} ${(found(some) / some.length).toFixed(4)} of ${some.length}`);
  }
  const twins = tsv("figure-twins.tsv");
  const precision = [...gone.keys()].filter((id) => member.has(id)).length / Math.max(1, gone.size);
  console.log(
    `  pair recall ${(found(pairs) / pairs.length).toFixed(4)}, precision ${precision.toFixed(4)}, both lost ${pairs.filter(([a = "", b = ""]) => gone.has(a) && gone.has(b)).length}, twins lost ${found(twins)} of ${twins.length}`,
  );
}

const documents = load();
const size = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
const passes: Awaited<ReturnType<typeof pass>>[] = [];
for (let run = 0; run < Number(runs); run += 1) passes.push(await pass(dropNearDuplicates(options), documents));
const sorted = passes.map(({ seconds }) => seconds).sort((a, b) => sum(a) - sum(b));
const [best = [0], median = [0]] = [sorted[0], sorted[sorted.length >> 1]];
const rss = process.resourceUsage().maxRSS / 1024;
console.log(
  `${path}: ${documents.length} documents, ${size.toFixed(2)} MB; ${(size / sum(best)).toFixed(2)} MB/s (median ${(size / sum(median)).toFixed(2)}); observe, conclude, judge: ${best.map((one) => one.toFixed(2)).join(", ")} s; peak ${rss.toFixed(0)} MiB, corpus included`,
);
const gone = passes[0]?.gone ?? new Map<string, string>();
quality(gone);
if (rows !== undefined)
  writeFileSync(
    rows,
    documents.map(({ id, text }) => `${JSON.stringify(gone.has(id) ? { id, text, dropped: "dup" } : { id, text })}\n`).join(""),
  );

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
