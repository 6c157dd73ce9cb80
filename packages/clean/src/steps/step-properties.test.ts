import type { Step } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { cleanText, documentOf } from "../testing/clean-text.ts";
import { sampleDocuments } from "../testing/sample-documents.ts";
import { joinLines } from "./join-lines.ts";
import { normalizeWidth } from "./normalize-width.ts";
import { repairEncoding } from "./repair-encoding.ts";
import { repairText } from "./repair-text.ts";
import { stripBoilerplateLines } from "./strip-boilerplate-lines.ts";
import { stripContents } from "./strip-contents.ts";
import { stripMail } from "./strip-mail.ts";
import { stripPageFurniture } from "./strip-page-furniture.ts";
import { stripWatermarks } from "./strip-watermarks.ts";

const repairs = [repairEncoding(), repairText(), normalizeWidth()];
const strips = [stripPageFurniture(), stripMail(), stripContents(), stripWatermarks(), stripBoilerplateLines()];
const steps: readonly Step[] = [...repairs, ...strips, joinLines()];

/** A generator of numbers below a limit, the same for the same seed (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

/** What the steps look at, and what lies beside it. */
const pieces = [
  "The rate is 2.5%. ",
  "本行自五月一日起调整存款利率，",
  "１２３",
  "Ａ",
  "ﬁ",
  "cafÃ©",
  "â€™",
  "鈥檚",
  "浣犲ソ涓栫晫",
  "ÄãºÃÊÀ½ç",
  "斕疑",
  "锟斤拷",
  "\ufffd",
  "\u00ad",
  "\u200b",
  "\u0093",
  "\ud83d",
  "&nbsp;",
  "&amp;lt;",
  "\u00a0",
  "\u3000",
  "⼀",
  "e\u0301",
  "\n",
  "\n\n",
  "\r\n",
  " ",
  "> ",
  "- ",
  "# ",
  "| a | b |\n",
  "```\n",
  "Skip to main content",
  "Home > News",
  "返回顶部",
  "分享到：微信",
  "© 2024 A",
  "Table of Contents",
  "1 Summary ........ 3",
  "附件  30",
  "On Mon, A wrote:",
  "-----Original Message-----",
  "From: A\nSent: B\nTo: C\n",
  "--\nA\n",
  "Sent from my iPhone",
  "此邮件及其附件含有保密信息",
  "hard-\n",
  "wrapped\nline ",
  "12 likes · 4 comments",
  "a, b, c",
] as const;

function* texts(): Generator<string> {
  const random = createRandom(4);
  for (let count = 0; count < 1_500; count += 1) {
    const length = 1 + random(24);
    yield Array.from({ length }, () => pieces[random(pieces.length)] ?? "").join(random(2) === 0 ? "" : "\n");
  }
  for (const { text } of sampleDocuments(60)) yield text;
}

function editsOf(step: Step, text: string) {
  const verdict = step.judge(documentOf(text));
  return verdict.keep ? (verdict.edits ?? []) : [];
}

describe.each(steps.map((step) => [step.name, step] as const))("%s, on random texts of both languages and all damage", (_, step) => {
  it("gives edits in order, within the text and without overlap", () => {
    for (const text of texts()) {
      let at = 0;
      for (const { start, end } of editsOf(step, text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
        at = end;
      }
    }
  });

  it("decides by the text alone, whatever it saw before", () => {
    for (const text of [...texts()].slice(0, 200)) {
      const first = editsOf(step, text);
      editsOf(step, "Skip to content\n\n本行自五月一日起调整存款利率");
      expect(editsOf(step, text)).toEqual(first);
    }
  });
});

describe.each([repairText(), normalizeWidth(), ...strips].map((step) => [step.name, step] as const))("%s", (_, step) => {
  it("finds nothing more to do in what it left", () => {
    // Other damage would be seen with other eyes once its neighbours are repaired: each text is repaired first.
    for (const text of texts()) {
      const repaired = repairs.reduce((left, repair) => cleanText(repair, left), text);
      const once = cleanText(step, repaired);
      expect(cleanText(step, once)).toBe(once);
    }
  });
});

describe.each([...repairs, joinLines()].map((step) => [step.name, step] as const))("%s", (_, step) => {
  it("leaves every figure of sound text", () => {
    const figures = (text: string): string[] => text.normalize("NFKC").match(/\d+(?:[.,]\d+)*/gu) ?? [];
    for (const { text } of sampleDocuments(60))
      if (!/[\u0080-\u009f]/u.test(text)) expect(figures(cleanText(step, text))).toEqual(figures(text));
  });
});

describe.each(strips.map((step) => [step.name, step] as const))("%s", (_, step) => {
  it("takes whole lines: what stays of a text are lines of it", () => {
    for (const text of texts()) {
      const before = new Set(text.split("\n"));
      // A watermark is the end of a line.
      if (step.name !== "strip-watermarks")
        for (const line of cleanText(step, text).split("\n")) expect(line === "" || before.has(line)).toBe(true);
    }
  });
});

describe("join-lines", () => {
  it("finds nothing more to do in wrapped prose that it joined, at any width", () => {
    const english = "A customer who does not accept the change may close the account, and the bank tells them in writing how. ";
    const chinese = "借款人申请提前还款的，应当提前三十个自然日提出书面申请，本行在收到申请之日起五个工作日内审核并且答复。";
    for (const sentence of [english, chinese]) {
      for (const columns of [40, 60, 80]) {
        const prose = sentence.repeat(8).trim();
        const wrapped = prose.replace(
          sentence === english ? new RegExp(`(.{1,${columns}})(?: |$)`, "gu") : new RegExp(`(.{${columns / 2}})`, "gu"),
          "$1\n",
        );
        const once = cleanText(joinLines(), wrapped.trim());
        expect(once).toBe(prose);
        expect(cleanText(joinLines(), once)).toBe(once);
      }
    }
  });
});

describe("every step", () => {
  const length = 100_000;
  const units = [
    "a",
    ">",
    "> ",
    ".",
    ". ",
    "…",
    "-",
    "- ",
    " ",
    "\n",
    "#",
    "|",
    "一",
    "１",
    "Ã",
    "Ã©",
    "鈥",
    "浣犲",
    "锟斤拷",
    "&",
    "&amp;",
    "\u00ad",
    "\u200b",
    "e\u0301",
    "\u0301",
    "a\n",
    "> a\n",
    "一\n",
    "On a wrote:\n",
    "From: a\n",
    "Contents\n",
    "Home > ",
    "share ",
    "cookie ",
    "a, ",
    "广告,",
    "1 ",
    "首页 ",
    "........ 1\n",
    "（",
    "“",
  ];
  it.each(units.map((unit) => [JSON.stringify(unit), unit] as const))("answers for a hundred thousand units of %s", (_, unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    for (const step of steps) expect(step.judge(documentOf(text)).keep).toBe(true);
  });
});
