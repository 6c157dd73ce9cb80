import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { dropFragments } from "./drop-fragments.ts";

const judge = (text: string, loneStatements: "keep" | "drop" = "keep"): string =>
  cleanText(dropFragments({ minWords: 8, loneStatements }), text);

describe("drop-fragments", () => {
  it.each([
    "Continued on the next",
    "| Total of the year |",
    "营业时间为每天上午",
    "See also:",
  ])("drops a piece of a sentence: %s", (text) => {
    expect(judge(text)).toBe("dropped: a piece of a sentence");
  });

  it.each([
    "Closed on Monday.",
    "Is the clinic open today?",
    "今日停诊。",
    "能提前还款吗？",
    "“明天开门！”",
    "Office hours: 9 to 5",
    "预约电话：010 5555 0100",
    "Opening hours of the branch in the High Street on Sunday",
    "东门网点周末和法定节假日的营业时间一览表",
  ])("keeps what is complete or long enough: %s", (text) => {
    expect(judge(text)).toBe(text);
  });

  it.each(["The harbour lies in the south.", "冬季寒冷，多有大雪。"])("drops a lone statement where that is asked for: %s", (text) => {
    expect(judge(text)).toBe(text);
    expect(judge(text, "drop")).toBe("dropped: a lone short statement");
  });

  it.each([
    "Closed on 1 May.",
    "今日停诊，请改日再来。",
    "五月一日休息。",
    "Is the clinic open today?",
    "Lab open. Bring goggles.",
    "The harbour lies in the south of the town.",
  ])("keeps notices, questions and longer statements then too: %s", (text) => {
    expect(judge(text, "drop")).toBe(text);
  });
});
