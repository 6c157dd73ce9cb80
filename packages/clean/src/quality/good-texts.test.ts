import { existsSync, readFileSync } from "node:fs";
import type { Step } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { createSteps } from "../profiles/create-steps.ts";
import { profiles } from "../profiles/profiles.ts";
import { isCorpusStep } from "../run/run-steps.ts";
import { documentOf, sharedData } from "../testing/clean-text.ts";

/** Passages of real texts, all of them good; the bare questions of insurance are the hardest for a filter. */
const sets = [
  "bioasq_7b_11b/beir",
  "classic_ir/cisi",
  "classic_ir/cranfield",
  "classic_ir/med",
  "drcd_zh_hant/beir",
  "fintruthqa_zh/beir",
  "insuranceqa_mixed/en2zh",
  "insuranceqa_mixed/zh2en",
  "openstax_books/beir_passages",
  "tatqa/beir",
  "toyhom_zh_internal_medicine/beir",
];
const perSet = 1_000;

const folder = sharedData("retrieval");
const there = existsSync(folder);
if (!there) console.log(`skipped: the shared retrieval data is not at ${folder}`);

const known = new Map<string, string[]>();

function passages(set: string): string[] {
  const texts = known.get(set) ?? readPassages(set);
  known.set(set, texts);
  return texts;
}

function readPassages(set: string): string[] {
  const lines = readFileSync(`${folder}/${set}/corpus.jsonl`, "utf8").trim().split("\n").slice(0, perSet);
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

describe.skipIf(!there)("the filters of the built-in profiles", () => {
  it.each(["web", "finance", "chat"] as const)("drop at most one in fifty of the good texts of any set: %s", (name) => {
    const filters = createSteps(profiles[name]).filter((step): step is Step => !isCorpusStep(step) && step.name.startsWith("drop-"));
    for (const set of sets) {
      const texts = passages(set);
      const dropped = texts.filter((text) => filters.some((step) => !step.judge(documentOf(text)).keep));
      expect(dropped.length / texts.length, `${set}: ${dropped.slice(0, 3).join(" / ")}`).toBeLessThanOrEqual(0.02);
    }
  });
});
