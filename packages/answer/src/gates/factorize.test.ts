import { describe, expect, it } from "vitest";
import { factorize } from "./factorize.ts";

/** A fixed sequence of numbers between -1 and 1 (Lehmer 1951). */
function createNumbers(): () => number {
  let state = 48_271;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return (state / 2_147_483_647) * 2 - 1;
  };
}

describe("factorize", () => {
  it("solves a system that can be solved by hand", () => {
    const system = factorize([Float64Array.of(4, 2), Float64Array.of(2, 3)]);
    expect([...system.solve(Float64Array.of(10, 9))]).toEqual([expect.closeTo(1.5), expect.closeTo(2)]);
  });

  it("finds what a matrix was multiplied with, for matrices of many sizes", () => {
    const next = createNumbers();
    for (const size of [1, 2, 5, 30]) {
      const half = Array.from({ length: size }, () => Float64Array.from({ length: size }, next));
      const matrix = half.map((a, i) => Float64Array.from(half, (b, j) => a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), i === j ? 1 : 0)));
      const expected = Array.from({ length: size }, next);
      const side = Float64Array.from(matrix, (row) => row.reduce((sum, x, k) => sum + x * (expected[k] ?? 0), 0));
      const found = factorize(matrix).solve(side);
      for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 8);
    }
  });

  it("leaves the right side as it was", () => {
    const side = Float64Array.of(10, 9);
    factorize([Float64Array.of(4, 2), Float64Array.of(2, 3)]).solve(side);
    expect([...side]).toEqual([10, 9]);
  });
});
