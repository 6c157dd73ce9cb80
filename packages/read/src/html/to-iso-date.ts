/** A day as ISO 8601, with its time where there is one, from `2024-05-01T08:00`, `2024/5/1` or `2024年5月1日`. */
export function toIsoDate(value: string | undefined): string | undefined {
  const match = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ](\d{2}:\d{2}(?::\d{2})?)\S*)?/u.exec(value ?? "");
  if (match === null) return undefined;
  const [, year = "", month = "", day = ""] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
