import { expect, it } from "vitest";
import { createRandom } from "../testing/random.ts";
import { buildSegment } from "./build-segment.ts";
import { encodeTerms } from "./encode-terms.ts";
import { scoreBm25 } from "./score-bm25.ts";

type Bag = ReadonlyMap<number, number>;

/** The formula as the paper writes it, over plain maps. */
function oracle(
  bags: readonly Bag[],
  query: readonly { readonly terms: readonly number[]; readonly weight: number }[],
  isIn: (slot: number) => boolean,
): number[] {
  const lengthOf = (bag: Bag): number => [...bag.values()].reduce((sum, count) => sum + count, 0);
  const members = bags.map((_, slot) => slot).filter(isIn);
  const mean = members.reduce((sum, slot) => sum + lengthOf(bags[slot] as Bag), 0) / members.length;
  return bags.map((bag, slot) => {
    if (!isIn(slot)) return 0;
    return query.reduce((sum, { terms, weight }) => {
      const countIn = (other: Bag): number => terms.reduce((total, term) => total + (other.get(term) ?? 0), 0);
      const frequency = members.filter((member) => countIn(bags[member] as Bag) > 0).length;
      const idf = Math.log(1 + (members.length - frequency + 0.5) / (frequency + 0.5));
      const count = countIn(bag);
      return sum + (weight * idf * count) / (count + 1.0 * (1 - 0.6 + (0.6 * lengthOf(bag)) / mean));
    }, 0);
  });
}

it("scores as BM25 is defined, over one segment or several, for all slots or the visible ones (random corpora)", () => {
  const random = createRandom(11);
  for (let run = 0; run < 60; run += 1) {
    const bags: Bag[] = Array.from({ length: 1 + Math.floor(random() * 40) }, () => {
      return new Map(
        Array.from({ length: 1 + Math.floor(random() * 8) }, () => [Math.floor(random() ** 2 * 30), 1 + Math.floor(random() * 4)]),
      );
    });
    const encoded = bags.map((bag) =>
      encodeTerms(
        [...bag],
        [...bag.values()].reduce((sum, count) => sum + count, 0),
      ),
    );
    const cut = Math.floor(random() * bags.length);
    const segments = [buildSegment(0, encoded.slice(0, cut)), buildSegment(cut, encoded.slice(cut))];
    const mask = run % 2 === 0 ? undefined : Uint8Array.from(bags, (_, slot) => (slot === 0 || random() < 0.6 ? 1 : 0));
    const isIn = (slot: number): boolean => mask === undefined || mask[slot] === 1;
    const query = Array.from({ length: 3 }, () => ({
      terms: random() < 0.2 ? [1, 2, 3] : [Math.floor(random() * 30)],
      weight: 1 + random(),
    }));
    const length = bags.reduce((sum, bag, slot) => sum + (isIn(slot) ? [...bag.values()].reduce((all, count) => all + count, 0) : 0), 0);
    const scores = new Float64Array(bags.length);
    const touched = scoreBm25(segments, query, { mask, size: bags.filter((_, slot) => isIn(slot)).length, length }, scores);
    const expected = oracle(bags, query, isIn);
    expected.forEach((score, slot) => {
      expect(scores[slot]).toBeCloseTo(score, 10);
    });
    expect(new Set(touched)).toEqual(new Set(expected.flatMap((score, slot) => (score > 0 ? [slot] : []))));
    expect(touched.length).toBe(new Set(touched).size);
  }
});
