import { fileURLToPath } from "node:url";
import { evaluateCharset } from "../src/evaluate/evaluate-charset.ts";

/** Measures decodeText on real files: `npx tsx --conditions=@espalier/source packages/read/bench/charset.ts`. Peers: shared/bench/cleaning. */
const folder = fileURLToPath(new URL("../../../../shared/data/cleaning/charset_files/", import.meta.url));
const rates: number[] = [];
for (let run = 0; run < 3; run += 1) {
  const { metrics, rows } = await evaluateCharset(folder);
  rates.push(metrics.megabytesPerCpuSecond);
  if (run > 0) continue;
  for (const row of rows.filter(({ same }) => !same)) console.log(row);
  console.log(metrics);
}
console.log(`MB per CPU second, three runs: ${rates.map((rate) => rate.toFixed(1)).join(", ")}`);
