import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readPaths } from "../src/read-paths.ts";

/** Runs readPaths over all files made to break parsers and compares with their manifest: `npx tsx --conditions=@espalier/source packages/read/bench/malformed.ts`. */
const shared = fileURLToPath(new URL("../../../../shared/data/security/", import.meta.url));
const manifest = JSON.parse(await readFile(`${shared}malformed-files/manifest.json`, "utf8")) as { file: string; expect: string }[];
const counts = new Map<string, number>();
const read = new Set<string>();
let slowest = { file: "", ms: 0 };
let last = performance.now();
const json = new Map<string, string>();
for await (const outcome of readPaths(
  ["malformed-files", "malformed-pdf-qpdf", "jsontestsuite/test_parsing", "blns"].map((name) => shared + name),
)) {
  const now = performance.now();
  if (now - last > slowest.ms) slowest = { file: outcome.file, ms: now - last };
  last = now;
  const verdict = outcome.kind === "document" ? "document" : outcome.reason;
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  if (outcome.kind === "document") read.add(outcome.file);
  const name = /jsontestsuite\/test_parsing\/(.*)$/u.exec(outcome.file)?.[1];
  if (name !== undefined) json.set(name, verdict);
}
const wrong = manifest.filter(({ file, expect }) => {
  const isRead = read.has(`${shared}malformed-files/${file}`);
  return (expect === "reject" && isRead) || (expect.startsWith("accept") && !isRead);
});
for (const { file, expect } of wrong) console.log(`  not as expected: ${file} (${expect})`);
// A record of JSON that parses is broken for its shape, not damaged; "n" must be damaged, "y" must not.
const wrongJson = [...json].filter(
  ([name, verdict]) =>
    (name.startsWith("n_") && /^(?:document|broken-record)$/u.test(verdict)) || (name.startsWith("y_") && verdict === "damaged"),
);
for (const [name] of wrongJson) console.log(`  not as expected: ${name}`);
console.log(`JSON: ${json.size - wrongJson.length} of ${json.size} as expected`);
console.log(
  `${manifest.length - wrong.length} of ${manifest.length} as expected; ${[...counts].map(([verdict, count]) => `${verdict} ${count}`).join(", ")}; longest wait ${Math.round(slowest.ms)} ms (${slowest.file.slice(shared.length)})`,
);
