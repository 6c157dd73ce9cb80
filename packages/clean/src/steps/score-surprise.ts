import type { Step } from "@espalier/core";
import { z } from "zod";
import { loadSignModel } from "../quality/sign-model.ts";

/** Options of the step `score-surprise`. */
export const scoreSurpriseOptions = z.strictObject({
  /** File of a model of good texts, as `bench/train-sign-model.ts` writes it. */
  model: z.string().min(1),
  /** Bits a sign above which a document is dropped; none is where it is left out, and every document is labelled. */
  maxBits: z.number().positive().optional(),
});

/** A shorter text is not judged: its few signs are not an average of anything. */
const fewestUnits = 100;

/**
 * Labels each document with how much its signs surprise a model of good texts, in bits a sign (the logarithm of the perplexity), and drops what
 * surprises too much where a limit is given. There is no built-in model and no default limit: both belong to a language and a field, and
 * a limit is a percentile of good texts, which the training script prints.
 *
 * Method: a mixture of 1-, 2- and 3-grams of signs; CCNet's perplexity filter without its tokenizer.
 *
 * @throws {@link InvalidInputError} if the model cannot be read.
 */
export function scoreSurprise({ model, maxBits }: z.infer<typeof scoreSurpriseOptions>): Step {
  const bitsPerSign = loadSignModel(model);
  return {
    name: "score-surprise",
    judge({ text }) {
      if (text.length < fewestUnits) return { keep: true };
      const bits = Number(bitsPerSign(text).toFixed(3));
      if (maxBits === undefined || bits <= maxBits) return { keep: true, labels: { "bits-per-sign": bits } };
      return { keep: false, reason: "surprising signs", measured: bits, threshold: maxBits };
    },
  };
}
