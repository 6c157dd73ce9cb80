import type { CorpusRow, OutputRow, Scores, Truth } from "./made-corpus.ts";
import { share } from "./made-corpus.ts";

/** Scores quality filters: the share of each kind of junk that was dropped, and of the good documents that were. */
export function scoreJunk(rows: readonly CorpusRow[], output: ReadonlyMap<string, OutputRow>, { junk, mojibake }: Truth): Scores {
  const dropped = new Set(
    rows.flatMap(({ id }) => {
      const row = output.get(id);
      return row === undefined || (row.dropped ?? "") !== "" ? [id] : [];
    }),
  );
  const scores: Record<string, number | undefined> = {};
  for (const kind of [...new Set(junk.map((one) => one.kind))].sort()) {
    const some = new Set(junk.filter((one) => one.kind === kind).map(({ id }) => id));
    scores[`dropped_${kind}`] = share([...some].filter((id) => dropped.has(id)).length, some.size);
  }
  const bad = new Set([...junk, ...mojibake].map(({ id }) => id));
  scores.good_docs_dropped = share([...dropped].filter((id) => !bad.has(id)).length, rows.length - bad.size);
  return scores;
}
