import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { countScripts } from "./count-scripts.ts";
import { toSimplified } from "./to-simplified.ts";

/** What language a text is in. */
export interface LanguageGuess {
  /** BCP 47: `en`, `zh-Hans`, `zh-Hant`, `ja`, `ko`, or another ISO 639-1 code; undefined where there is too little text. */
  readonly language: string | undefined;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** One Han sign says about as much as two and a half Latin letters (mean length of an English word over that of a Chinese one). */
const lettersPerHanSign = 2.5;

/** A text of fewer Latin letters is not judged: the best detector still errs on 2 of 12 short strings (dependencies study, section 4). */
const fewestLetters = 12;

/**
 * Tells the language of a text: the script decides for Chinese, Japanese and Korean, simplified and
 * traditional are told apart by the signs that only one of them has, and eld judges Latin letters.
 * A mixed text has the language of its greater part.
 *
 * @example
 * ```ts
 * detectLanguage("本行的年利率自七月一日起調整為百分之二").language;
 * // => "zh-Hant"
 * ```
 */
export function detectLanguage(text: string): LanguageGuess {
  const counts = countScripts(text);
  const han = counts.han * lettersPerHanSign;
  const all = han + (counts.kana + counts.hangul) * lettersPerHanSign + counts.latin + counts.other;
  if (all === 0) return { language: undefined, confidence: 0 };
  // Kana beside Han signs is Japanese; a stray sign such as の in a Chinese name is not.
  if (counts.kana > 0.1 * (counts.han + counts.kana)) return { language: "ja", confidence: (han + counts.kana * lettersPerHanSign) / all };
  if (counts.hangul * lettersPerHanSign > all / 2) return { language: "ko", confidence: (counts.hangul * lettersPerHanSign) / all };
  if (han >= all / 2) return { language: chineseScript(text), confidence: han / all };
  if (counts.latin >= counts.other) return latinLanguage(text, counts.latin / all);
  return { language: eld().detect(text).language || undefined, confidence: counts.other / all };
}

function latinLanguage(text: string, share: number): LanguageGuess {
  const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < fewestLetters) return { language: undefined, confidence: 0 };
  const guess = eld().detect(text);
  return { language: guess.language || undefined, confidence: guess.isReliable() ? share : share / 2 };
}

/** Counts the signs that only traditional and only simplified writing has. */
function chineseScript(text: string): "zh-Hans" | "zh-Hant" {
  const { traditional, simplified } = onlySigns();
  let balance = 0;
  for (const sign of text) {
    if (traditional.has(sign)) balance += 1;
    else if (simplified.has(sign)) balance -= 1;
  }
  return balance > 0 ? "zh-Hant" : "zh-Hans";
}

interface OnlySigns {
  readonly traditional: ReadonlySet<string>;
  readonly simplified: ReadonlySet<string>;
}

let signs: OnlySigns | undefined;

/** Derived from OpenCC's own table once: a sign that converts is traditional, what it converts to is simplified. */
function onlySigns(): OnlySigns {
  if (signs === undefined) {
    const traditional = new Set<string>();
    const simplified = new Set<string>();
    for (let code = 0x4e00; code <= 0x9fff; code += 1) {
      const sign = String.fromCharCode(code);
      const converted = toSimplified(sign);
      if (converted === sign) continue;
      traditional.add(sign);
      simplified.add(converted);
    }
    signs = { traditional, simplified };
  }
  return signs;
}

interface Eld {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

let detector: Eld | undefined;

/** Loaded on first use, synchronously: 0.2 s that a Chinese corpus never needs. */
function eld(): Eld {
  if (detector === undefined) {
    const file = fileURLToPath(import.meta.resolve("eld/small"));
    detector = (createRequire(import.meta.url)(file) as { readonly eld: Eld }).eld;
  }
  return detector;
}
