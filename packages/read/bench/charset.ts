import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import iconv from "iconv-lite";
import { decodeText } from "../src/decode-text.ts";

/** Measures decodeText on real files: `npx tsx --conditions=@espalier/source packages/read/bench/charset.ts`. Peers: shared/bench/cleaning. */
const folder = new URL("../../../../shared/data/cleaning/charset_files/", import.meta.url);
const rows = (await readFile(new URL("manifest.jsonl", folder), "utf8"))
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as { file: string; encoding: string | null });
const chinese = new Set(["GB2312", "Big5", "EUC-TW"]);
const names: Record<string, string> = { GB2312: "gb18030", "utf-8-sig": "utf-8", dir: "utf-8" };
const wanted = (bytes: Buffer, encoding: string): string | undefined => {
  const name = names[encoding] ?? encoding;
  if (name === "iso-2022-jp") return new TextDecoder(name).decode(bytes);
  return iconv.encodingExists(name) ? iconv.decode(bytes, name).replace(/^\uFEFF/u, "") : undefined;
};
let same = 0;
let total = 0;
let sameChinese = 0;
let totalChinese = 0;
let size = 0;
let spent = 0;
for (const { file, encoding } of rows) {
  const bytes = await readFile(new URL(file, folder));
  const start = process.cpuUsage();
  const got = decodeText(bytes);
  const used = process.cpuUsage(start);
  spent += (used.user + used.system) / 1e6;
  size += bytes.length / 1e6;
  if (encoding === null) {
    console.log(`  (no label) ${file}: ${got.encoding} ${got.confidence.toFixed(2)} ${JSON.stringify(got.text.slice(0, 40))}`);
    continue;
  }
  total += 1;
  if (chinese.has(encoding)) totalChinese += 1;
  if (wanted(bytes, encoding) === got.text) {
    same += 1;
    if (chinese.has(encoding)) sameChinese += 1;
  } else
    console.log(
      `  other text: ${fileURLToPath(new URL(file, folder)).split("/").slice(-2).join("/")} is ${encoding}, read as ${got.encoding} ${got.confidence.toFixed(2)}`,
    );
}
console.log(`same text ${same}/${total}, Chinese ${sameChinese}/${totalChinese}, ${(size / spent).toFixed(1)} MB per CPU second`);
