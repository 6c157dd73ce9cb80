import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ReadOutcome } from "../src/read-outcome.ts";
import { readPaths } from "../src/read-paths.ts";

/** Compares the texts of real documents with their reviewed Markdown, by the F1 of words and Han: `npx tsx --conditions=@espalier/source packages/read/bench/documents.ts`. */
const root = fileURLToPath(new URL("../../../../shared/data/cleaning/docs_parsing/", import.meta.url));
const rows = (await readFile(`${root}manifest.jsonl`, "utf8"))
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { file: string; gold_md?: string | null })
  .flatMap(({ file, gold_md: gold }) =>
    typeof gold === "string" && /\.(?:docx|xlsx|xlsm|html?|pdf|csv|md)$/u.test(file) ? [{ file, gold }] : [],
  );

function bag(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.normalize("NFKC").match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
const sizeOf = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

const outcomes = new Map<string, ReadOutcome>();
for await (const outcome of readPaths(rows.map(({ file }) => root + file))) outcomes.set(outcome.file, outcome);
const scores = new Map<string, number[]>();
for (const { file, gold } of rows) {
  const outcome = outcomes.get(root + file);
  const wanted = bag((await readFile(root + gold, "utf8")).replaceAll("<!-- image -->", ""));
  const got = bag(outcome?.kind === "document" ? outcome.document.text : "");
  const same = [...wanted].reduce((sum, [word, count]) => sum + Math.min(count, got.get(word) ?? 0), 0);
  const f1 = (2 * same) / Math.max(1, sizeOf(wanted) + sizeOf(got));
  const kind = file.split(".").at(-1) ?? "";
  scores.set(kind, [...(scores.get(kind) ?? []), f1]);
  if (f1 < 0.8) console.log(`  ${f1.toFixed(2)} ${file}`);
}
for (const [kind, values] of scores)
  console.log(`${kind}: F1 ${(values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3)} over ${values.length} files`);
