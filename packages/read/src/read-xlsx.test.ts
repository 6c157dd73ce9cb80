import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { ParsedText } from "./parsed.ts";
import { readXlsx } from "./read-xlsx.ts";

async function read(fill: (workbook: ExcelJS.Workbook) => void): Promise<ParsedText> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  const parsed = await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
  if (parsed.kind !== "text") throw new TypeError(JSON.stringify(parsed));
  return parsed;
}

describe("readXlsx", () => {
  it("writes each sheet under its name, its merged title as a paragraph, figures as they are shown", async () => {
    const { text } = await read((workbook) => {
      const sheet = workbook.addWorksheet("存款");
      sheet.addRows([
        ["人民币存款利率表", null, null],
        ["种类", "利率", "起存金额"],
        ["一年", 0.0135, 50],
        ["三年", 0.0205, 10000],
      ]);
      sheet.mergeCells("A1:C1");
      sheet.getColumn(2).numFmt = "0.00%";
      sheet.getColumn(3).numFmt = "#,##0";
      workbook.addWorksheet("Empty");
    });
    expect(text).toBe(
      "## 存款\n\n人民币存款利率表\n\n| 种类 | 利率 | 起存金额 |\n| --- | --- | --- |\n| 一年 | 1.35% | 50 |\n| 三年 | 2.05% | 10,000 |",
    );
  });

  it("writes dates as ISO 8601, formulas by their result, rich text and links by their text", async () => {
    const { text, metadata } = await read((workbook) => {
      const sheet = workbook.addWorksheet("s");
      sheet.addRow(["what", "value"]);
      sheet.addRow(["date", new Date("2024-05-01T00:00:00Z")]).getCell(2).numFmt = 'yyyy"年"m"月"d"日"';
      sheet.addRow(["sum", { formula: "1+2", result: 3 }]);
      sheet.addRow(["never calculated", { formula: "1+2" }]);
      sheet.addRow(["rich", { richText: [{ text: "a" }, { text: "b", font: { bold: true } }] }]);
      sheet.addRow(["link", { text: "terms", hyperlink: "https://example.com" }]);
    });
    expect(text.split("\n").slice(4)).toEqual([
      "| date | 2024-05-01 |",
      "| sum | 3 |",
      "| never calculated |  |",
      "| rich | ab |",
      "| link | terms |",
    ]);
    expect(metadata.formulasWithoutResult).toBe(1);
  });

  it("parts tables at empty rows, and goes on with one whose rows have no header of their own", async () => {
    const { text } = await read((workbook) => {
      const sheet = workbook.addWorksheet("s");
      sheet.addRows([["Item", "2024"], ["Revenue", 12.5], [], ["Costs", 9.1], [], ["Branch", "City"], ["North", "Alderport"]]);
    });
    expect(text).toBe(
      "## s\n\n| Item | 2024 |\n| --- | --- |\n| Revenue | 12.5 |\n| Costs | 9.1 |\n\n| Branch | City |\n| --- | --- |\n| North | Alderport |",
    );
  });

  it("parts tables that stand beside each other, but not the spaced-out columns of one", async () => {
    const beside = await read((workbook) => {
      const sheet = workbook.addWorksheet("s");
      sheet.addRows([
        ["a", "b"],
        [1, 2],
        [3, 4, null, "c", "d"],
        [5, 6, null, 7, 8],
      ]);
    });
    expect(beside.text).toContain("| 5 | 6 |\n\n| c | d |\n| --- | --- |\n| 7 | 8 |");
    const spaced = await read((workbook) => {
      const sheet = workbook.addWorksheet("s");
      sheet.addRows([
        ["Zone", "Sales", null, "Profit", "Tax"],
        ["North", 1, null, 2, 3],
        ["South", 4, null, 5, 6],
      ]);
    });
    expect(spaced.text).toContain("| Zone | Sales | Profit | Tax |");
  });

  it("leaves hidden sheets out and names them", async () => {
    const { text, metadata } = await read((workbook) => {
      workbook.addWorksheet("shown").addRows([
        ["a", "b"],
        [1, 2],
      ]);
      workbook.addWorksheet("secret", { state: "hidden" }).addRow(["x"]);
    });
    expect(text).not.toContain("secret");
    expect(metadata.hiddenSheets).toEqual(["secret"]);
  });
});
