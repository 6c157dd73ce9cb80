import type { CorpusStep } from "@espalier/core";
import { z } from "zod";
import { saltOf } from "../duplicates/salt-of.ts";
import { createCountSketch } from "../lines/count-sketch.ts";
import { repeatableParts } from "../lines/repeatable-parts.ts";
import { type StruckLine, stripLines } from "../lines/strip-lines.ts";

/** Options of the step `strip-repeated-paragraphs`. */
export const stripRepeatedParagraphsOptions = z.strictObject({
  /** What is compared as a whole. */
  unit: z.enum(["paragraph", "line"]).default("paragraph"),
  /** Fewest words or Chinese signs; shorter ones ("Yes.", a name, a date) stand in many texts by right. */
  minWords: z.number().int().min(1).default(13),
  /** How often one stands in the corpus at least, before all but the first go. */
  minTimes: z.number().int().min(2).default(2),
  /** Whether one that a document repeats goes there too. */
  withinDocument: z.boolean().default(true),
});

/** Options of the step with their defaults filled in. */
export type StripRepeatedParagraphsOptions = z.infer<typeof stripRepeatedParagraphsOptions>;

interface Repeated {
  readonly times: number;
  /** The first document that has it. */
  readonly first: string;
}

/**
 * Strips paragraphs, or lines, that an earlier document of the corpus has word for word, wherever they come from. Width, case and white
 * space do not matter; every figure and every sign does. The first stays. Documents with other access rights or another time
 * of validity are never compared. Headings, tables and code are left alone.
 *
 * In no profile by itself: in contracts and notices a paragraph that others have too is still a part of what the document says.
 * For corpora that models are trained on. Its place is behind the steps that drop documents: what stays only in the first document goes
 * with it.
 *
 * Threshold: 13 words, the shortest that DCLM compares (`min_ngram_size` of its paragraph filter, Li et al. 2024).
 *
 * Memory: 32 MiB, and some 100 bytes for each paragraph that stands twice.
 */
export function stripRepeatedParagraphs(
  options: StripRepeatedParagraphsOptions,
): CorpusStep<readonly string[], ReadonlyMap<string, Repeated>> {
  const { unit, minTimes, withinDocument } = options;
  return {
    name: "strip-repeated-paragraphs",
    observe({ text, metadata }) {
      const keys = repeatableParts(text, saltOf(metadata), options).parts.map(({ key }) => key);
      return keys.length === 0 ? undefined : keys;
    },
    async conclude(observations) {
      // First pass: an upper bound of each count, in fixed memory. Second pass: exact counts of the few that may repeat.
      const sketch = createCountSketch();
      for await (const { observation } of observations) for (const key of observation) sketch.add(key);
      const seen = new Map<string, { times: number; first: string }>();
      for await (const { id, observation } of observations) {
        for (const key of observation) {
          const entry = seen.get(key);
          if (entry !== undefined) entry.times += 1;
          else if (sketch.atMost(key) >= Math.min(minTimes, sketch.most)) seen.set(key, { times: 1, first: id });
        }
      }
      for (const [key, { times }] of seen) if (times < minTimes) seen.delete(key);
      return seen;
    },
    judge({ id, text, metadata }, repeated) {
      if (repeated.size === 0) return { keep: true };
      const { lines, parts } = repeatableParts(text, saltOf(metadata), options);
      const before = new Set<string>();
      const struck = parts.flatMap(({ first, last, key }): StruckLine[] => {
        const entry = repeated.get(key);
        if (entry === undefined) return [];
        const isAgain = before.has(key);
        before.add(key);
        if (entry.first === id && !(isAgain && withinDocument)) return [];
        const where = entry.first === id ? "stands before in this document" : `stands in ${entry.first}`;
        const reason = `repeated ${unit}: ${where}, ${entry.times} times in all`;
        return Array.from({ length: last - first + 1 }, (_, at) => ({ index: first + at, reason }));
      });
      return { keep: true, edits: stripLines(lines, struck) };
    },
  };
}
