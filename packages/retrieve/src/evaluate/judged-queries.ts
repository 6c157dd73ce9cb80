import type { BeirFolder, BeirQuery } from "./read-beir.ts";

/**
 * The queries that have a positive judgement; at most `most` of them, taken evenly: each n-th, n rounded down.
 * Source: `judgedQueries` of the project's `bench/retrieval/score.mjs`, so that figures can be set side by side.
 */
export function judgedQueries(
  { queries, judgements }: Pick<BeirFolder, "queries" | "judgements">,
  most = Number.MAX_SAFE_INTEGER,
): BeirQuery[] {
  const judged = queries.filter(({ id }) => [...(judgements.get(id)?.values() ?? [])].some((grade) => grade > 0));
  const step = Math.max(1, Math.floor(judged.length / most));
  return judged.filter((_, index) => index % step === 0).slice(0, most);
}
