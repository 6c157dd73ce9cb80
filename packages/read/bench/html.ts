import { fileURLToPath } from "node:url";
import { evaluateExtraction } from "../src/evaluate/evaluate-extraction.ts";

/**
 * Measures extractMainContent on real pages: `npx tsx --conditions=@espalier/source packages/read/bench/html.ts [worst]`.
 * `worst` lists pages of the half that may be developed on. Peers: shared/bench/cleaning.
 */
const folder = fileURLToPath(new URL("../../../../shared/data/cleaning/html_article_benchmark/", import.meta.url));
const { metrics, rows } = await evaluateExtraction(folder);
console.log(metrics);
if (process.argv.includes("worst")) {
  const even = rows.filter((row) => row.half === "even").sort((a, b) => a.tokenF1 - b.tokenF1);
  for (const row of even.slice(0, 20)) console.log(row);
}
