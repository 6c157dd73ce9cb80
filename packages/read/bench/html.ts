import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { extractMainContent } from "../src/extract-main-content.ts";

/** Measures extractMainContent on real pages, as shared/bench/cleaning/peers.py does: `npx tsx --conditions=@espalier/source packages/read/bench/html.ts [worst]`. */
const folder = new URL("../../../../shared/data/cleaning/html_article_benchmark/", import.meta.url);
const gold = JSON.parse(await readFile(new URL("ground-truth.json", folder), "utf8")) as Record<string, { articleBody: string }>;

function bag(text: string, size: number): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at += 1) {
    const key = words.slice(at, at + size).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
const sizeOf = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
const shared = (a: Map<string, number>, b: Map<string, number>): number =>
  [...a].reduce((sum, [key, count]) => sum + Math.min(count, b.get(key) ?? 0), 0);

const rows: { id: string; f1: number; precision: number; recall: number }[] = [];
let precision4 = 0;
let recall4 = 0;
let spent = 0;
for (const [id, { articleBody }] of Object.entries(gold)) {
  const html = gunzipSync(await readFile(new URL(`html/${id}.html.gz`, folder))).toString("utf8");
  const start = process.cpuUsage();
  // The gold text is the body without the headline, so the heading that the text begins with is left out here.
  const text = extractMainContent(html)
    .text.replace(/^# .*\n?/u, "")
    .replace(/^#+ /gmu, "");
  const used = process.cpuUsage(start);
  spent += (used.user + used.system) / 1e6;
  const [a, b] = [bag(articleBody, 1), bag(text, 1)];
  const same = shared(a, b);
  rows.push({
    id,
    f1: (2 * same) / Math.max(1, sizeOf(a) + sizeOf(b)),
    precision: same / Math.max(1, sizeOf(b)),
    recall: same / Math.max(1, sizeOf(a)),
  });
  const [c, d] = [bag(articleBody, 4), bag(text, 4)];
  const same4 = shared(c, d);
  precision4 += sizeOf(d) > 0 ? same4 / sizeOf(d) : 0;
  recall4 += sizeOf(c) > 0 ? same4 / sizeOf(c) : 0;
}
const mean = (key: "f1" | "precision" | "recall"): number => rows.reduce((sum, row) => sum + row[key], 0) / rows.length;
const [p4, r4] = [precision4 / rows.length, recall4 / rows.length];
console.log(
  `token F1 ${mean("f1").toFixed(4)} (precision ${mean("precision").toFixed(3)}, recall ${mean("recall").toFixed(3)}), 4-gram F1 ${((2 * p4 * r4) / (p4 + r4)).toFixed(4)}, ${rows.length} pages, ${(rows.length / spent).toFixed(1)} pages per CPU second`,
);
if (process.argv.includes("worst")) for (const row of rows.sort((a, b) => a.f1 - b.f1).slice(0, 20)) console.log(row);
