import { fileURLToPath } from "node:url";
import { evaluateDocuments } from "../src/evaluate/evaluate-documents.ts";

/** Compares the texts of real documents with their reviewed Markdown: `npx tsx --conditions=@espalier/source packages/read/bench/documents.ts [format…]`. */
const folder = fileURLToPath(new URL("../../../../shared/data/cleaning/docs_parsing/", import.meta.url));
const asked = process.argv.slice(2);
const { formats, documents } = await evaluateDocuments(folder, asked.length > 0 ? asked : undefined);
const shown = (value: number | undefined): string => value?.toFixed(3) ?? "-";
for (const { file, f1, precision, recall, rows, problem } of [...documents].sort((a, b) => a.f1 - b.f1)) {
  if (f1 < 0.93 || (rows ?? 1) < 0.9)
    console.log(`  ${shown(f1)} P ${shown(precision)} R ${shown(recall)} rows ${shown(rows)} ${file} ${problem ?? ""}`);
}
for (const { format, documents: count, f1, rows } of formats) console.log(`${format}: F1 ${shown(f1)} over ${count}, rows ${shown(rows)}`);
