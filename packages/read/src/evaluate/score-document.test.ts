import { describe, expect, it } from "vitest";
import { scoreDocument } from "./score-document.ts";

describe("scoreDocument", () => {
  it("counts words with their number, Han one by one, and knows no order", () => {
    expect(scoreDocument("a a b 利率", "b a 率 c")).toMatchObject({ precision: 3 / 4, recall: 3 / 5, f1: 6 / 9 });
  });

  it("takes marks, comments, images and the targets of links for no text", () => {
    const gold = "# Fees\n\n<!-- image -->![chart](a.png) **See** [the rules](https://example.com/a_(b)) &amp; a\\_b";
    expect(scoreDocument(gold, "Fees\n\nSee the rules & a_b")).toMatchObject({ f1: 1 });
  });

  it("looks for every row of a table with its cells in order", () => {
    const gold = "| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |";
    expect(scoreDocument(gold, gold).rows).toBe(1);
    expect(scoreDocument(gold, "|  | a | b |\n|---|---|---|\n| x | 1 | 2 |\n| y | 4 | 3 |").rows).toBe(2 / 3);
    expect(scoreDocument("no table", gold).rows).toBeUndefined();
  });

  it("is 0 where there is nothing", () => {
    expect(scoreDocument("", "")).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });
});
