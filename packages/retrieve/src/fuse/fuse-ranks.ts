import type { RankedBy } from "@espalier/core";
import type { Ranked } from "../store/store.ts";
import { describeScores, type ScoreShape, shrinkShape, standardize } from "./score-shape.ts";

/** A chunk in the fused ranking, with its place in each ranking that had it. */
export interface FusedRank {
  readonly chunkId: string;
  readonly score: number;
  readonly lexical?: RankedBy | undefined;
  readonly vector?: RankedBy | undefined;
}

/** Two rankings of the same query, best first. */
export interface Rankings {
  readonly lexical: readonly Ranked[];
  readonly vector: readonly Ranked[];
}

interface Candidate {
  readonly chunkId: string;
  readonly lexical: RankedBy | undefined;
  readonly vector: RankedBy | undefined;
  readonly embedded: boolean;
}

/** Fewer lexical matches than this, or a best one of less than `faintest` of the other group's, say nothing about a group. */
const fewestMatches = 10;
const faintest = 0.1;

/** The best of a group that tell how high its scores go: a tenth, within these limits. */
const leastTold = 10;
const mostTold = 100;

/**
 * Fuses a ranking by words and one by vectors into one.
 *
 * Within a language group each ranking's scores are standardised over its best (at most 1,000 as the retriever asks) and
 * added. Groups are then put on one scale by the mean and spread of their best fused scores and merged, because
 * encoders score unrelated passages of the query's own language as high as the right one in another. A chunk that is
 * missing from a ranking gets that ranking's lowest score there; one that has no vector yet gets the mean.
 *
 * Source: z-score sum (`bench/retrieval` of the project's measurements); the order across languages was chosen by
 * recall@10 on `insuranceqa_mixed`: .81 and .60, against .04 and .08 for one standardisation over all.
 *
 * @returns Best first, equal scores by id.
 *
 * @example
 * ```ts
 * const rank = (chunkId: string, score: number) => ({ chunkId, score, group: "other" as const, embedded: true });
 *
 * fuseRanks({ lexical: [rank("a", 9), rank("b", 3)], vector: [rank("b", 0.9), rank("a", 0.8)] }).map(({ chunkId }) => chunkId);
 * // => ["a", "b"]
 * ```
 */
export function fuseRanks(rankings: Rankings): FusedRank[] {
  const groups = (["han", "other"] as const)
    .map((group) => ({
      lexical: rankings.lexical.filter((ranked) => ranked.group === group),
      vector: rankings.vector.filter((ranked) => ranked.group === group),
    }))
    .filter(({ lexical, vector }) => lexical.length + vector.length > 0)
    .map((own) => fuseGroup(own, rankings));
  return mergeGroups(groups).sort((a, b) => b.score - a.score || (a.chunkId < b.chunkId ? -1 : 1));
}

function fuseGroup(own: Rankings, all: Rankings): FusedRank[] {
  const lexical = lexicalScale(own.lexical, all.lexical);
  const vector = shrinkShape(describeScores(own.vector), describeScores(all.vector));
  const lowest = standardize(own.vector.at(-1)?.score ?? 0, vector);
  return candidatesOf(own, all).map(({ chunkId, lexical: byWords, vector: byVector, embedded }) => {
    const meaning = byVector === undefined ? (embedded ? lowest : 0) : standardize(byVector.score, vector);
    const score = lexical(byWords?.score) + (own.vector.length === 0 ? 0 : meaning);
    return { chunkId, score, ...(byWords && { lexical: byWords }), ...(byVector && { vector: byVector }) };
  });
}

/** How a lexical score of a group counts; in a group that the words hardly touch, only better than the mean of all counts. */
function lexicalScale(own: readonly Ranked[], all: readonly Ranked[]): (score: number | undefined) => number {
  const best = all[0]?.score ?? 0;
  if (own.length < Math.min(fewestMatches, all.length) || (own[0]?.score ?? 0) < faintest * best) {
    const shape = describeScores(all);
    return (score) => (score === undefined ? 0 : Math.max(0, standardize(score, shape)));
  }
  const shape = describeScores(own);
  const lowest = standardize(own.at(-1)?.score ?? 0, shape);
  return (score) => (score === undefined ? lowest : standardize(score, shape));
}

function candidatesOf(own: Rankings, all: Rankings): Candidate[] {
  const ranksByWords = new Map(all.lexical.map(({ chunkId }, index) => [chunkId, index + 1]));
  const ranksByVector = new Map(all.vector.map(({ chunkId }, index) => [chunkId, index + 1]));
  const candidates = new Map<string, Candidate>();
  for (const { chunkId, score, embedded } of own.lexical) {
    candidates.set(chunkId, { chunkId, lexical: { rank: ranksByWords.get(chunkId) ?? 0, score }, vector: undefined, embedded });
  }
  for (const { chunkId, score } of own.vector) {
    const lexical = candidates.get(chunkId)?.lexical;
    candidates.set(chunkId, { chunkId, lexical, vector: { rank: ranksByVector.get(chunkId) ?? 0, score }, embedded: true });
  }
  return [...candidates.values()];
}

/** One group keeps its scores; several are standardised by their best, small ones partly by the best of all. */
function mergeGroups(groups: readonly (readonly FusedRank[])[]): FusedRank[] {
  if (groups.length < 2) return groups.flat();
  const told = groups.map((group) => {
    const most = Math.min(mostTold, Math.max(leastTold, Math.ceil(group.length / 10)));
    return [...group].sort((a, b) => b.score - a.score).slice(0, most);
  });
  const common = describeScores(told.flat());
  return groups.flatMap((group, index) => {
    const shape: ScoreShape = { ...describeScores(told[index] ?? []), count: group.length };
    const scale = shrinkShape(shape, common);
    return group.map((ranked) => ({ ...ranked, score: standardize(ranked.score, scale) }));
  });
}
