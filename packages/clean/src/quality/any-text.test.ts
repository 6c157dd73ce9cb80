import type { Step } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { createSteps } from "../profiles/create-steps.ts";
import { applyVerdict } from "../run/apply-verdict.ts";
import { carry } from "../run/carried.ts";
import { isCorpusStep } from "../run/run-steps.ts";
import { documentOf } from "../testing/clean-text.ts";

const compatible = (rules: "en" | "zh", words: string) => ({ rules, compatible: "datatrove-0.10", words });

const filters = createSteps({
  name: "all filters",
  version: "1",
  steps: [
    ...["drop-damaged", "drop-wordless", "drop-fragments", "drop-repetitive", "drop-sensitive", "score-quality", "strip-empty-turns"].map(
      (step) => ({ step }),
    ),
    { step: "drop-language", options: { languages: ["en", "zh"], scripts: ["Latin", "Han"] } },
    ...["drop-gopher-repetition", "drop-gopher-quality", "drop-c4", "drop-fineweb"].flatMap((step) => [
      { step },
      { step, options: compatible("en", "pattern") },
      { step, options: compatible("zh", "jieba") },
      { step, options: compatible("zh", "signs") },
    ]),
  ],
}).filter((step): step is Step => !isCorpusStep(step));

/** Pieces that texts go wrong with: lone halves of pairs, signs beyond the basic plane, controls, every kind of line end, marks of tables. */
const pieces = [
  "a",
  "Zz",
  "利",
  "率",
  "5",
  "５",
  " ",
  "\n",
  "\r\n",
  "\u0085",
  "\u2028",
  "\t",
  ".",
  "。",
  "...",
  "…",
  "|",
  "#",
  "- ",
  "？",
  ":",
  "\ud83d",
  "\ude00",
  "😀",
  "𠮷",
  "\0",
  "\ufffd",
  "İ",
  "ß",
  "[1]",
  "{",
  "か",
  "한",
  "ا",
  "\u0301",
  "\u200b",
];

function* texts(): Generator<string> {
  let state = 17;
  const random = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  yield* [
    "",
    " ",
    "\n\n",
    "\ud83d",
    "a".repeat(50_000),
    "利".repeat(50_000),
    "? ".repeat(20_000),
    "|\n".repeat(20_000),
    "\ufffd".repeat(5_000),
  ];
  for (let round = 0; round < 150; round += 1)
    yield Array.from({ length: random(200) }, () => pieces[random(pieces.length)] ?? "").join("");
}

describe("every filter", () => {
  it("judges any text, twice alike, with edits that can be applied", () => {
    for (const text of texts()) {
      for (const step of filters) {
        const verdict = step.judge(documentOf(text));
        expect(step.judge(documentOf(text)), step.name).toEqual(verdict);
        expect(applyVerdict(carry(documentOf(text)), step.name, verdict).document.text.length).toBeLessThanOrEqual(text.length);
        if (!verdict.keep) expect(verdict.reason, step.name).not.toBe("");
      }
    }
  });
});
