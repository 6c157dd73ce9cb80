import { type EvidenceFeatures, evidenceFeatures } from "./evidence-features.ts";
import type { ScoredCandidate } from "./extract/score-candidates.ts";

/** How well the sources support an answer at all, and the mark below which there is none. */
export interface Evidence {
  /** From 0 to 1. */
  readonly measured: number;
  readonly threshold: number;
  readonly enough: boolean;
}

/**
 * A logistic model, fitted by `bench/fit-evidence.ts` on the tuning questions of the three sample corpora: 150 that have an answer
 * and 150 that sound like them and have none.
 */
const bias = -23.1;
const weights: EvidenceFeatures = { best: 5.4, standsOut: 0.32, lead: 2.2, nearest: 17.7, passage: 4.1, chinese: -1.14 };

/**
 * The mark with an encoder. Four fifths of the tuning questions without an answer fall below it; docs/decisions/evidence.md has the
 * curve and says why it stands here.
 */
const withMeaning = 0.57;

/** The mark without one: the share of the question's words, by weight, that stand in or around the best piece. */
const byWordsOnly = 0.45;

/**
 * Weighs what was found for a question: how good the best piece is, how far it stands out, and how near it comes in meaning;
 * without an encoder, the share of the question's words in and around it. Too little is a refusal: absence of evidence is an answer.
 *
 * @param scored - Best first; none is no evidence.
 */
export function weighEvidence(question: string, scored: readonly ScoredCandidate[]): Evidence {
  const features = evidenceFeatures(question, scored);
  if (features === undefined) return judged(scored[0]?.covered ?? 0, byWordsOnly);
  const names = Object.keys(weights) as readonly (keyof EvidenceFeatures)[];
  const odds = names.reduce((sum, name) => sum + weights[name] * features[name], bias);
  return judged(1 / (1 + Math.exp(-odds)), withMeaning);
}

function judged(measured: number, threshold: number): Evidence {
  return { measured: Math.round(measured * 1000) / 1000, threshold, enough: measured >= threshold };
}
