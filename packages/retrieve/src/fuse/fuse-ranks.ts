import type { RankedBy } from "@espalier/core";
import type { LanguageGroup, Ranked } from "../store/store.ts";
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
  /** The group of the query's own language, which comes first where the other has nothing surprising. */
  readonly queryGroup?: LanguageGroup | undefined;
  /**
   * How far the vectors of each language group are to be trusted, from 0 (not at all) to 1.
   *
   * @defaultValue 1 for both
   */
  readonly trust?: Readonly<Record<LanguageGroup, number>> | undefined;
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

/**
 * Most deviations by which the query's own language is put ahead: while the best of the other language is no better than
 * chance. Each deviation above chance takes one off. Measured on eight mixtures of shared sets (nDCG@10 of six whose
 * answers are in the query's language, recall@10 of the two of `insuranceqa_mixed` whose answers are in the other): without
 * it .489 and .71, a fixed lead of one .578 and .64, a fixed lead of 1.5 .606 and .57, this one .602 and .61.
 */
const chanceLead = 1.5;
const mostLead = 3;

/**
 * A vector's deviations beside those of the words. The mean over seven shared sets is flat from 1 to 2 (nDCG@10 .735, .737 at 1.5, .735); 1.5 is
 * the one at which no set falls more than .003 below the better of its two parts (`med`: .779 to .781; with 1 it is .766).
 */
const vectorWeight = 1.5;

/** The best of a group that tell how high its scores go: a tenth, within these limits. */
const leastTold = 10;
const mostTold = 100;

/**
 * Fuses a ranking by words and one by vectors into one.
 *
 * Within a language group each ranking's scores are standardised over its best (at most 1,000 as the retriever asks) and
 * added. Groups are then put on one scale by the mean and spread of their best fused scores and merged, because
 * encoders score unrelated passages of the query's own language as high as the right one in another; the query's own
 * language goes ahead unless the other one has something that stands out. A chunk that is
 * missing from a ranking gets that ranking's lowest score there; one that has no vector yet gets the mean.
 *
 * Source: z-score sum (`bench/retrieval` of the project's measurements); ranking within each language is what finds
 * answers across them: recall@10 on `insuranceqa_mixed` .04 and .08 with one standardisation over all.
 *
 * @returns Best first, equal scores by id.
 *
 * @example
 * ```ts
 * const rank = (chunkId: string, score: number) => ({ chunkId, score, group: "other" as const, embedded: true });
 *
 * const lexical = [rank("a", 9), rank("b", 3), rank("c", 1)];
 * const vector = [rank("b", 0.9), rank("a", 0.89), rank("c", 0.5)];
 *
 * fuseRanks({ lexical, vector }).map(({ chunkId }) => chunkId);
 * // => ["a", "b", "c"]
 * ```
 */
export function fuseRanks(rankings: Rankings): FusedRank[] {
  const groups = (["han", "other"] as const)
    .map((group) => ({
      group,
      lexical: rankings.lexical.filter((ranked) => ranked.group === group),
      vector: rankings.vector.filter((ranked) => ranked.group === group),
    }))
    .filter(({ lexical, vector }) => lexical.length + vector.length > 0)
    .map(({ group, ...own }) => ({
      group,
      ranks: fuseGroup(own, rankings, vectorWeight * (rankings.trust?.[group] ?? 1)),
      surprise: own.vector[0]?.surprise,
    }));
  return mergeGroups(groups, rankings.queryGroup).sort((a, b) => b.score - a.score || (a.chunkId < b.chunkId ? -1 : 1));
}

/** @param weight - Of the vectors beside the words. Without any words the vectors decide, however far they are trusted. */
function fuseGroup(own: Rankings, all: Rankings, weight: number): FusedRank[] {
  const lexical = lexicalScale(own.lexical, all.lexical);
  const vector = shrinkShape(describeScores(own.vector), describeScores(all.vector));
  const lowest = standardize(own.vector.at(-1)?.score ?? 0, vector);
  // Vectors that are not trusted at all find nothing by themselves.
  const candidates = candidatesOf(own, all).filter(
    ({ lexical: byWords }) => weight > 0 || byWords !== undefined || all.lexical.length === 0,
  );
  return candidates.map(({ chunkId, lexical: byWords, vector: byVector, embedded }) => {
    const meaning = byVector === undefined ? (embedded ? lowest : 0) : standardize(byVector.score, vector);
    const score = lexical(byWords?.score) + (own.vector.length === 0 ? 0 : (all.lexical.length === 0 ? 1 : weight) * meaning);
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

interface FusedGroup {
  readonly group: LanguageGroup;
  readonly ranks: readonly FusedRank[];
  /** Of its best vector. */
  readonly surprise: number | undefined;
}

/** One group keeps its scores; several are standardised by their best, small ones partly by the best of all. */
function mergeGroups(groups: readonly FusedGroup[], queryGroup: LanguageGroup | undefined): FusedRank[] {
  if (groups.length < 2) return groups.flatMap(({ ranks }) => ranks);
  const told = groups.map(({ ranks }) => {
    const most = Math.min(mostTold, Math.max(leastTold, Math.ceil(ranks.length / 10)));
    return [...ranks].sort((a, b) => b.score - a.score).slice(0, most);
  });
  const common = describeScores(told.flat());
  const other = groups.find(({ group }) => group !== queryGroup)?.surprise ?? Number.NEGATIVE_INFINITY;
  const lead = Math.min(mostLead, Math.max(0, chanceLead - other));
  return groups.flatMap(({ group, ranks }, index) => {
    const shape: ScoreShape = { ...describeScores(told[index] ?? []), count: ranks.length };
    const scale = shrinkShape(shape, common);
    const ahead = group === queryGroup ? lead : 0;
    return ranks.map((ranked) => ({ ...ranked, score: standardize(ranked.score, scale) + ahead }));
  });
}
