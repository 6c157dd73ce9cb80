import { describe, expect, it } from "vitest";
import { bandKeys, bands } from "./band-keys.ts";
import { groupCandidates } from "./group-candidates.ts";
import { mix } from "./tokens.ts";

/** A set of `size` shingles; two sets of consecutive numbers overlap as their ranges do. */
const shingles = (from: number, size: number): Uint32Array => Uint32Array.from({ length: size }, (_, at) => mix(from + at));

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
        if (a.some((key, band) => key === b[band])) found += 1;
      }
      expect(found / trials).toBeGreaterThanOrEqual(least);
      expect(found / trials).toBeLessThanOrEqual(most);
    }
  });

  it("keeps texts with different salts apart", () => {
    const [a, b] = [bandKeys(shingles(0, 50), 1), bandKeys(shingles(0, 50), 2)];
    expect(a.some((key, band) => key === b[band])).toBe(false);
  });
});

describe("groupCandidates", () => {
  it("joins documents that share a key, directly or through others", () => {
    const keys = new Uint32Array(4 * bands).map((_, at) => at + 1);
    keys[1 * bands + 3] = keys[0 * bands + 3] ?? 0;
    keys[3 * bands + 9] = keys[1 * bands + 9] ?? 0;
    expect(groupCandidates(keys)).toEqual([[0, 1, 3]]);
  });
});
