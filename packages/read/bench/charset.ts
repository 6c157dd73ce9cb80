import { fileURLToPath } from "node:url";
import { evaluateCharset } from "../src/evaluate/evaluate-charset.ts";

/** Measures decodeText on real files: `npx tsx --conditions=@espalier/source packages/read/bench/charset.ts`. Peers: shared/bench/cleaning. */
const folder = fileURLToPath(new URL("../../../../shared/data/cleaning/charset_files/", import.meta.url));
const { metrics, rows } = await evaluateCharset(folder);
for (const row of rows.filter(({ same }) => !same)) console.log(row);
console.log(metrics);
