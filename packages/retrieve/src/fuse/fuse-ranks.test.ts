import { expect, it } from "vitest";
import type { LanguageGroup, Ranked } from "../store/store.ts";
import { fuseRanks } from "./fuse-ranks.ts";

const rank = (chunkId: string, score: number, group: LanguageGroup = "other", embedded = true): Ranked => ({
  chunkId,
  score,
  group,
  embedded,
});
const order = (rankings: { lexical?: Ranked[]; vector?: Ranked[] }): string[] =>
  fuseRanks({ lexical: rankings.lexical ?? [], vector: rankings.vector ?? [] }).map(({ chunkId }) => chunkId);
/** Background of a ranking: what it scores when nothing fits. */
const crowd = (prefix: string, count: number, score: number, group: LanguageGroup): Ranked[] =>
  Array.from({ length: count }, (_, index) => rank(`${prefix}${String(index).padStart(3, "0")}`, score - index * 0.0005, group));

it("keeps the order of a ranking that is alone", () => {
  expect(order({ lexical: [rank("a", 9), rank("b", 3), rank("c", 1)] })).toEqual(["a", "b", "c"]);
  expect(order({ vector: [rank("a", 0.9), rank("b", 0.8), rank("c", 0.7)] })).toEqual(["a", "b", "c"]);
  expect(order({})).toEqual([]);
});

it("does not let the scale of one ranking drown the other", () => {
  const lexical = [rank("a", 30), rank("b", 29), rank("c", 2), rank("d", 1)];
  const vector = [rank("b", 0.9), rank("c", 0.86), rank("d", 0.81), rank("a", 0.8)];
  expect(order({ lexical, vector })[0]).toBe("b");
  expect(order({ lexical: lexical.map((ranked) => ({ ...ranked, score: ranked.score / 1000 })), vector })).toEqual(
    order({ lexical, vector }),
  );
});

it("tells rank and score of each ranking that had the chunk", () => {
  const fused = fuseRanks({ lexical: [rank("a", 9), rank("b", 3)], vector: [rank("b", 0.9)] });
  expect(fused.find(({ chunkId }) => chunkId === "a")).toMatchObject({ lexical: { rank: 1, score: 9 } });
  expect(fused.find(({ chunkId }) => chunkId === "a")).not.toHaveProperty("vector");
  expect(fused.find(({ chunkId }) => chunkId === "b")).toMatchObject({ lexical: { rank: 2, score: 3 }, vector: { rank: 1, score: 0.9 } });
});

it("takes a chunk without a vector as middling by meaning, one that the vectors ranked low as low", () => {
  const vector = [rank("x", 0.9), rank("y", 0.85), rank("z", 0.8)];
  expect(order({ lexical: [rank("new", 5, "other", false), rank("low", 5)], vector }).indexOf("new")).toBeLessThan(
    order({ lexical: [rank("new", 5, "other", false), rank("low", 5)], vector }).indexOf("low"),
  );
});

it("finds the right passage of another language above unrelated ones of the query's own", () => {
  // As the built-in encoder scores a Chinese question: unrelated Chinese .831 and below, the right English text .833.
  const vector = [...crowd("zh", 200, 0.831, "han"), rank("right", 0.833, "other"), ...crowd("en", 200, 0.77, "other")].sort(
    (a, b) => b.score - a.score,
  );
  const lexical = crowd("zh", 150, 3, "han");
  expect(order({ vector })[0]).toBe("right");
  expect(order({ vector, lexical }).slice(0, 10)).toContain("right");
});

it("puts the query's own language ahead while the other has nothing above chance, and lets it in the more it stands out", () => {
  const own = crowd("zh", 200, 0.84, "han").map((ranked) => ({ ...ranked, surprise: 0 }));
  const others = (surprise: number): Ranked[] => crowd("en", 200, 0.8, "other").map((ranked) => ({ ...ranked, surprise }));
  const firstOther = (surprise: number): number =>
    fuseRanks({ lexical: [], vector: [...own, ...others(surprise)], queryGroup: "han" }).findIndex(({ chunkId }) =>
      chunkId.startsWith("en"),
    );
  expect(firstOther(-0.5)).toBeGreaterThan(firstOther(0.5));
  expect(firstOther(0.5)).toBeGreaterThan(firstOther(2));
  expect(firstOther(2)).toBeLessThan(5);
});

it("does not make a lone passage of another language the best of its own small group", () => {
  const vector = [...crowd("zh", 200, 0.86, "han"), rank("stray", 0.75, "other")];
  expect(order({ vector }).slice(0, 20)).not.toContain("stray");
});

it("breaks ties by id", () => {
  expect(order({ lexical: [rank("b", 1), rank("a", 1)] })).toEqual(["a", "b"]);
});
