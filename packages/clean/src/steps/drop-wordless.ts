import type { Step } from "@espalier/core";
import { z } from "zod";
import { analyzeDocument } from "../quality/analyze-text.ts";

/** Options of the step `drop-wordless`. */
export const dropWordlessOptions = z.strictObject({
  /** Smallest share of letters and digits among what is seen. Bars of tables do not count, and a row of the same sign counts once. */
  minSigns: z.number().min(0).max(1).default(0.5),
  /** Smallest share of letters among letters and digits. */
  minLetters: z.number().min(0).max(1).default(0.15),
});

const separators = ["|", "\t", ",", ";"] as const;

/** Whether a text is a table that says what its figures are: most of its lines have as many separators as the first, which names the columns. */
function isNamedTable(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const [header = ""] = lines;
  if (lines.length < 3 || !/\p{L}{2}/u.test(header)) return false;
  return separators.some((separator) => {
    const columns = header.split(separator).length;
    return columns > 1 && lines.filter((line) => line.split(separator).length === columns).length >= 0.8 * lines.length;
  });
}

/**
 * Drops documents that hardly hold words: rows of symbols, columns of bare numbers.
 *
 * Thresholds: on the shared retrieval data letters and digits make up at least 0.75 of any text, and letters at least 0.46 of
 * these (a table of an annual report); llm_corpus_quality, for Chinese, drops below 0.4. A table whose header names its columns stays, however many rows of figures follow; other
 * sheets of figures have about 0.05, so profiles for files of offices set `minLetters` to 0.02.
 */
export function dropWordless({ minSigns, minLetters }: z.infer<typeof dropWordlessOptions>): Step {
  return {
    name: "drop-wordless",
    judge(document) {
      const { text } = document;
      const { han, latin, otherLetters, digits, marks } = analyzeDocument(document);
      const letters = han + latin + otherLetters;
      const signs = (letters + digits) / Math.max(1, letters + digits + marks);
      if (signs < minSigns) return { keep: false, reason: "mostly symbols", measured: round(signs), threshold: minSigns };
      const share = letters / Math.max(1, letters + digits);
      if (share < minLetters && !isNamedTable(text))
        return { keep: false, reason: "mostly numbers", measured: round(share), threshold: minLetters };
      return { keep: true };
    },
  };
}

function round(value: number): number {
  return Number(value.toFixed(4));
}
