/**
 * Shows a date of a spreadsheet as ISO 8601, as exactly as its number format does: day, month alone, or with
 * the time of day; a format of time alone gives the time.
 *
 * @param date - In UTC, as exceljs gives it.
 */
export function formatDate(date: Date, format: string | undefined): string {
  if (Number.isNaN(date.getTime())) return "";
  const tokens = (format ?? "").replace(/"[^"]*"|\\.|\[\$[^\]]*\]/gu, "").toLowerCase();
  const iso = date.toISOString();
  const time = tokens.includes("s") || date.getUTCSeconds() !== 0 ? iso.slice(11, 19) : iso.slice(11, 16);
  const hasDay = /[ydeg]/u.test(tokens);
  if (!hasDay && /[hs]/u.test(tokens)) {
    const hours = (date.getTime() - epoch) / 3_600_000;
    // Elapsed time such as [h]:mm may go beyond a day.
    if (/\[h+\]/u.test(tokens) && hours >= 0) return `${String(Math.floor(hours + 1e-9)).padStart(2, "0")}${time.slice(2)}`;
    return time;
  }
  if (/h/u.test(tokens) && iso.slice(11, 19) !== "00:00:00") return `${iso.slice(0, 10)} ${time}`;
  if (/[ye]/u.test(tokens) && /m/u.test(tokens) && !/d/u.test(tokens) && date.getUTCDate() === 1) return iso.slice(0, 7);
  return iso.slice(0, 10);
}

/** Day 0 of the calendar of spreadsheets. */
const epoch = Date.UTC(1899, 11, 30);

/** Whether a number format shows dates or times. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const tokens = format.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, "");
  return /[ymdhs]/iu.test(tokens) && !/general/iu.test(tokens) && !/[0#?]/u.test(tokens.replace(/\.0+/gu, ""));
}
