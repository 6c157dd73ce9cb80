import { describe, expect, it } from "vitest";
import { segmentWords } from "./segment-words.ts";

const words = (text: string, mode?: "plain" | "search") => segmentWords(text, mode === undefined ? {} : { mode }).map((word) => word.text);

describe("segmentWords", () => {
  it("gives traditional and simplified writing the same cuts", () => {
    const traditional = "資產負債率與銀行貸款利率";
    const simplified = "资产负债率与银行贷款利率";
    expect(segmentWords(traditional).map(({ start, end }) => [start, end])).toEqual(
      segmentWords(simplified).map(({ start, end }) => [start, end]),
    );
  });

  it("adds the inner words of a long word in search mode", () => {
    expect(words("资产负债率", "search")).toEqual(expect.arrayContaining(["资产", "负债", "负债率", "资产负债率"]));
  });

  it("keeps numbers with their separators and letters with their apostrophes", () => {
    expect(words("It's 1,250.50 or ３.５%, isn’t it?")).toEqual(["It's", "1,250.50", "or", "３.５", "isn’t", "it"]);
  });

  it("gives exact slices in both modes, with signs beyond the basic plane", () => {
    const text = "𠮷野家的𩸽魚，naïve 😀 résumé 東京タワー 한국어 B12";
    for (const mode of ["plain", "search"] as const) {
      for (const word of segmentWords(text, { mode })) {
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(word.text).not.toMatch(/[\s\p{P}]/u);
      }
    }
  });
});
