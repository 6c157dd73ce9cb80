import type { Step } from "@espalier/core";
import { z } from "zod";
import { createEvaluationIndex, findEvaluationText } from "../decontaminate/evaluation-index.ts";

/** Options of the step `decontaminate`. */
export const decontaminateOptions = z.strictObject({
  /** Evaluation files: JSONL, text files with one item a line, or BEIR folders. */
  against: z.array(z.string().min(1)).min(1),
  /** Whether a document that says what they say is dropped, or labelled and kept. */
  action: z.enum(["drop", "label"]).default("drop"),
  /** Keys of the records whose texts count; question, query, text, quote, answer and answers where it is left out. */
  fields: z.array(z.string().min(1)).min(1).optional(),
  /** Words of a run that counts. */
  words: z.number().int().min(4).default(12),
  /** Signs of such a run in Chinese. */
  signs: z.number().int().min(4).default(13),
});

/**
 * Finds documents that say what an evaluation asks or answers, so that nothing is trained or indexed that is measured with later. The
 * file, its line and the place in the document are named. Figures count: a question about another year is another question.
 *
 * Thresholds: one run of 12 words, as datatrove's decontamination; of 13 signs in Chinese, the length at which ChineseWebText looks for
 * copies.
 */
export function decontaminate({ against, action, ...options }: z.infer<typeof decontaminateOptions>): Step {
  const index = createEvaluationIndex(against, options);
  return {
    name: "decontaminate",
    judge({ text }) {
      const hits = findEvaluationText(text, index);
      const [first] = hits;
      if (first === undefined) return { keep: true };
      const where = `${first.file} line ${first.line}, at ${first.start}-${first.end}`;
      if (action === "label") return { keep: true, labels: { contaminated: where, "contaminated-places": hits.length } };
      return { keep: false, reason: `evaluation data: ${where}`, measured: hits.length, threshold: 1 };
    },
  };
}
