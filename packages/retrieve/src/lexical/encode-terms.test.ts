import { expect, it } from "vitest";
import { createRandom } from "../testing/random.ts";
import { decodeTerms, encodeTerms } from "./encode-terms.ts";

it("gives back what was encoded, sorted by term (random terms)", () => {
  const random = createRandom(3);
  for (let run = 0; run < 200; run += 1) {
    const counts = new Map(
      Array.from({ length: Math.floor(random() * 50) }, () => [
        Math.floor(random() * 2 ** (1 + random() * 30)),
        1 + Math.floor(random() * 300),
      ]),
    );
    const length = Math.floor(random() * 100_000);
    const decoded: [number, number][] = [];
    expect(decodeTerms(encodeTerms([...counts], length), (term, count) => decoded.push([term, count]))).toBe(length);
    expect(decoded).toEqual([...counts].sort((a, b) => a[0] - b[0]).map(([term, count]) => [term, Math.min(255, count)]));
  }
});
