import { findFigures } from "@espalier/text";

/**
 * The day that a question speaks of: the last day of the latest past date in it, so that `What was the fee in March 2023?` is
 * answered from the rules of that month and not from those of today.
 *
 * @param today - ISO date. Dates that are not over by then say nothing about which rules are meant.
 * @returns ISO date; undefined where the question names no past date.
 *
 * @example
 * ```ts
 * impliedDay("What was the fee in March 2023?", "2026-01-15");
 * // => "2023-03-31"
 * ```
 */
export function impliedDay(question: string, today: string): string | undefined {
  return findFigures(question)
    .filter((figure) => figure.kind === "date")
    .map((figure) => lastDay(figure.value))
    .concat([...question.matchAll(/\b(?:in|of|during|since|for) ((?:19|20)\d{2})\b(?![-/])/giu)].map((match) => lastDay(match[1] ?? "")))
    .filter((day) => day < today)
    .toSorted()
    .at(-1);
}

/** Of a year, a month, or a day itself. */
function lastDay(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  // Day 0 of the next month is the last one of this.
  return `${year}-${month}-${String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0")}`;
}
