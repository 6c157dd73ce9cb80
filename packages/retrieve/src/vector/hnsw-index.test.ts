import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeStoreFolder, type TestFolder } from "../testing/make-store-folder.ts";
import { createRandom } from "../testing/random.ts";
import { buildHnswIndex, readHnswIndex } from "./hnsw-index.ts";

const dimensions = 16;
const random = createRandom(2);
const makeVector = (): Float32Array => {
  const raw = Float32Array.from({ length: dimensions }, () => random() - 0.5);
  const length = Math.hypot(...raw);
  return raw.map((value) => value / length);
};
/** Keys far above 32 bits, which hnswlib's own labels would fold silently. */
const entries = Array.from({ length: 2000 }, (_, index) => ({ key: 2 ** 40 + 3 * index, vector: makeVector() }));
const dot = (a: Float32Array, b: Float32Array): number => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
const nearest = (query: Float32Array, k: number, allows = (_: number): boolean => true): number[] =>
  entries
    .filter(({ key }) => allows(key))
    .map(({ key, vector }) => ({ key, score: dot(query, vector) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, k)
    .map(({ key }) => key);
const recall = (found: readonly number[], expected: readonly number[]): number =>
  expected.filter((key) => found.includes(key)).length / expected.length;

describe("buildHnswIndex", () => {
  const index = buildHnswIndex(entries, { dimensions, capacity: entries.length });
  let folder: TestFolder;
  beforeAll(async () => {
    folder = await makeStoreFolder();
  });
  afterAll(() => folder.remove());

  it("finds nearly all that comparing one by one finds, under the caller's keys", () => {
    const queries = Array.from({ length: 50 }, makeVector);
    const mean =
      queries.reduce(
        (sum, query) =>
          sum +
          recall(
            index.search(query, 10).map(({ key }) => key),
            nearest(query, 10),
          ),
        0,
      ) / queries.length;
    expect(mean).toBeGreaterThan(0.98);
  });

  it("finds only what is allowed, and counts a failing filter as a no instead of ending the process", () => {
    const query = makeVector();
    const allows = (key: number): boolean => key % 2 === 0;
    const found = index.search(query, 10, allows).map(({ key }) => key);
    expect(found).toHaveLength(10);
    expect(found.every(allows)).toBe(true);
    expect(
      index.search(query, 10, () => {
        throw new Error("no");
      }),
    ).toEqual([]);
  });

  it("gives the same graph for the same vectors, and reads it back with the same answers", () => {
    const [one, two] = [join(folder.path, "one.hnsw"), join(folder.path, "two.hnsw")];
    index.write(one);
    buildHnswIndex(entries, { dimensions, capacity: entries.length }).write(two);
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
    const read = readHnswIndex(one, index.keys, dimensions);
    for (let run = 0; run < 20; run += 1) {
      const query = makeVector();
      // Ten neighbours of 64 candidates: with the 10 that reading sets back to, answers would differ.
      expect(read.search(query, 10)).toEqual(index.search(query, 10));
    }
  });

  it("refuses keys that do not belong to the graph", () => {
    const file = join(folder.path, "three.hnsw");
    index.write(file);
    expect(() => readHnswIndex(file, index.keys.slice(1), dimensions)).toThrow(expect.objectContaining({ problem: "damaged" }));
  });

  it("refuses what hnswlib would crash on or answer wrongly: another length, no number, no vector, too many, no safe key", () => {
    const one = (key: number, vector: unknown) => () =>
      buildHnswIndex([{ key, vector: vector as Float32Array }], { dimensions, capacity: 1 });
    expect(one(1, new Float32Array(3))).toThrow(/Float32Array of 16 numbers/u);
    expect(
      one(
        1,
        Float32Array.from({ length: dimensions }, () => Number.NaN),
      ),
    ).toThrow(/finite/u);
    expect(one(1, ["x"])).toThrow(/Float32Array of 16 numbers/u);
    expect(one(1.5, makeVector())).toThrow(/safe integer/u);
    expect(() => buildHnswIndex(entries, { dimensions, capacity: 5 })).toThrow(/capacity/u);
    expect(() => index.search(new Float32Array(3), 5)).toThrow(/Float32Array of 16 numbers/u);
  });

  it("answers for more neighbours than there are, and for none", () => {
    const small = buildHnswIndex(entries.slice(0, 3), { dimensions, capacity: 3 });
    expect(small.search(makeVector(), 50)).toHaveLength(3);
    expect(buildHnswIndex([], { dimensions, capacity: 0 }).search(makeVector(), 5)).toEqual([]);
  });
});
