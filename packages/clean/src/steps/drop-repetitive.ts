import type { Step } from "@espalier/core";
import { z } from "zod";
import { analyzeDocument } from "../quality/analyze-text.ts";

/** Options of the step `drop-repetitive`. */
export const dropRepetitiveOptions = z.strictObject({
  /** Smallest share of different words among 100 neighbours (of different signs in Chinese). */
  minVariety: z.number().min(0).max(1).default(0.25),
  /** Largest share of the text that may stand in passages of 10 words (13 Chinese signs) that stood before. */
  maxRepeated: z.number().min(0).max(1).default(0.7),
});

/**
 * Drops documents that say the same over and over, or string the same few words together. Both measures do not depend on the
 * length of a text, so long documents and tables, whose rows resemble each other, stay.
 *
 * Thresholds: on the 13,000 texts of the shared retrieval data variety lies between 0.36 and 1 in English and between 0.41 and 1 in Chinese, in
 * chains of six to eight keywords between 0.04 and 0.18; repeated passages cover at most 0.63 of a text there (a snippet given twice), and
 * ChineseWebText drops from 0.5 of Chinese web pages. Each default lies between the two.
 */
export function dropRepetitive({ minVariety, maxRepeated }: z.infer<typeof dropRepetitiveOptions>): Step {
  return {
    name: "drop-repetitive",
    judge(document) {
      const { variety = 1, repeated } = analyzeDocument(document);
      if (repeated > maxRepeated) return { keep: false, reason: "repeats its passages", measured: round(repeated), threshold: maxRepeated };
      if (variety < minVariety)
        return { keep: false, reason: "strings the same few words together", measured: round(variety), threshold: minVariety };
      return { keep: true };
    },
  };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
