import { stemmer } from "stemmer";

/**
 * Takes the ending off an English word, so that its forms meet: Porter's algorithm. Words with digits or
 * other letters than a to z stay as they are.
 *
 * @param word - In lower case.
 *
 * @example
 * ```ts
 * ["repayments", "repaying", "b12", "利率"].map(stemWord);
 * // => ["repay", "repai", "b12", "利率"]
 * ```
 */
export function stemWord(word: string): string {
  return /^[a-z]{3,}(?:['’][a-z]+)?$/u.test(word) ? stemmer(word.replace(/['’].*$/u, "")) : word;
}
