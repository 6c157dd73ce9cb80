import { expect, it } from "vitest";
import { selectBest } from "./select-best.ts";
import { createRandom } from "./testing/random.ts";

it("is the head of the sorted list, whatever the order of the items (random scores with ties)", () => {
  const random = createRandom(5);
  for (let run = 0; run < 200; run += 1) {
    const scores = Array.from({ length: Math.floor(random() * 60) }, () => Math.floor(random() * 10));
    const isBetter = (a: number, b: number): boolean => (scores[a] === scores[b] ? a < b : (scores[a] ?? 0) > (scores[b] ?? 0));
    const items = scores.map((_, index) => index);
    const sorted = [...items].sort((a, b) => (isBetter(a, b) ? -1 : 1));
    const shuffled = [...items].sort(() => random() - 0.5);
    const k = Math.floor(random() * 70);
    expect(selectBest(shuffled, k, isBetter)).toEqual(sorted.slice(0, k));
  }
});
