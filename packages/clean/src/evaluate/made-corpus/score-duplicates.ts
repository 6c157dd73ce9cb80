import type { CorpusRow, OutputRow, Scores, Truth } from "./made-corpus.ts";
import { share } from "./made-corpus.ts";

type Pair = Truth["pairs"][number];

/** Kinds of near-duplicate pairs by their measured Jaccard likeness, as the benchmark groups them. */
const bands: readonly (readonly [string, (pair: Pair) => boolean])[] = [
  ["exact", ({ kind }) => kind === "exact"],
  ["near>=.9", ({ kind, jaccard }) => kind !== "exact" && jaccard >= 0.9],
  ["near.8-.9", ({ kind, jaccard }) => kind !== "exact" && jaccard >= 0.8 && jaccard < 0.9],
  ["near.6-.8", ({ kind, jaccard }) => kind !== "exact" && jaccard < 0.8],
];

/**
 * Scores which documents were dropped as duplicates: recall over known pairs, precision over dropped documents, pairs of which both were
 * lost, and figure twins (the same wording, other figures) of which one was lost. Where a reason begins with `dup`, only such count.
 */
export function scoreDuplicates(rows: readonly CorpusRow[], output: ReadonlyMap<string, OutputRow>, { pairs, twins }: Truth): Scores {
  const labelled = [...output.values()].some((row) => row.dropped?.startsWith("dup") === true);
  const isGone = (id: string): boolean => {
    const row = output.get(id);
    if (labelled) return row?.dropped?.startsWith("dup") === true;
    return row === undefined || (row.dropped ?? "") !== "";
  };
  const gone = new Set(rows.map(({ id }) => id).filter(isGone));
  const members = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const found = (some: readonly { a: string; b: string }[]): number => some.filter(({ a, b }) => gone.has(a) || gone.has(b)).length;
  const recalls = bands.map(([name, belongs]) => {
    const some = pairs.filter(belongs);
    return [`recall_${name}`, share(found(some), some.length)] as const;
  });
  return {
    ...Object.fromEntries(recalls),
    pair_recall: share(found(pairs), pairs.length),
    precision: share([...gone].filter((id) => members.has(id)).length, gone.size),
    both_lost: pairs.filter(({ a, b }) => gone.has(a) && gone.has(b)).length,
    figure_twins_lost: share(found(twins), twins.length),
  };
}
