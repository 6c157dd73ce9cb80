import { expect, it } from "vitest";
import { analyzeQuery } from "./analyze-query.ts";
import { analyzeText } from "./analyze-text.ts";

const terms = (text: string): string[] => [...analyzeText(text).counts.keys()];

it("makes one term of the forms of a word: case, width, compatibility signs, traditional writing, English endings", () => {
  expect(terms("ＲＡＴＥＳ rates Rate ﬁnance finance")).toEqual(["rate", "financ"]);
  expect(terms("資產負債率")).toEqual(terms("资产负债率"));
  expect(terms("1,234,567 and 1234567")).toContain("1234567");
  expect(terms("1,234,567 and 1234567").filter((term) => /\d/u.test(term))).toHaveLength(1);
});

it("adds each pair of neighbouring Han signs, also across words, and counts it apart from the word", () => {
  const { counts, length } = analyzeText("张三丰出席");
  expect([...counts.keys()].filter((term) => term.startsWith("~"))).toEqual(["~张三", "~三丰", "~丰出", "~出席"]);
  expect(length).toBe([...counts.keys()].filter((term) => !term.startsWith("~")).length);
});

it("does not pair across punctuation or other scripts, and pairs rare signs whole", () => {
  expect(terms("利，率 A股B").filter((term) => term.startsWith("~"))).toEqual([]);
  expect(terms("𠮷野").filter((term) => term.startsWith("~"))).toEqual(["~𠮷野"]);
});

it("leaves stop words out of a query unless it has no other", () => {
  expect(analyzeQuery("What is the repayment of the loan?").map(({ term }) => term)).toEqual(["repay", "loan"]);
  expect(analyzeQuery("什么是利率").map(({ term }) => term)).toContain("利率");
  expect(analyzeQuery("什么是利率").map(({ term }) => term)).not.toContain("什么");
  expect(analyzeQuery("who is who").map(({ term, weight }) => [term, weight])).toEqual([
    ["who", 2],
    ["is", 1],
  ]);
  expect(analyzeQuery("?!")).toEqual([]);
});
