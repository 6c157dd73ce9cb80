import type { Step } from "@espalier/core";
import { z } from "zod";
import { analyzeDocument } from "../quality/analyze-text.ts";
import { createSensitiveMatcher, parseSensitiveList, readSensitiveList } from "../quality/sensitive-words.ts";
import { builtInSensitiveWords } from "../quality/sensitive-words-built-in.ts";

/** Options of the step `drop-sensitive`. */
export const dropSensitiveOptions = z.strictObject({
  /** Files of words, one category, tab and word a line; the short built-in list where it is left out. */
  lists: z.array(z.string().min(1)).min(1).optional(),
  /** Largest share of the letters and digits that may be words of the lists. */
  maxDensity: z.number().min(0).max(1).default(0.05),
  /** Different words that have to occur for a document to be dropped: one word, however often, may be what a page is about. */
  minDifferent: z.number().int().min(1).default(2),
});

/** Words that are named in a reason. */
const named = 5;

/**
 * Drops documents that consist of sensitive words to a good part, and labels the others that have any with their categories. A mention does
 * not drop a document, and neither does a word inside an allowed term.
 *
 * Threshold: 0.05 of the signs, c4-dataset-script's share for Chinese, where lists without a density threw whole domains away.
 *
 * @throws {@link InvalidInputError} if a list cannot be read.
 */
export function dropSensitive({ lists, maxDensity, minDifferent }: z.infer<typeof dropSensitiveOptions>): Step {
  const match = createSensitiveMatcher(lists?.map(readSensitiveList) ?? [parseSensitiveList(builtInSensitiveWords, "built-in list")]);
  return {
    name: "drop-sensitive",
    judge(document) {
      const { units, words } = match(document.text);
      if (words.length === 0) return { keep: true };
      const { han, latin, otherLetters, digits } = analyzeDocument(document);
      const density = Number((units / Math.max(1, han + latin + otherLetters + digits)).toFixed(4));
      const listed = words.slice(0, named).map(({ word, count }) => `${word} ${count}`);
      const categories = [...new Set(words.map(({ category }) => category))];
      if (density <= maxDensity || words.length < minDifferent)
        return { keep: true, labels: { sensitive: categories.join(" "), "sensitive-density": density } };
      return {
        keep: false,
        reason: `sensitive words: ${categories.join(", ")} (${listed.join(", ")})`,
        measured: density,
        threshold: maxDensity,
      };
    },
  };
}
