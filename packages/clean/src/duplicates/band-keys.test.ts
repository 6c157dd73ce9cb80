import { describe, expect, it } from "vitest";
import { bandKeys } from "./band-keys.ts";
import { mix } from "./hash.ts";

/** A set of `size` shingles; two sets of consecutive numbers overlap as their ranges do. */
const shingles = (from: number, size: number): Uint32Array => Uint32Array.from({ length: size }, (_, at) => mix(from + at));

const shareKey = (a: Uint32Array, b: Uint32Array): boolean =>
  a.some((high, at) => at % 2 === 0 && high === b[at] && a[at + 1] === b[at + 1]);

describe("bandKeys", () => {
  it("finds pairs as often as 1 - (1 - j^4)^25 says", () => {
    for (const [shared, least, most] of [
      [0.3, 0.02, 0.35],
      [0.6, 0.9, 1],
      [0.8, 0.99, 1],
    ] as const) {
      let found = 0;
      const trials = 300;
      for (let trial = 0; trial < trials; trial += 1) {
        // |A ∩ B| / |A ∪ B| = j for two ranges of 200 that overlap by 200 · 2j / (1 + j).
        const common = Math.round((200 * 2 * shared) / (1 + shared));
        const a = bandKeys(shingles(trial * 1000, 200), 0);
        const b = bandKeys(shingles(trial * 1000 + 200 - common, 200), 0);
        if (shareKey(a, b)) found += 1;
      }
      expect(found / trials).toBeGreaterThanOrEqual(least);
      expect(found / trials).toBeLessThanOrEqual(most);
    }
  });

  it("gives the least of unsigned values: the same key for sets that differ in what is not least", () => {
    const set = shingles(5, 400);
    const reversed = set.slice().reverse();
    expect(bandKeys(reversed, 3)).toEqual(bandKeys(set, 3));
    expect(bandKeys(Uint32Array.from([...set, ...set]), 3)).toEqual(bandKeys(set, 3));
  });

  it("keeps texts with different salts apart", () => {
    const [a, b] = [bandKeys(shingles(0, 50), 1), bandKeys(shingles(0, 50), 2)];
    expect(shareKey(a, b)).toBe(false);
  });
});
