import { describe, expect, it } from "vitest";
import { estimateTokens } from "./estimate-tokens.ts";

describe("estimateTokens", () => {
  it.each([
    ["", 0],
    ["  \n\t", 0],
    ["rate", 1],
    ["interest", 2],
    ["2024", 2],
    ["3.45%", 4],
    ["利率", 3],
    ["| a | 1 |", 5],
    ["e\u0301te\u0301", 1],
    ["😀", 1],
  ])("counts %j as %d", (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });

  it("never counts less for a longer text", () => {
    const text = "The base rate is 3.45%. 基准利率为3.45%，自2024年5月1日起执行。| a | b |";
    for (let end = 1; end <= text.length; end += 1)
      expect(estimateTokens(text.slice(0, end))).toBeGreaterThanOrEqual(estimateTokens(text.slice(0, end - 1)));
  });
});
