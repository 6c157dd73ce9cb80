import { expect, it } from "vitest";
import { createRandom } from "../testing/random.ts";
import { expectedMaximum } from "./expected-maximum.ts";

it("is the mean of the highest of so many normal numbers (drawn)", () => {
  const random = createRandom(8);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  for (const count of [2, 5, 9, 10, 100, 2000]) {
    const draws = 1000;
    let sum = 0;
    for (let draw = 0; draw < draws; draw += 1) sum += Math.max(...Array.from({ length: count }, normal));
    expect(Math.abs(expectedMaximum(count) - sum / draws), `${count}`).toBeLessThan(0.15);
  }
});

it("is nothing for less than two, and grows with the count", () => {
  expect([0, 1].map(expectedMaximum)).toEqual([0, 0]);
  const counts = [2, 5, 9, 10, 11, 100, 1000, 100_000].map(expectedMaximum);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
});
