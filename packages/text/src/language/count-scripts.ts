/** How many code points of each script a text has; white space and punctuation are left out. */
export interface ScriptCounts {
  readonly han: number;
  readonly latin: number;
  readonly digit: number;
  readonly kana: number;
  readonly hangul: number;
  readonly other: number;
}

const scripts = [
  ["han", /\p{Script=Han}/gu],
  ["latin", /\p{Script=Latin}/gu],
  ["digit", /\p{Nd}/gu],
  ["kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["hangul", /\p{Script=Hangul}/gu],
] as const;

/**
 * Counts the letters and digits of a text by script.
 *
 * @example
 * ```ts
 * countScripts("利率 rate 3%");
 * // => { han: 2, latin: 4, digit: 1, kana: 0, hangul: 0, other: 0 }
 * ```
 */
export function countScripts(text: string): ScriptCounts {
  const counts = { han: 0, latin: 0, digit: 0, kana: 0, hangul: 0, other: 0 };
  let known = 0;
  for (const [name, pattern] of scripts) {
    counts[name] = text.match(pattern)?.length ?? 0;
    known += counts[name];
  }
  counts.other = Math.max(0, (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) - known);
  return counts;
}
