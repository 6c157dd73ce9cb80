import type { ScoredCandidate } from "./extract/score-candidates.ts";

/** How well the sources support an answer at all, and the mark below which there is none. */
export interface Evidence {
  readonly measured: number;
  readonly threshold: number;
  readonly enough: boolean;
}

/** The marks, set on the halves of the sample questions that may be looked at (docs/decisions). */
const withMeaning = 0.9;
const byWordsOnly = 0.45;

/**
 * Weighs the best piece found for a question: the share of the question's words, by weight, that stand in or around it,
 * and, where pieces were embedded, how near it comes in meaning. Too little is a refusal: absence of evidence is an answer.
 */
export function weighEvidence(best: ScoredCandidate): Evidence {
  const { covered, semantic } = best;
  if (semantic === undefined) return judged(covered, byWordsOnly);
  // The encoder's floor for unrelated text is about 0.75: from there to 1, meaning counts as much as words do.
  return judged(covered + (semantic - 0.75) * 4, withMeaning);
}

function judged(measured: number, threshold: number): Evidence {
  return { measured: Math.round(measured * 1000) / 1000, threshold, enough: measured >= threshold };
}
