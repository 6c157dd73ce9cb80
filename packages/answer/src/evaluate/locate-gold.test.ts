import { describe, expect, it } from "vitest";
import { locateGold } from "./locate-gold.ts";

const quoted = (text: string, quote: string) => locateGold(text, { source: "s", quote }).map(({ start, end }) => text.slice(start, end));

describe("locateGold", () => {
  it("finds a quote across line breaks, widths and compatibility forms, at its exact place", () => {
    expect(quoted("利率为\n２.５％。", "利率为2.5%")).toEqual(["利率为\n２.５％"]);
    expect(quoted("the ﬁrst fee", "first fee")).toEqual(["ﬁrst fee"]);
    expect(quoted("a 𠮷野 b", "𠮷野")).toEqual(["𠮷野"]);
  });

  it("does not find a quote that differs in one figure", () => {
    expect(quoted("The fee is 25 yuan.", "The fee is 26 yuan.")).toEqual([]);
  });

  it("finds every place of a quote that stands twice", () => {
    expect(quoted("fee. fee.", "fee.")).toHaveLength(2);
  });

  it("finds a cell by its row, its column and its value, and only with all three", () => {
    const text = "| 期限 | 利率 | 起点 |\n| --- | --- | --- |\n| 一年 | 1.5% | 50 |\n| 三年 | 2.6% | 50 |";
    const cell = (row: string, column: string, value: string) =>
      locateGold(text, { source: "s", cell: { row, column, value } }).map(({ start, end }) => text.slice(start, end));
    expect(cell("三年", "利率", "2.6%")).toEqual(["2.6%"]);
    expect(cell("三年", "利率", "1.5%")).toEqual([]);
    expect(cell("五年", "利率", "2.6%")).toEqual([]);
    expect(cell("三年", "费率", "2.6%")).toEqual([]);
  });
});
