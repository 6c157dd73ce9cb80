import type { Span } from "@espalier/core";
import { foldWidth } from "../language/fold-width.ts";
import { toSimplified } from "../language/to-simplified.ts";
import { findDates } from "./find-dates.ts";
import { parseChineseNumeral } from "./parse-chinese-numeral.ts";
import { scaleDecimal } from "./scale-decimal.ts";

/** A figure at its place: a number, a percentage, a date, a time of day or a code with digits such as `Q1` or `B12`. */
export interface Figure extends Span {
  /** The slice of the text. */
  readonly text: string;
  readonly kind: "number" | "percent" | "date" | "time" | "code";
  /**
   * One spelling for equal figures: plain decimals without grouping, scale words multiplied out, dates in
   * ISO form, codes in lower case.
   */
  readonly value: string;
}

/** Powers of ten of the scale words. 亿 is 10^8, a billion 10^9. */
const scales: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  千亿: 11,
  万亿: 12,
  thousand: 3,
  million: 6,
  mn: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
};

const time = /(?<![\d.:])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/gu;
const chinesePercent = /百分之([零〇一二三四五六七八九十百点两]+)/gu;
const code = /(?<![\p{L}\p{N}])[A-Za-z]+-?\d[A-Za-z\d]*(?![\p{Script=Latin}\d])/gu;
const number =
  /(?<![\d.])(?:(?<![\p{L}\p{N}）)\]])[-−])?(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?(?:\s?(万亿|千亿|百亿|十亿|千万|百万|亿|万|千(?![克米瓦卡赫帕伏焦]))|\s(thousand|million|mn|billion|bn|trillion)\b|(bn|mn)\b)?(\s?(?:%|％|‰|per ?cent\b|percent\b|个百分点))?/giu;

/**
 * Finds the figures of a text in both languages and brings each to one spelling, so that two texts can be
 * compared by what they count: `1.2亿`, `120 million` and `120,000,000` are equal, and so are `2024年5月1日`,
 * `1 May 2024` and `2024-05-01`.
 *
 * @returns The figures in reading order, not overlapping. Numbers written as words are not found, but `百分之二点五` is.
 *
 * @example
 * ```ts
 * findFigures("自2024年5月1日起，利率２.60%，余额1.2亿元").map((figure) => figure.value);
 * // => ["2024-05-01", "2.6%", "120000000"]
 * ```
 */
export function findFigures(text: string): Figure[] {
  const folded = foldWidth(toSimplified(text));
  const figures: Figure[] = [];
  const taken = new Uint8Array(text.length);
  const add = (start: number, end: number, kind: Figure["kind"], value: string): void => {
    if (taken.subarray(start, end).some((flag) => flag === 1)) return;
    taken.fill(1, start, end);
    figures.push({ start, end, text: text.slice(start, end), kind, value });
  };
  for (const date of findDates(folded)) add(date.start, date.end, "date", date.value);
  for (const match of folded.matchAll(time)) {
    add(match.index, match.index + match[0].length, "time", `${match[1]?.padStart(2, "0")}:${match[2]}`);
  }
  for (const match of folded.matchAll(chinesePercent)) {
    const value = parseChineseNumeral(match[1] ?? "");
    if (value !== undefined) add(match.index, match.index + match[0].length, "percent", `${value}%`);
  }
  for (const match of folded.matchAll(code)) add(match.index, match.index + match[0].length, "code", match[0].toLowerCase());
  for (const match of folded.matchAll(number)) {
    const { kind, value } = readNumber(match);
    add(match.index, match.index + match[0].length, kind, value);
  }
  return figures.sort((a, b) => a.start - b.start);
}

function readNumber(match: RegExpMatchArray): { kind: "number" | "percent"; value: string } {
  const [whole, integer = "", fraction = "", han, word, short, percent] = match;
  const scale = scales[(han ?? word ?? short ?? "").toLowerCase()] ?? 0;
  const sign = /^[-−]/u.test(whole) ? "-" : "";
  const value = sign + scaleDecimal(integer.replace(/,/gu, "") + fraction, scale);
  if (percent === undefined) return { kind: "number", value };
  return { kind: "percent", value: percent.trim() === "‰" ? `${scaleDecimal(value, -1)}%` : `${value}%` };
}
