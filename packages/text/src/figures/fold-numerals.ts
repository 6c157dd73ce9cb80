import { parseChineseNumeral } from "./parse-chinese-numeral.ts";

const english: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map((word, index) => [
      word,
      index + 1,
    ]),
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"].map((word, index) => [word, index + 1]),
    [
      ["fifteen", 15],
      ["twenty", 20],
      ["thirty", 30],
      ["forty", 40],
      ["fifty", 50],
      ["sixty", 60],
      ["ninety", 90],
      ["hundred", 100],
      ["once", 1],
      ["twice", 2],
    ],
  ].flatMap((pairs) => pairs.map(([word, value]) => [word, String(value)])),
);
const englishWord = new RegExp(`\\b(?:${Object.keys(english).join("|")})\\b`, "giu");
const chineseCount =
  /(?<![零〇一二三四五六七八九十百千两万亿])([零〇一二三四五六七八九十百千两]+)(?=年|个月|月|周|天|日|小时|分钟|点|次|岁|倍|期|类|份|元|层|楼|号)/gu;

/**
 * Writes numbers that stand as words in figures, so that `five years` meets `5-year` and `三年期` meets `3年`: English number and
 * ordinal words, and Chinese numerals before a unit of time, count or money. For comparing only: the length changes.
 *
 * @param text - In simplified writing.
 *
 * @example
 * ```ts
 * foldNumerals("fixed for five years; 三年期，每月二十次");
 * // => "fixed for 5 years; 3年期，每月20次"
 * ```
 */
export function foldNumerals(text: string): string {
  return text
    .replace(englishWord, (word) => english[word.toLowerCase()] ?? word)
    .replace(chineseCount, (numeral: string) => parseChineseNumeral(numeral) ?? numeral);
}
