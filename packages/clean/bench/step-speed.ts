/**
 * CPU time of single steps on a corpus of `{"id","text"}` lines, each step fed with what the steps before it left, as
 * MB of UTF-8 text per second of CPU time: `npx tsx --conditions=@espalier/source packages/clean/bench/step-speed.ts
 * corpus.jsonl [megabytes] [runs]`. Corpus steps are left out: they work on a spool.
 */
import { readFileSync } from "node:fs";
import type { Document, Step } from "@espalier/core";
import { createSteps } from "../src/profiles/create-steps.ts";
import { profiles } from "../src/profiles/profiles.ts";
import { applyVerdict } from "../src/run/apply-verdict.ts";
import { carry } from "../src/run/carried.ts";
import { isCorpusStep } from "../src/run/run-steps.ts";

const [path = "", megabytes = "4", runs = "3", only = ""] = process.argv.slice(2);

function load(): Document[] {
  const documents: Document[] = [];
  let bytes = 0;
  for (const line of readFileSync(path, "utf8").split("\n")) {
    if (line === "" || bytes > Number(megabytes) * 1e6) continue;
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    bytes += Buffer.byteLength(text);
    documents.push({ id, text, metadata: { source: `${id}.txt` }, origin: { changes: [] } });
  }
  return documents;
}

/** CPU seconds of one pass; the documents as the step left them. */
function pass(step: Step, documents: readonly Document[]): { seconds: number; left: Document[] } {
  const start = process.cpuUsage();
  const left = documents.map((document) => applyVerdict(carry(document), step.name, step.judge(document)).document);
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, left };
}

const steps = createSteps(profiles.web).filter(
  (step): step is Step => !isCorpusStep(step) && (only === "" || only.split(",").includes(step.name)),
);
let documents = load();
const size = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
console.log(`${documents.length} documents, ${size.toFixed(2)} MB`);
for (const step of steps) {
  const passes = Array.from({ length: Number(runs) }, () => pass(step, documents));
  const seconds = passes.map((one) => one.seconds).sort((a, b) => a - b);
  const [best = 0, median = 0] = [seconds[0], seconds[seconds.length >> 1]];
  console.log(
    `${step.name.padEnd(26)} ${(size / best).toFixed(2).padStart(8)} MB/s (median ${(size / median).toFixed(2)}), ${(best / size).toFixed(3)} s per MB`,
  );
  documents = passes[0]?.left ?? [];
}
