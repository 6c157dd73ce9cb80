// Kills an indexing process at random moments and checks the store after each kill. Prints the seed; exit 1 on a loss.
// npx tsx --conditions=@espalier/source packages/retrieve/bench/crash.mjs [--kills 60] [--seed N] [--documents 2000]
import { parseArgs } from "node:util";
import { killAndCheck } from "../src/testing/kill-and-check.ts";
import { makeStoreFolder } from "../src/testing/make-store-folder.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
    documents: { type: "string", default: "2000" },
  },
});
const folder = await makeStoreFolder();
const report = await killAndCheck(folder.path, {
  kills: Number(values.kills),
  seed: Number(values.seed),
  documents: Number(values.documents),
  longestMs: 4000,
});
await folder.remove();
console.log(JSON.stringify({ seed: Number(values.seed), ...report }));
process.exitCode = report.lost === 0 && report.problems.length === 0 && report.isSame ? 0 : 1;
