import { foldWidth, toSimplified } from "@espalier/text";

const wide = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;

/**
 * Folds width, traditional writing and case for matching, and keeps every place: what is found at an offset of the result stands at that
 * offset of the text.
 */
export function foldKeepingLength(text: string): string {
  const simplified = toSimplified(text);
  const narrow = wide.test(simplified) ? foldWidth(simplified) : simplified;
  const lower = narrow.toLowerCase();
  // A few capitals, such as İ, grow in lower case; then only those that do not are folded.
  return lower.length === text.length ? lower : narrow.replace(/\p{Lu}/gu, (letter) => keepLength(letter, letter.toLowerCase()));
}

function keepLength(letter: string, lower: string): string {
  return lower.length === letter.length ? lower : letter;
}
