import type { Step } from "@espalier/core";
import { z } from "zod";
import { analyzeDocument } from "../quality/analyze-text.ts";

/** Options of the step `drop-fragments`. */
export const dropFragmentsOptions = z.strictObject({
  /** Fewest words of a document that does not close like a sentence; a Chinese sign counts as 1 / 1.6 of one. */
  minWords: z.number().min(1).default(8),
  /** What becomes of one complete sentence of at most 30 letters that says nothing to its reader: on the web it is a caption or a teaser. */
  loneStatements: z.enum(["keep", "drop"]).default("keep"),
});

/** Mean length of a word of jieba. */
const signsPerWord = 1.6;

/** A Han sign says about as much as so many Latin letters (mean length of an English word over that of a Chinese one). */
const lettersPerHanSign = 2.5;

/** Twelve Han signs, or six English words. */
const shortStatement = 30;

/** "Office hours: 9 to 5", "电话：0571 …": a label with its figure says all it has to say. */
const labelled = /[:：]\s*[\p{Sc}+(（]?\p{Nd}/u;

/** What a short notice has and a caption lacks: a figure, a question, an address to the reader. */
const speaks =
  /[\p{Nd}?？]|[一二两兩三四五六七八九十百千]\s*[月日号號点點时時天年元楼樓层層]|[请請您你敬谢謝禁]|\b(?:you|your|please|thanks?|no|not|closed?|open)\b/iu;

/** Two sentences are a notice already. */
const twoSentences = /[.!?。！？].*\p{L}.*[.!?。！？]/su;

/**
 * Drops documents that are a piece of a sentence: very short, and without a mark of the end. A short notice or question that is complete
 * stays, and so does a label with its figure. `loneStatements` decides on a single short sentence without a figure, a question or
 * an address.
 *
 * Threshold: 8 words. Of the shared retrieval data at most 1.5 % of any set is shorter and open (titles cut out as passages), and 0.2 % a lone
 * statement; a teaser that a page cuts off has 4 to 7.
 */
export function dropFragments({ minWords, loneStatements }: z.infer<typeof dropFragmentsOptions>): Step {
  return {
    name: "drop-fragments",
    judge(document) {
      const { text } = document;
      const { han, latin, otherLetters, digits, tokens, ended } = analyzeDocument(document);
      // Single figures between commas are no words either.
      const words = Math.min(tokens - han + han / signsPerWord, (han + latin + otherLetters + digits) / signsPerWord);
      if (words >= minWords || labelled.test(text)) return { keep: true };
      if (!ended) return { keep: false, reason: "a piece of a sentence", measured: Number(words.toFixed(2)), threshold: minWords };
      const letters = han * lettersPerHanSign + latin + otherLetters;
      if (loneStatements === "keep" || letters > shortStatement || speaks.test(text) || twoSentences.test(text)) return { keep: true };
      return { keep: false, reason: "a lone short statement", measured: letters, threshold: shortStatement };
    },
  };
}
