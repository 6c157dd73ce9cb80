import ExcelJS from "exceljs";
import { rezip } from "./zip-files.mjs";

const FIXED_DATE = new Date(Date.UTC(2024, 0, 1));

/** Makes a workbook: numbers stay numbers, `{"date"}` becomes a date, `{"formula","result"}` a formula with its cached result. */
export async function makeXlsx(source) {
  const { sheets } = JSON.parse(source);
  const workbook = new ExcelJS.Workbook();
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  for (const { name, rows, formats = {}, merge = [] } of sheets) {
    const sheet = workbook.addWorksheet(name);
    rows.forEach((row, rowAt) => {
      row.forEach((value, columnAt) => {
        if (value === null || value === "") return;
        const cell = sheet.getCell(rowAt + 1, columnAt + 1);
        cell.value = toCellValue(value);
        const format = formats[cell.address.replace(/\d+/g, "")];
        if (value.date !== undefined) cell.numFmt = format ?? "yyyy-mm-dd";
        else if (format !== undefined && typeof cell.value !== "string") cell.numFmt = format;
      });
    });
    for (const range of merge) sheet.mergeCells(range);
  }
  return rezip(await workbook.xlsx.writeBuffer());
}

function toCellValue(value) {
  if (typeof value !== "object") return value;
  if (value.date !== undefined) return new Date(`${value.date}T00:00:00Z`);
  if (value.formula !== undefined) return { formula: value.formula, result: value.result };
  throw new Error(`a cell must be text, a number, {"date"} or {"formula","result"}, but is ${JSON.stringify(value)}`);
}
