/**
 * Measures the steps that strip boilerplate, on lines that were written before their patterns:
 * `npx tsx --conditions=@espalier/source packages/clean/bench/boilerplate.ts [--missed] [--beir corpus.jsonl]... [--lost]`
 *
 * Each line stands between two paragraphs of good text. The half whose sha256 begins with an even digit is the one that is developed
 * on; `--missed` names the missed lines of that half only. BEIR corpora hold good text only: every line that goes is
 * lost, and `--lost` names it.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Step } from "@espalier/core";
import { applyEdits } from "@espalier/text";
import { stripBoilerplateLines } from "../src/steps/strip-boilerplate-lines.ts";
import { stripContents } from "../src/steps/strip-contents.ts";
import { stripMail } from "../src/steps/strip-mail.ts";
import { stripPageFurniture } from "../src/steps/strip-page-furniture.ts";
import { boilerplateLinesEn } from "./boilerplate-lines-en.ts";
import { boilerplateLinesZh } from "./boilerplate-lines-zh.ts";

const { values } = parseArgs({
  options: {
    missed: { type: "boolean", default: false },
    lost: { type: "boolean", default: false },
    beir: { type: "string", multiple: true, default: [] },
  },
});

const steps: readonly Step[] = [stripPageFurniture(), stripMail(), stripContents(), stripBoilerplateLines()];

function clean(text: string): string {
  return steps.reduce((left, step) => {
    const verdict = step.judge({ id: "", text: left, metadata: { source: "" }, origin: { changes: [] } });
    return verdict.keep ? applyEdits(left, verdict.edits ?? []).text : left;
  }, text);
}

const isDeveloped = (line: string): boolean => Number.parseInt(createHash("sha256").update(line).digest("hex").charAt(0), 16) % 2 === 0;

const around = {
  en: ["The committee met in March and agreed on the plan.", "It will report again in autumn, after the figures are known."],
  zh: ["委员会在三月开会，同意了这项计划。", "数字公布以后，它将在秋天再次提出报告。"],
} as const;

for (const [language, kinds] of [
  ["en", boilerplateLinesEn],
  ["zh", boilerplateLinesZh],
] as const) {
  const totals = { developed: [0, 0], held: [0, 0] };
  for (const [kind, lines] of Object.entries(kinds)) {
    const counts = { developed: [0, 0], held: [0, 0] };
    for (const line of lines) {
      const [before, after] = around[language];
      const left = clean(`${before}\n\n${line}\n\n${after}`);
      const isGone = left === `${before}\n\n${after}`;
      const half = isDeveloped(line) ? "developed" : "held";
      for (const pair of [counts[half], totals[half]]) {
        pair[0] = (pair[0] ?? 0) + (isGone ? 1 : 0);
        pair[1] = (pair[1] ?? 0) + 1;
      }
      if (!isGone && values.missed && half === "developed") console.log(`  missed (${kind}): ${line}`);
    }
    console.log(`${language} ${kind.padEnd(14)} developed on ${counts.developed.join("/")}, held out ${counts.held.join("/")}`);
  }
  const share = ([gone = 0, all = 1]: readonly number[]): string => `${gone}/${all} = ${(gone / all).toFixed(3)}`;
  console.log(`${language} all            developed on ${share(totals.developed)}, held out ${share(totals.held)}`);
}

for (const path of values.beir) {
  let lines = 0;
  let lost = 0;
  for (const row of readFileSync(path, "utf8").split("\n")) {
    if (row === "") continue;
    const { text } = JSON.parse(row) as { text: string };
    const before = new Set(text.split("\n").map((line) => line.trim()));
    before.delete("");
    lines += before.size;
    const cleaned = clean(text);
    if (cleaned === text) continue;
    const left = new Set(cleaned.split("\n").map((line) => line.trim()));
    for (const line of before) {
      if (left.has(line)) continue;
      lost += 1;
      if (values.lost) console.log(`  lost: ${line.slice(0, 160)}`);
    }
  }
  console.log(`${path}: ${lost} of ${lines} good lines lost (${(lost / Math.max(1, lines)).toFixed(5)})`);
}
