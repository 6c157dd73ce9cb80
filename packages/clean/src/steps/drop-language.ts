import type { Document, Step } from "@espalier/core";
import { countScripts, detectLanguage, type LanguageGuess, type ScriptCounts } from "@espalier/text";
import { z } from "zod";

const script = z.enum(["Han", "Latin", "Kana", "Hangul", "other"]);

/** Options of the step `drop-language`. */
export const dropLanguageOptions = z
  .strictObject({
    /** BCP 47 tags of the languages to keep; `zh` keeps both ways of writing. */
    languages: z.array(z.string().min(2)).min(1).optional(),
    /** Confidence from which a document in another language is dropped; 0.65, and 0.692 for Chinese, where it is left out. */
    minConfidence: z.number().min(0).max(1).optional(),
    /** Scripts to keep. */
    scripts: z.array(script).min(1).optional(),
    /** Smallest share of the letters that are in one of them. */
    minScriptShare: z.number().min(0).max(1).default(0.5),
    /** Whether a document whose language cannot be told is kept. */
    unknown: z.enum(["keep", "drop"]).default("keep"),
  })
  .refine(({ languages, scripts }) => languages !== undefined || scripts !== undefined, "languages or scripts have to be given");

/** datatrove's `LanguageFilter`; FineWeb-2's cut of `cmn_Hani`. */
const confidences = { zh: 0.692, other: 0.65 } as const;

/** UTF-16 units that are judged of a long text, in three parts: a page may open with a menu in another language. */
const sampleLength = 1_500;

/** A text of fewer letters is not judged: names and table cells mislead every detector. */
const fewestLetters = 40;

/**
 * Drops documents in other languages or scripts than those that are asked for. Chinese is told by its script, also in small pieces; a text
 * of fewer than 40 letters is kept.
 *
 * Thresholds: 0.65, datatrove's `LanguageFilter`; 0.692 for Chinese, FineWeb-2.
 */
export function dropLanguage({ languages, minConfidence, scripts, minScriptShare, unknown }: z.infer<typeof dropLanguageOptions>): Step {
  return {
    name: "drop-language",
    judge(document) {
      const { counts, guess, letters } = look(document);
      if (letters < fewestLetters) return { keep: true };
      if (scripts !== undefined) {
        const share = scripts.reduce((sum, name) => sum + ofScript(counts, name), 0) / letters;
        if (share < minScriptShare)
          return { keep: false, reason: "other script", measured: Number(share.toFixed(4)), threshold: minScriptShare };
      }
      if (languages === undefined) return { keep: true };
      const { language, confidence } = guess;
      if (language === undefined) return unknown === "keep" ? { keep: true } : { keep: false, reason: "language: unknown" };
      if (languages.some((tag) => tag === language || language.startsWith(`${tag}-`))) return { keep: true };
      const threshold = minConfidence ?? (language.startsWith("zh") ? confidences.zh : confidences.other);
      if (confidence < threshold && unknown === "keep") return { keep: true };
      return { keep: false, reason: `language: ${language}`, measured: Number(confidence.toFixed(4)), threshold };
    },
  };
}

interface Look {
  readonly counts: ScriptCounts;
  readonly guess: LanguageGuess;
  readonly letters: number;
}

function look({ text }: Document): Look {
  const sample = sampleOf(text);
  const counts = countScripts(sample);
  return { counts, guess: detectLanguage(sample), letters: counts.han + counts.latin + counts.kana + counts.hangul + counts.other };
}

function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text;
  const part = sampleLength / 3;
  return [0, (text.length - part) >> 1, text.length - part].map((start) => text.slice(start, start + part)).join("\n");
}

function ofScript(counts: ScriptCounts, name: z.infer<typeof script>): number {
  const keys = { Han: "han", Latin: "latin", Kana: "kana", Hangul: "hangul", other: "other" } as const;
  return counts[keys[name]];
}
