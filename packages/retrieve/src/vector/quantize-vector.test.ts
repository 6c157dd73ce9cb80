import { expect, it } from "vitest";
import { createRandom } from "../testing/random.ts";
import { quantizeVector, restoreVector } from "./quantize-vector.ts";

const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

it("keeps the cosine of two vectors within .004 in a quarter of the bytes (random directions)", () => {
  const random = createRandom(1);
  const direction = (): Float32Array => {
    const raw = Float32Array.from({ length: 384 }, () => random() + random() + random() - 1.5);
    const length = Math.hypot(...raw);
    return raw.map((value) => value / length);
  };
  for (let run = 0; run < 200; run += 1) {
    const [a, b] = [direction(), direction()];
    const bytes = quantizeVector(a);
    expect(bytes.byteLength).toBe(388);
    expect(Math.abs(dot(restoreVector(bytes), b) - dot(a, b))).toBeLessThan(0.004);
    expect(Math.abs(dot(restoreVector(bytes), a) - 1)).toBeLessThan(0.004);
  }
});

it("gives a zero vector for a zero vector", () => {
  expect([...restoreVector(quantizeVector(new Float32Array(3)))]).toEqual([0, 0, 0]);
});
