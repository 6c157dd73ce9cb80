import type { Judgements } from "./read-beir.ts";

/** Means over the queries, each from 0 to 1, rounded to four digits. */
export interface RetrievalMetrics {
  readonly "ndcg@10": number;
  readonly "recall@10": number;
  readonly "recall@100": number;
  readonly "mrr@10": number;
}

/**
 * Scores rankings of document ids, best first, against judgements. Gain is `2^grade - 1`, discount `log2(rank + 1)`.
 * Source: Burges et al. (2005) for the gain; the same formulas as the project's `bench/retrieval/score.mjs`.
 */
export function scoreRankings(rankings: ReadonlyMap<string, readonly string[]>, judgements: Judgements): RetrievalMetrics {
  const sums = { ndcg: 0, recall10: 0, recall100: 0, mrr: 0 };
  for (const [query, ranking] of rankings) {
    const grades = judgements.get(query) ?? new Map<string, number>();
    const gained = ranking.slice(0, 100).map((document) => grades.get(document) ?? 0);
    const ideal = [...grades.values()].sort((a, b) => b - a);
    const relevant = ideal.filter((grade) => grade > 0).length;
    if (relevant === 0) continue;
    sums.ndcg += discountedGain(gained) / discountedGain(ideal);
    sums.recall10 += gained.slice(0, 10).filter((grade) => grade > 0).length / relevant;
    sums.recall100 += gained.filter((grade) => grade > 0).length / relevant;
    const first = gained.slice(0, 10).findIndex((grade) => grade > 0);
    sums.mrr += first === -1 ? 0 : 1 / (first + 1);
  }
  const mean = (sum: number): number => Math.round((sum / Math.max(1, rankings.size)) * 10_000) / 10_000;
  return { "ndcg@10": mean(sums.ndcg), "recall@10": mean(sums.recall10), "recall@100": mean(sums.recall100), "mrr@10": mean(sums.mrr) };
}

function discountedGain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
