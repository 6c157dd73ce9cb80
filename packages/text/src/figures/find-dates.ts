import type { Span } from "@espalier/core";

/** A date at its place, in ISO form as far as it is known: `2024`, `2024-05` or `2024-05-01`. */
export interface DateFound extends Span {
  readonly value: string;
}

const months: Readonly<Record<string, number>> = Object.fromEntries(
  "jan feb mar apr may jun jul aug sep oct nov dec".split(" ").map((name, index) => [name, index + 1]),
);
const month =
  "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

type Read = (match: RegExpMatchArray) => readonly [year: string | undefined, month?: number | string | undefined, day?: string | undefined];

const forms: readonly (readonly [RegExp, Read])[] = [
  [/(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/gu, (m) => [m[1], m[2], m[3]]],
  [/(?<!\d)(\d{4})\s?年\s?(\d{1,2})\s?月(?!\d)/gu, (m) => [m[1], m[2]]],
  [/(?<![\d.-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/gu, (m) => [m[1], m[2], m[3]]],
  [/(?<![\d./])(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/gu, (m) => [m[1], m[2], m[3]]],
  [/(?<![\d.])(\d{4})\.(\d{1,2})\.(\d{1,2})(?![\d.])/gu, (m) => [m[1], m[2], m[3]]],
  [new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? ${month},? (\\d{4})(?!\\d)`, "giu"), (m) => [m[3], monthOf(m[2]), m[1]]],
  [new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, "giu"), (m) => [m[3], monthOf(m[1]), m[2]]],
  [new RegExp(`\\b${month},? (\\d{4})(?!\\d)`, "giu"), (m) => [m[2], monthOf(m[1])]],
  [/(?<!\d)((?:19|20)\d{2})\s?年(?!期)/gu, (m) => [m[1]]],
];

/**
 * Finds dates that name a year, in the forms of both languages. Days and months out of range are no dates.
 *
 * @param text - With plain digits and simplified writing.
 *
 * @example
 * ```ts
 * findDates("due 1 May 2024, paid 2024年6月").map((date) => date.value);
 * // => ["2024-05-01", "2024-06"]
 * ```
 */
export function findDates(text: string): DateFound[] {
  const dates: DateFound[] = [];
  for (const [form, read] of forms) {
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = toIso(read(match));
      if (value !== undefined && !dates.some((date) => date.start < end && start < date.end)) dates.push({ start, end, value });
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

function monthOf(name: string | undefined): number {
  return months[(name ?? "").slice(0, 3).toLowerCase()] ?? 0;
}

function toIso([year, month, day]: ReturnType<Read>): string | undefined {
  if (month === undefined) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  const upToMonth = `${year}-${String(m).padStart(2, "0")}`;
  if (day === undefined) return upToMonth;
  const d = Number(day);
  return d < 1 || d > 31 ? undefined : `${upToMonth}-${String(d).padStart(2, "0")}`;
}
