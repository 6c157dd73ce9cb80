import { countScripts } from "@espalier/text";

/**
 * The language an answer is given in: that of the question. A single Chinese word among English ones
 * (`What does 利率 mean?`) does not make the question Chinese, and neither does `ETF` make a Chinese one English.
 *
 * @example
 * ```ts
 * questionLanguage("ETF 的费率是多少？");
 * // => "zh"
 * ```
 */
export function questionLanguage(text: string): "en" | "zh" {
  const { han, latin } = countScripts(text);
  // A Chinese word of two signs stands for an English one of five letters.
  return han * 2.5 >= latin ? (han > 0 ? "zh" : "en") : "en";
}
