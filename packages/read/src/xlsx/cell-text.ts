import type { Cell, CellValue } from "exceljs";
import { formatDate, isDateFormat } from "./format-date.ts";
import { formatNumber } from "./format-number.ts";

/** The text of a cell as the sheet shows it; dates as ISO 8601, formulas by the result that was saved with them. */
export function cellText(cell: Cell): string {
  const { master } = cell;
  return valueText(master.value, master.numFmt);
}

/** Whether a cell has a formula whose result was never saved, so that there is nothing to show. */
export function lacksResult(cell: Cell): boolean {
  const { value } = cell.master;
  return isObject(value) && ("formula" in value || "sharedFormula" in value) && value.result === undefined;
}

function valueText(value: CellValue | undefined, format: string | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return isDateFormat(format) ? formatDate(serialToDate(value), format) : formatNumber(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return formatDate(value, format);
  if (!isObject(value)) return String(value);
  if ("richText" in value) return value.richText.map((part) => part.text).join("");
  if ("formula" in value || "sharedFormula" in value) return valueText(value.result, format);
  if ("error" in value) return value.error;
  if ("text" in value) return valueText(value.text as CellValue, undefined);
  return "";
}

function serialToDate(serial: number): Date {
  return new Date(Math.round((serial - 25_569) * 86_400_000));
}

function isObject(value: CellValue | undefined): value is Exclude<CellValue, null | undefined | string | number | boolean | Date> {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}
