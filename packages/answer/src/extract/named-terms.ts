import { foldForMatching } from "@espalier/text";

const englishNumbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const months = "january february march april may june july august september october november december".split(" ");
const hanDigits = "零一二三四五六七八九";

const number = `(\\d+|[一二两三四五六七八九十]{1,3}|${englishNumbers.join("|")})`;
const patterns: readonly { readonly pattern: RegExp; readonly termOf: (value: number) => string | undefined }[] = [
  // One year and one month are said in passing ("once a year"); from two on they name a term.
  {
    pattern: new RegExp(`(?<![\\d-])${number}[ -]?(?:个月|months?\\b)`, "gu"),
    termOf: (value) => (value > 1 ? `months ${value}` : undefined),
  },
  {
    pattern: new RegExp(`(?<![\\d-])${number}(?:年(?!级|代|\\d)|[ -]years?\\b)`, "gu"),
    termOf: (value) => (value > 1 && value < 100 ? `months ${12 * value}` : undefined),
  },
  { pattern: /(?<!\d)((?:19|20)\d\d)(?!\d)/gu, termOf: (value) => `year ${value}` },
  { pattern: new RegExp(`${number}月(?!经)`, "gu"), termOf: (value) => (value >= 1 && value <= 12 ? `month ${value}` : undefined) },
  { pattern: new RegExp(`${number}\\s?(?:公斤|千克|kg\\b|kilos?\\b|kilograms?\\b)`, "gu"), termOf: (value) => `kg ${value}` },
  { pattern: /\byears? (\d{1,2})\b/gu, termOf: (value) => `school year ${value}` },
  { pattern: new RegExp(`高[一二三]\\s?\\(?\\s?${number}\\s?\\)?\\s?班`, "gu"), termOf: (value) => `class ${value}` },
];

/**
 * The terms that a text names by a number and its kind: durations in months and years (a year is twelve months), calendar years
 * and months, weights, school years and classes. Numbers in words and in signs are the same.
 *
 * @returns Each term once, such as `months 60`, `year 2025`, `month 4`, `kg 9`.
 *
 * @example
 * ```ts
 * namedTerms("五年期大额存单，2025年4月发行");
 * // => ["months 60", "year 2025", "month 4"]
 * ```
 */
export function namedTerms(text: string): string[] {
  const folded = foldForMatching(text);
  const found = new Set<string>();
  for (const { pattern, termOf } of patterns) {
    for (const [, digits = ""] of folded.matchAll(pattern)) {
      const value = numberOf(digits);
      const term = value === undefined ? undefined : termOf(value);
      if (term !== undefined) found.add(term);
    }
  }
  for (const [index, month] of months.entries()) {
    // "may" is a month only where a number or "in" stands beside it.
    const named = month === "may" ? /\b(?:in|\d{1,2}) may\b|\bmay \d/u : new RegExp(`\\b${month}\\b`, "u");
    if (named.test(folded)) found.add(`month ${index + 1}`);
  }
  for (const [, , month] of folded.matchAll(/(\d{4})-(\d\d)(?:-\d\d)?(?!\d)/gu)) found.add(`month ${Number(month)}`);
  return [...found];
}

/**
 * The terms of a question that stand in none of the texts: a rate for a term that no table has, a price list of a year
 * that is not there. A month between the first and the last that one text names counts as named ("from January to March").
 *
 * @example
 * ```ts
 * unmetTerms("What does a 48-month deposit pay in February?", ["Rates from January to March: 12 months 3.1%, 24 months 3.3%."]);
 * // => ["months 48"]
 * ```
 */
export function unmetTerms(question: string, texts: readonly string[]): string[] {
  const asked = namedTerms(question);
  if (asked.length === 0) return [];
  const met = new Set(texts.flatMap((text) => withMonthsBetween(namedTerms(text))));
  return asked.filter((term) => !met.has(term));
}

function withMonthsBetween(terms: readonly string[]): string[] {
  const named = terms.flatMap((term) => (term.startsWith("month ") ? [Number(term.slice(6))] : []));
  if (named.length < 2) return [...terms];
  const first = Math.min(...named);
  return [...terms, ...Array.from({ length: Math.max(...named) - first }, (_, index) => `month ${first + index}`)];
}

function numberOf(word: string): number | undefined {
  if (/^\d+$/u.test(word)) return Number(word);
  const english = englishNumbers.indexOf(word);
  if (english !== -1) return english;
  const [tens = "", ones = ""] = word.includes("十") ? word.split("十") : ["零", word];
  const digit = (sign: string, empty: number): number => (sign === "" ? empty : hanDigits.indexOf(sign.replace("两", "二")));
  const value = 10 * digit(tens, 1) + digit(ones, 0);
  return digit(tens, 1) < 0 || digit(ones, 0) < 0 ? undefined : value;
}
