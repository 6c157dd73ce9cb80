import { InvalidOptionError } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { fitPassages } from "./fit-passages.ts";
import { renderPassages } from "./render-passages.ts";
import { type Passage, toPassages } from "./to-passages.ts";

/** Passages of the given texts; the document begins 100 signs before each. */
function passagesOf(...texts: string[]): Passage[] {
  return toPassages(
    texts.map((text, at) => ({
      chunk: { id: `c${at}`, documentId: "d", text, span: { start: 100, end: 100 + text.length }, headings: [] },
      metadata: { source: "s" },
      score: -at,
    })),
  );
}

const countTokens = (text: string): number => text.length;
const frame = renderPassages(passagesOf("")).length;

describe("fitPassages", () => {
  it("takes the best that fit, and a shorter one in the place of one that does not", () => {
    const passages = passagesOf("a".repeat(50), "b".repeat(80), "c".repeat(20));
    const { passages: taken, omitted } = fitPassages(passages, { maxTokens: 2 * frame + 2 + 75, countTokens });
    expect(taken.map(({ number, hit }) => [number, hit.chunk.id])).toEqual([
      [1, "c0"],
      [2, "c2"],
    ]);
    expect(omitted.map(({ hit }) => hit.chunk.id)).toEqual(["c1"]);
  });

  it("counts what it renders, and stays within the budget to the last token", () => {
    const passages = passagesOf("One. Two. Three.", "利率为3%。", "Another passage.", "x".repeat(40));
    for (let maxTokens = 1; maxTokens < 300; maxTokens += 1) {
      const fitted = fitPassages(passages, { maxTokens, countTokens });
      expect(fitted.tokens).toBe(renderPassages(fitted.passages).length);
      expect(fitted.tokens).toBeLessThanOrEqual(maxTokens);
      expect(fitted.passages.length + fitted.omitted.length).toBe(4);
    }
  });

  it("cuts only the first one, behind its last sentence that fits, and says so in its spans", () => {
    const text = "利率为3%。费率为1%。期限为一年，到期自动转存。";
    const { passages: taken } = fitPassages(passagesOf(text, text), { maxTokens: frame + 14, countTokens });
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatchObject({ text: "s\n利率为3%。费率为1%。", body: { start: 2, end: 14 }, span: { start: 100, end: 112 } });
  });

  it("cuts a table between its rows", () => {
    const { passages: taken } = fitPassages(passagesOf("| a | 1 |\n| b | 2 |\n| c | 3 |"), { maxTokens: frame + 25, countTokens });
    expect(taken[0]?.text).toBe("s\n| a | 1 |\n| b | 2 |");
  });

  it("leaves the first one out where not even a sentence of it fits", () => {
    const { passages: taken, omitted } = fitPassages(passagesOf(`${"long ".repeat(30)}.`, "Short."), {
      maxTokens: frame + 10,
      countTokens,
    });
    expect(taken.map(({ hit, number }) => [hit.chunk.id, number])).toEqual([["c1", 1]]);
    expect(omitted).toHaveLength(1);
  });

  it("gives nothing for nothing, and refuses a budget that is none", () => {
    expect(fitPassages([], { maxTokens: 10 })).toEqual({ passages: [], omitted: [], tokens: 0 });
    expect(() => fitPassages([], { maxTokens: 0 })).toThrow(InvalidOptionError);
  });
});
