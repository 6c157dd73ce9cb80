import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { dropFragments } from "./drop-fragments.ts";

const judge = (text: string): string => cleanText(dropFragments({ minWords: 8 }), text);

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
});
