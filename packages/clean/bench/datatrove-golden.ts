/**
 * Compares metrics and verdicts with golden data of datatrove, which knows its documents by the sha1 of their text only:
 *
 *     npx tsx --conditions=@espalier/source packages/clean/bench/datatrove-golden.ts golden.json documents.jsonl …
 *
 * Documents are lines of `{"text"}`. Those that the golden data does not know are passed over, and those that are missing are counted.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type WordCut, wordsLikeDatatrove } from "../src/quality/words-like-datatrove.ts";
import { measureLikeDatatrove } from "../src/testing/measure-like-datatrove.ts";

interface Golden {
  readonly sha1: string;
  readonly metrics: Readonly<Record<string, number>>;
  readonly words?: readonly string[];
  readonly [verdict: string]: unknown;
}

const cuts: Readonly<Record<string, readonly [WordCut, "en" | "zh"]>> = {
  filters_en_ws: ["white-space", "en"],
  filters_en_en: ["pattern", "en"],
  filters_zh_zh: ["jieba", "zh"],
  filters_zh_zhchar: ["signs", "zh"],
};

const [goldenPath = "", ...paths] = process.argv.slice(2);
const golden = JSON.parse(readFileSync(goldenPath, "utf8")) as Readonly<Record<string, readonly Golden[]>>;
const texts = new Map<string, string>();
for (const path of paths) {
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const { text } = JSON.parse(line) as { readonly text: string };
    texts.set(createHash("sha1").update(text).digest("hex"), text);
  }
}

for (const [key, [cut, language]] of Object.entries(cuts)) {
  const count = { metrics: 0, verdicts: 0, different: 0, missing: 0 };
  for (const document of golden[key] ?? []) {
    const text = texts.get(document.sha1);
    if (text === undefined) {
      count.missing += 1;
      continue;
    }
    const ours = measureLikeDatatrove(text, document.words ?? wordsLikeDatatrove(text, cut), language);
    for (const [name, value] of Object.entries(document.metrics)) {
      count.metrics += 1;
      if (ours.metrics[name] === value) continue;
      count.different += 1;
      console.log(`${key} ${document.sha1.slice(0, 8)} ${name}: ${ours.metrics[name]}, but ${value}`);
    }
    for (const [name, verdict] of Object.entries(ours.verdicts)) {
      if (document[name] === undefined) continue;
      count.verdicts += 1;
      if (document[name] === verdict) continue;
      count.different += 1;
      console.log(`${key} ${document.sha1.slice(0, 8)} ${name}: ${verdict}, but ${String(document[name])}`);
    }
  }
  console.log(
    `${key}: ${count.metrics} metrics and ${count.verdicts} verdicts compared, ${count.different} different, ${count.missing} documents missing`,
  );
}
