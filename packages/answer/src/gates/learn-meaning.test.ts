import { type Embedder, InvalidOptionError } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { learnMeaning } from "./learn-meaning.ts";
import { weighMeaning } from "./meaning.ts";

/** A text is a list of coordinates, so that what is to be learned is known. */
const embedder: Embedder = {
  id: "coordinates",
  dimensions: 2,
  embed: async (texts) => texts.map((text) => Float32Array.from(text.split(" ").map(Number))),
};
const grid = [-1, -0.6, -0.2, 0.2, 0.6, 1].flatMap((x) => [-1, -0.5, 0, 0.5, 1].map((y) => ({ text: `${x} ${y}`, stops: x > 0 })));

describe("learnMeaning", () => {
  it("finds the direction that divides the examples and nothing else", async () => {
    const { weights } = await learnMeaning(grid, { embedder });
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeCloseTo(0);
  });

  it("gives the solution of the normal equations", async () => {
    // Both squares sum to 2 and the mean is 0, so the weight is 2 / (2 + 0.4) and the bias 0.
    const { weights, bias } = await learnMeaning(
      [
        { text: "1 0", stops: true },
        { text: "-1 0", stops: false },
      ],
      { embedder },
    );
    expect(weights).toEqual([0.83, 0]);
    expect(bias).toBeCloseTo(0);
  });

  it("weighs questions that it has not seen", async () => {
    const meaning = await learnMeaning(grid, { embedder });
    expect(await weighMeaning("0.9 0.3", meaning, embedder)).toBeGreaterThan(meaning.threshold);
    expect(await weighMeaning("-0.9 0.3", meaning, embedder)).toBeLessThan(meaning.threshold);
  });

  it("raises the threshold until no more than the allowed share of harmless examples is above it", async () => {
    // One harmless example stands among those to be stopped.
    const examples = [...grid, { text: "0.9 0", stops: false }];
    const strict = await learnMeaning(examples, { embedder, falseAlarms: 0 });
    const lenient = await learnMeaning(examples, { embedder, falseAlarms: 0.1 });
    expect(strict.threshold).toBeGreaterThan(0.3);
    expect(lenient.threshold).toBe(0);
    expect(await weighMeaning("0.9 0", strict, embedder)).toBeLessThanOrEqual(strict.threshold);
  });

  it("remembers which embedder the weights belong to", async () => {
    expect((await learnMeaning(grid, { embedder })).embedder).toBe("coordinates");
  });

  it("refuses examples of one side only", async () => {
    await expect(learnMeaning([{ text: "1 0", stops: true }], { embedder })).rejects.toThrow(InvalidOptionError);
    await expect(learnMeaning([], { embedder })).rejects.toThrow(InvalidOptionError);
  });
});
