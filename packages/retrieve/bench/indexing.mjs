// Measures indexing by words: rate, peak memory of the process, longest stop of the event loop, a second run, and searches.
// npx tsx --conditions=@espalier/source packages/retrieve/bench/indexing.mjs BEIR_FOLDER [--documents 10000] [--repeat 1]
// --repeat N takes the corpus N times (ids differ, and a word in each text), for a larger one.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { identityMap } from "@espalier/core";
import { readJsonl } from "@espalier/core/node";
import { createRetriever, indexDocuments, openStore } from "@espalier/retrieve";
import { makeStoreFolder } from "../src/testing/make-store-folder.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: "string", default: "10000" }, repeat: { type: "string", default: "1" } },
});
const [beir = ""] = positionals;

async function* documents() {
  let left = Number(values.documents);
  for (let round = 0; round < Number(values.repeat); round += 1) {
    for await (const { value } of readJsonl(join(beir, "corpus.jsonl"))) {
      if (left === 0) return;
      left -= 1;
      const text = round === 0 ? value.text : `${value.text} round${round}`;
      yield {
        document: { id: `${value._id}-${round}`, text, metadata: { source: value._id, title: value.title }, origin: identityMap },
        originText: text,
      };
    }
  }
}

const folder = await makeStoreFolder();
const round = (number) => Math.round(number * 100) / 100;
const lag = monitorEventLoopDelay({ resolution: 5 });
lag.enable();
let store = await openStore({ path: folder.path, create: true });
const start = performance.now();
const report = await indexDocuments(store, documents());
const seconds = (performance.now() - start) / 1000;
const { bytes, chunks } = await store.stats();
await store.close();
const peakMiB = process.resourceUsage().maxRSS / 1024;
const again = performance.now();
store = await openStore({ path: folder.path });
const second = await indexDocuments(store, documents());
const secondSeconds = (performance.now() - again) / 1000;
const longestStopMs = lag.max / 1e6;
const { search } = createRetriever({ store });
const opened = performance.now();
await search("warm");
const warmSeconds = (performance.now() - opened) / 1000;
const times = [];
for await (const { value } of readJsonl(join(beir, "queries.jsonl"))) {
  if (times.length >= 400) break;
  const from = performance.now();
  await search(value.text);
  times.push(performance.now() - from);
}
times.sort((a, b) => a - b);
await store.close();
await rm(folder.path, { recursive: true });
console.log(
  JSON.stringify({
    documents: report.added,
    chunks,
    seconds: round(seconds),
    documentsPerSecond: Math.round(report.added / seconds),
    peakMiB: Math.round(peakMiB),
    longestStopMs: round(longestStopMs),
    storeMiB: round(bytes / 2 ** 20),
    secondRun: { unchanged: second.unchanged, added: second.added, seconds: round(secondSeconds) },
    indexLoadSeconds: round(warmSeconds),
    searchMs: { p50: round(times[times.length >> 1] ?? 0), p95: round(times[Math.floor(times.length * 0.95)] ?? 0) },
  }),
);
