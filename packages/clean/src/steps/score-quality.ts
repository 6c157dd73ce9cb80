import type { Step } from "@espalier/core";
import { z } from "zod";
import { loadQualityScorer, qualityScore } from "../quality/quality-score.ts";

/** Options of the step `score-quality`. */
export const scoreQualityOptions = z.strictObject({
  /** Score below which a document is dropped; none is where it is left out, and every document is labelled. */
  minScore: z.number().min(0).max(1).optional(),
  /** File of weights of one's own; the built-in ones where it is left out. */
  model: z.string().min(1).optional(),
});

/**
 * Labels each document with a score of its quality, from 0 to 1, and drops those below a limit where one is given. In no profile by default:
 * a classifier prefers what it was trained on.
 *
 * Method: see {@link qualityScore}. A limit of 0.1 drops 0 to 1 % of the passages of the shared retrieval data and 5 % of its bare questions; what repeats
 * good sentences it does not see (`drop-repetitive` does).
 */
export function scoreQuality({ minScore, model }: z.infer<typeof scoreQualityOptions>): Step {
  const score = model === undefined ? qualityScore : loadQualityScorer(model);
  return {
    name: "score-quality",
    judge({ text }) {
      const quality = Number(score(text).toFixed(4));
      if (minScore === undefined || quality >= minScore) return { keep: true, labels: { quality } };
      return { keep: false, reason: "low quality score", measured: quality, threshold: minScore };
    },
  };
}
