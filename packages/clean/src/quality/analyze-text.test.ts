import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { analyzeDocument, analyzeText, hashToken, tokensOf } from "./analyze-text.ts";
import { measureRepetition } from "./fast-repetition.ts";

/** A generator of numbers in [0, 1) that is the same in every run (Lehmer). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

describe("analyzeText", () => {
  it("counts what a text is made of", () => {
    expect(analyzeText("利率 Rate: 3.5% ……\n| a | b |\n\nEnd.")).toMatchObject({
      han: 2,
      latin: 9,
      digits: 2,
      marks: 5,
      tokens: 8,
      lines: 3,
      tableLines: 1,
      ended: true,
    });
  });

  it("measures variety as counting the words of each window does", () => {
    const random = createRandom(7);
    for (const size of [40, 120, 500]) {
      const words = Array.from({ length: size }, () => `w${Math.floor(random() * 60)}`);
      const windows = Array.from(
        { length: Math.max(1, size - 99) },
        (_, at) => new Set(words.slice(at, at + 100)).size / Math.min(100, size),
      );
      const expected = size < 50 ? undefined : windows.reduce((sum, share) => sum + share, 0) / windows.length;
      const { variety } = analyzeText(words.join(" "));
      if (expected === undefined) expect(variety).toBeUndefined();
      else expect(variety).toBeCloseTo(expected, 10);
    }
  });

  it("measures repeated passages as looking for each of them does", () => {
    const random = createRandom(11);
    const sentence = Array.from({ length: 14 }, (_, at) => `x${at}`);
    const words = Array.from({ length: 30 }, () =>
      random() < 0.5 ? sentence : Array.from({ length: 9 }, () => `y${Math.floor(random() * 1e6)}`),
    ).flat();
    const covered = new Set<number>();
    const seen = new Set<string>();
    for (let at = 0; at + 10 <= words.length; at += 1) {
      const gram = words.slice(at, at + 10).join(" ");
      if (seen.has(gram)) for (let token = at; token < at + 10; token += 1) covered.add(token);
      seen.add(gram);
    }
    const units = (places: Iterable<number>) => [...places].reduce((sum, at) => sum + (words[at]?.length ?? 0), 0);
    expect(analyzeText(words.join(" ")).repeated).toBeCloseTo(units(covered) / units(words.keys()), 10);
  });

  it("finds the same tokens again after another text was looked at", () => {
    const [one, two] = [documentOf("Rates and 费用"), documentOf("Something else entirely")];
    expect(analyzeDocument(one)).toBe(analyzeDocument(one));
    analyzeDocument(two);
    const buffer = tokensOf(one);
    expect([...buffer.hashes.slice(0, buffer.length)]).toEqual(["rates", "and", "费", "用"].map(hashToken));
  });

  it("keeps its numbers whole on a text of a million signs and on the next short one", () => {
    expect(analyzeText("rate ".repeat(200_000))).toMatchObject({ tokens: 200_000, variety: 0.01, repeated: 199_999 / 200_000 });
    expect(analyzeText("rate")).toMatchObject({ tokens: 1, repeated: 0 });
  });
});

describe("measureRepetition", () => {
  it("counts a repeated run once it stood before, and nothing in a text without one", () => {
    const eight = "one two three four five six seven eight";
    expect(measureRepetition(documentOf(`${eight} nine ${eight} ten`)).duplicateGrams[8]).toBeCloseTo(32 / 71, 10);
    expect(measureRepetition(documentOf(eight)).topGrams).toEqual({ 2: 0, 3: 0, 4: 0 });
  });
});
