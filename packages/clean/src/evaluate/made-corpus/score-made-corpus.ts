import type { CorpusRow, OutputRow, Scores, Truth } from "./made-corpus.ts";
import { scoreBoilerplate } from "./score-boilerplate.ts";
import { scoreDuplicates } from "./score-duplicates.ts";
import { scoreJunk } from "./score-junk.ts";
import { scoreMojibake } from "./score-mojibake.ts";
import { scoreSpans } from "./score-spans.ts";

/** The scores of a made corpus, by the name that the benchmark's own scorer gives them. */
export const scoreNames = ["dedup", "mojibake", "boilerplate", "pii", "junk"] as const;

/** One of {@link scoreNames}. */
export type ScoreName = (typeof scoreNames)[number];

/** Computes one score; the same figures as the benchmark's `score.py`, unrounded. */
export function scoreMadeCorpus(name: ScoreName, rows: readonly CorpusRow[], output: ReadonlyMap<string, OutputRow>, truth: Truth): Scores {
  switch (name) {
    case "dedup":
      return scoreDuplicates(rows, output, truth);
    case "mojibake":
      return scoreMojibake(rows, output, truth);
    case "boilerplate":
      return scoreBoilerplate(rows, output, truth);
    case "pii":
      return scoreSpans(output, truth);
    case "junk":
      return scoreJunk(rows, output, truth);
  }
}
