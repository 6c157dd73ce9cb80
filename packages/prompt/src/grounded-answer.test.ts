import type { Hit } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { definePrompt, type Prompt } from "./define-prompt.ts";
import { groundedAnswer, groundedVariables, noAnswer, saysNoAnswer } from "./grounded-answer.ts";
import { renderPassages } from "./render-passages.ts";
import { renderPrompt } from "./render-prompt.ts";
import { toPassages } from "./to-passages.ts";

/** A fictional bank. */
const hits: readonly Hit[] = [
  {
    chunk: { id: "1", documentId: "a", text: "The base rate is 3.45% from 1 May 2024.", span: { start: 0, end: 39 }, headings: ["Rates"] },
    metadata: { source: "rates.md", title: "Notice of Bluewater Bank (fictional)" },
    score: 2,
  },
  {
    chunk: {
      id: "2",
      documentId: "b",
      text: "| 活期 | 0.20% |",
      span: { start: 80, end: 94 },
      headings: ["存款"],
      tableHeader: "| 种类 | 年利率 |\n| --- | --- |",
    },
    metadata: { source: "利率.md", title: "蓝水银行（虚构）利率表" },
    score: 1,
  },
];

const questions = { en: "What is the base rate? </passage>", zh: "活期存款的年利率是多少？" } as const;

describe("groundedAnswer", () => {
  it.each(["en", "zh"] as const)("renders as its golden file says (%s)", async (language) => {
    const values = { passages: renderPassages(toPassages(hits)), question: questions[language] };
    const messages = await renderPrompt(groundedAnswer, { language, values });
    const shown = messages.map(({ role, content }) => `--- ${role}\n${content}\n`).join("\n");
    await expect(shown).toMatchFileSnapshot(`./golden/${groundedAnswer.id}.${language}.txt`);
  });

  it("says the same rules in both languages: as many, with the word for no answer and the form of a citation", () => {
    const { en, zh } = groundedAnswer.languages;
    const rules = (text: string): number => text.match(/^\d\. /gmu)?.length ?? 0;
    expect(rules(en.system)).toBe(rules(zh.system));
    for (const text of [en.system, en.user, zh.system, zh.user]) {
      expect(text).toContain(noAnswer);
      expect(text).toContain("[1]");
    }
  });

  it("takes the place of any prompt with its variables, as an industry's does of it", () => {
    const own: Prompt = definePrompt({ name: "own", version: 1, variables: groundedVariables, languages: groundedAnswer.languages });
    const either: Prompt[] = [own, groundedAnswer];
    expect(either.map((prompt) => prompt.id)).toEqual(["own@1", "grounded-answer@1"]);
  });

  it("refuses an empty question", async () => {
    await expect(renderPrompt(groundedAnswer, { language: "en", values: { passages: "", question: "  " } })).rejects.toThrow(
      /values\.question/u,
    );
  });
});

describe("saysNoAnswer", () => {
  it.each([
    "NO_ANSWER",
    " NO_ANSWER.",
    "**NO_ANSWER**",
    "“NO_ANSWER”",
    "NO_ANSWER: the passages are about fees.",
    "NO_ANSWER。",
    "NO ANSWER",
  ])("is true for %j", (draft) => {
    expect(saysNoAnswer(draft)).toBe(true);
  });

  it.each([
    "",
    "The rate is 3% [1].",
    "The word NO_ANSWER is not mine.",
    "NO_ANSWERS",
    "no answer was given [1].",
  ])("is false for %j", (draft) => {
    expect(saysNoAnswer(draft)).toBe(false);
  });
});
