import type { Step } from "@espalier/core";
import { detectLanguage } from "@espalier/text";
import { z } from "zod";

/** Options of the step `label-language`. */
export const labelLanguageOptions = z.strictObject({
  /** BCP 47 tags of the languages to keep; all where it is left out. `zh` keeps both scripts. */
  allowed: z.array(z.string()).optional(),
  /** Confidence from which a document in another language is dropped. */
  minConfidence: z.number().min(0).max(1).default(0.65),
});

/**
 * UTF-16 units that are judged, half from the start and half from the middle, where no template stands. Detectors err on strings
 * of a few words only.
 */
const sampleLength = 1000;

/** A text of fewer letters is never dropped for its language: names and table cells mislead every detector. */
const fewestLetters = 40;

/**
 * Labels each document with its language, and drops those in a language that is not allowed. Too little text, or
 * a guess without confidence, drops nothing.
 *
 * Threshold: 0.65, datatrove's `LanguageFilter`.
 */
export function labelLanguage({ allowed, minConfidence }: z.infer<typeof labelLanguageOptions>): Step {
  return {
    name: "label-language",
    judge({ text }) {
      const { language, confidence } = detectLanguage(sampleOf(text));
      if (language === undefined) return { keep: true };
      const labels = { language };
      if (allowed === undefined || allowed.some((tag) => tag === language || language.startsWith(`${tag}-`))) return { keep: true, labels };
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      if (confidence < minConfidence || letters < fewestLetters) return { keep: true };
      return { keep: false, reason: `language: ${language}`, measured: Number(confidence.toFixed(4)), threshold: minConfidence };
    },
  };
}

function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const middle = text.length >> 1;
  return `${text.slice(0, sampleLength / 2)}\n${text.slice(middle, middle + sampleLength / 2)}`;
}
