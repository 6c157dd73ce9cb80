import type { Step } from "@espalier/core";
import { z } from "zod";
import { analyzeDocument } from "../quality/analyze-text.ts";

/** Options of the step `drop-fragments`. */
export const dropFragmentsOptions = z.strictObject({
  /** Fewest words of a document that does not close like a sentence; a Chinese sign counts as 1 / 1.6 of one. */
  minWords: z.number().min(1).default(8),
});

/** Mean length of a word of jieba. */
const signsPerWord = 1.6;

/** "Office hours: 9 to 5", "电话：0571 …": a label with its figure says all it has to say. */
const labelled = /[:：]\s*[\p{Sc}+(（]?\p{Nd}/u;

/**
 * Drops documents that are a piece of a sentence: very short, and without a mark of the end. A short notice or question that is complete
 * stays, and so does a label with its figure.
 *
 * Threshold: 8 words. Of the shared retrieval data at most 1 % of any set is shorter and open (titles cut out as passages); a teaser that
 * a page cuts off has 4 to 7.
 */
export function dropFragments({ minWords }: z.infer<typeof dropFragmentsOptions>): Step {
  return {
    name: "drop-fragments",
    judge(document) {
      const { han, latin, otherLetters, digits, tokens, ended } = analyzeDocument(document);
      // Single figures between commas are no words either.
      const words = Math.min(tokens - han + han / signsPerWord, (han + latin + otherLetters + digits) / signsPerWord);
      if (ended || words >= minWords || labelled.test(document.text)) return { keep: true };
      return { keep: false, reason: "a piece of a sentence", measured: Number(words.toFixed(2)), threshold: minWords };
    },
  };
}
