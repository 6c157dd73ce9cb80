import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sharedData } from "../testing/clean-text.ts";
import { measureLikeDatatrove } from "../testing/measure-like-datatrove.ts";
import { finewebQualityLimits, judgeFinewebQuality } from "./fineweb-quality.ts";
import { duplicateGrams, gopherRepetitionLimits, judgeGopherRepetition, topGrams } from "./gopher-repetition.ts";
import { type WordCut, wordsLikeDatatrove } from "./words-like-datatrove.ts";

/** A text of ours with what datatrove 0.10.1 measures of it, its filters run unmodified over words cut as named. */
interface Measured {
  readonly text: string;
  readonly cases: readonly {
    readonly words: WordCut;
    readonly rules: "en" | "zh";
    readonly metrics: Readonly<Record<string, number>>;
    readonly verdicts: Readonly<Record<string, string>>;
  }[];
}

const measured = readFileSync(new URL("datatrove-cases.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Measured);

/** What the golden data holds of a document: its text only as a sum, so here its verdicts are derived from its metrics. */
interface Golden {
  readonly metrics: Readonly<Record<string, number>>;
  readonly [verdict: string]: unknown;
}

const goldenFile = sharedData("cleaning/datatrove_golden.json");
const golden = existsSync(goldenFile)
  ? (JSON.parse(readFileSync(goldenFile, "utf8")) as Readonly<Record<string, readonly Golden[]>>)
  : undefined;
if (golden === undefined) console.log(`skipped: datatrove's golden data is not at ${goldenFile}`);

describe("the compatible mode", () => {
  it("gives every metric and every verdict as datatrove gives them", () => {
    let compared = 0;
    for (const { text, cases } of measured) {
      for (const { words, rules, metrics, verdicts } of cases) {
        const ours = measureLikeDatatrove(text, wordsLikeDatatrove(text, words), rules);
        expect({ text, words, ...pick(ours.metrics, metrics) }).toEqual({ text, words, ...metrics });
        expect({ text, words, ...pick(ours.verdicts, verdicts) }).toEqual({ text, words, ...verdicts });
        compared += Object.keys(metrics).length + Object.keys(verdicts).length;
      }
    }
    expect(compared).toBeGreaterThan(1_500);
  });

  it.skipIf(golden === undefined)("derives the golden verdicts of 240 documents from their metrics", () => {
    let compared = 0;
    for (const [key, documents] of Object.entries(golden ?? {})) {
      if (!key.startsWith("filters_")) continue;
      const language = key.startsWith("filters_en") ? "en" : "zh";
      for (const document of documents) {
        const rules =
          language === "zh"
            ? ([
                ["", "zh"],
                ["EN_", "en"],
              ] as const)
            : ([["", "en"]] as const);
        for (const [prefix, by] of rules) {
          expect(repetitionVerdict(document.metrics, by)).toBe(document[`${prefix}gopher_rep`]);
          expect(linesVerdict(document.metrics, by)).toBe(document[`${prefix}fineweb`]);
          compared += 2;
        }
      }
    }
    expect(compared).toBe(2 * 40 + 4 * 200);
  });
});

function pick<Value>(all: Readonly<Record<string, Value>>, like: object): Record<string, Value | undefined> {
  return Object.fromEntries(Object.keys(like).map((key) => [key, all[key]]));
}

function repetitionVerdict(metrics: Readonly<Record<string, number>>, by: "en" | "zh"): string {
  const table = <Key extends number>(keys: readonly Key[], name: string) =>
    Object.fromEntries(keys.map((key) => [key, metrics[`${name}_${key}`] ?? 0])) as Record<Key, number>;
  const repetition = {
    duplicateParagraphs: metrics.dup_para_frac ?? 0,
    duplicateParagraphSigns: metrics.dup_para_char_frac ?? 0,
    duplicateLines: metrics.dup_line_frac ?? 0,
    duplicateLineSigns: metrics.dup_line_char_frac ?? 0,
    topGrams: table(topGrams, "top"),
    duplicateGrams: table(duplicateGrams, "dup"),
  };
  return judgeGopherRepetition(repetition, gopherRepetitionLimits[by])?.rule ?? "keep";
}

function linesVerdict(metrics: Readonly<Record<string, number>>, by: "en" | "zh"): string {
  const lines = {
    endedLines: metrics.fw_line_punct ?? 0,
    shortLines: metrics.fw_short_line ?? 0,
    duplicateLineSigns: metrics.fw_char_dup ?? 0,
    lineFeedsPerWord: metrics.fw_list ?? 0,
  };
  return judgeFinewebQuality(lines, finewebQualityLimits[by])?.rule ?? "keep";
}
