import { describe, expect, it } from "vitest";
import { poolVectors, toUnitVector } from "./pool-vectors.ts";

describe("poolVectors", () => {
  it("is the mean of the rows, brought to length 1", () => {
    expect([...poolVectors(Float32Array.of(6, 0, 0, 8), 2)].map((value) => Number(value.toFixed(6)))).toEqual([0.6, 0.8]);
  });

  it("gives one row its own direction", () => {
    expect([...poolVectors(Float32Array.of(0, -5), 2)]).toEqual([0, -1]);
  });
});

describe("toUnitVector", () => {
  it("leaves zeros as they are", () => {
    expect([...toUnitVector([0, 0, 0])]).toEqual([0, 0, 0]);
  });
});
