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
 * How much is judged, in UTF-16 units: four windows, spread evenly over the text, so that neither a template at its start nor a
 * quotation decides. Detectors err on strings of a few words only; on 22,161 documents of the made corpora, in English, Chinese and
 * both, they disagree with the whole text about 47, nearly all of them unreadable or half of each language.
 */
const windows = 4;
const windowLength = 150;

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
  if (text.length <= windows * windowLength) return text;
  const stride = (text.length - windowLength) / (windows - 1);
  const starts = Array.from({ length: windows }, (_, index) => Math.floor(index * stride));
  return starts.map((start) => text.slice(start, start + windowLength)).join("\n");
}
