import { createRequire } from "node:module";
import type { Row, Workbook, Worksheet } from "exceljs";
import { firstLine } from "./find-title.ts";
import { failure, type Parsed } from "./parsed.ts";
import { countHeaderRows } from "./table/count-header-rows.ts";
import type { Grid, GridCell } from "./table/grid.ts";
import { gridToMarkdown } from "./table/grid-to-markdown.ts";
import { cellText, lacksResult } from "./xlsx/cell-text.ts";
import { readSheetCharts } from "./xlsx/read-sheet-charts.ts";
import { splitSideBySide } from "./xlsx/split-side-by-side.ts";

const load = createRequire(import.meta.url);

/**
 * Reads a workbook: each visible sheet under a heading of its name, its tables as pipe tables, its titles and
 * notes as paragraphs, then the values of its charts. Figures are written as the sheet shows them, dates as ISO 8601, formulas by their saved
 * result. Hidden sheets are left out and named in the metadata.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Parsed> {
  const workbook = await openWorkbook(bytes);
  if (typeof workbook === "string") return failure("damaged", `The workbook cannot be opened (${workbook}).`);
  const visible = workbook.worksheets.filter((sheet) => sheet.state === "visible");
  const hidden = workbook.worksheets.filter((sheet) => sheet.state !== "visible").map((sheet) => sheet.name);
  let unsaved = 0;
  const texts: string[] = [];
  const charts = await readSheetCharts(bytes);
  const sheets = new Map(visible.map((sheet) => [sheet.name, sheet]));
  // A sheet that is nothing but a chart is none of the worksheets.
  for (const name of new Set([...sheets.keys(), ...charts.keys()])) {
    const sheet = sheets.get(name);
    const { blocks, withoutResult } = sheet === undefined ? { blocks: [], withoutResult: 0 } : toBlocks(sheet);
    unsaved += withoutResult;
    const parts = [...blocks.map((block) => gridToMarkdown(block)), ...(charts.get(name) ?? [])];
    if (parts.length > 0) texts.push([`## ${name.trim()}`, ...parts].join("\n\n"));
  }
  if (texts.length === 0) return failure("empty", "The workbook has no filled cell in a visible sheet.");
  const [only] = texts.length === 1 ? texts : [];
  return {
    kind: "text",
    text: texts.join("\n\n"),
    title: workbook.title?.trim() || (only === undefined ? undefined : firstLine(only.replace(/^## .*\n+/u, ""))),
    metadata: {
      ...(hidden.length > 0 ? { hiddenSheets: hidden } : {}),
      ...(unsaved > 0 ? { formulasWithoutResult: unsaved } : {}),
    },
  };
}

/** Parts of a sheet that hold no cells; rules and drawings would only cost time, and can fail. */
const unread = ["drawing", "legacyDrawing", "picture", "tableParts", "dataValidations", "conditionalFormatting", "extLst", "rowBreaks"];

async function openWorkbook(bytes: Uint8Array): Promise<Workbook | string> {
  const exceljs = openExceljs();
  let problem = "";
  // Some drawings make exceljs fail although they are not asked for (one-cell anchors): then once more without them.
  for (const prepare of [async () => bytes, () => withoutDrawings(bytes)]) {
    const workbook = new exceljs.Workbook();
    try {
      const input = (await prepare()) as unknown as Parameters<typeof workbook.xlsx.load>[0];
      await workbook.xlsx.load(input, { ignoreNodes: unread } as Parameters<typeof workbook.xlsx.load>[1]);
      return workbook;
    } catch (error) {
      problem = (error as Error).message;
    }
  }
  return problem;
}

async function withoutDrawings(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: JSZip } = await import("jszip");
  const zip = await JSZip.loadAsync(bytes);
  zip.remove("xl/drawings");
  zip.remove("xl/media");
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}

/** exceljs leaves the East Asian built-in formats (27 to 36, 50 to 58: dates) without a pattern, and shows their dates as numbers. */
function openExceljs(): typeof import("exceljs") {
  const formats = load("exceljs/lib/xlsx/defaultnumformats") as Record<string, { f?: string; "zh-cn"?: string }>;
  for (const format of Object.values(formats)) {
    if (format.f === undefined && format["zh-cn"] !== undefined) format.f = format["zh-cn"];
  }
  return load("exceljs") as typeof import("exceljs");
}

/** The tables of a sheet: runs of filled rows. A run that goes on under an earlier header belongs to that table. */
function toBlocks(sheet: Worksheet): { readonly blocks: readonly Grid[]; readonly withoutResult: number } {
  const blocks: GridCell[][][] = [];
  const merges = new Map<string, number>();
  let withoutResult = 0;
  let lastRow = Number.NEGATIVE_INFINITY;
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells = toCells(row, merges);
    if (!cells.some((cell) => cell.text.trim() !== "")) return;
    row.eachCell({ includeEmpty: false }, (cell) => {
      if (lacksResult(cell)) withoutResult += 1;
    });
    const current = blocks.at(-1);
    if (current !== undefined && number === lastRow + 1) current.push(cells);
    else blocks.push([cells]);
    lastRow = number;
  });
  return { blocks: joinContinued(blocks).flatMap((block) => splitSideBySide(block)), withoutResult };
}

function toCells(row: Row, merges: Map<string, number>): GridCell[] {
  const cells: GridCell[] = [];
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    while (cells.length < column - 1) cells.push({ text: "" });
    if (!cell.isMerged) {
      cells.push({ text: cellText(cell) });
      return;
    }
    const { address } = cell.master;
    const merge = merges.get(address) ?? merges.size;
    merges.set(address, merge);
    cells.push({ text: cellText(cell), merge });
  });
  return cells;
}

function joinContinued(blocks: readonly GridCell[][][]): readonly Grid[] {
  const joined: GridCell[][][] = [];
  for (const block of blocks) {
    const earlier = joined.at(-1);
    const body = block.filter((row) => filledCells(row) > 1);
    const continues = earlier !== undefined && earlier.length > 1 && body.length > 0 && countHeaderRows(body) === 0;
    if (continues && widest(block) <= widest(earlier) && filledCells(earlier[0] ?? []) > 0) earlier.push(...block);
    else joined.push([...block]);
  }
  return joined;
}

function filledCells(row: readonly GridCell[]): number {
  return row.filter((cell) => cell.text.trim() !== "").length;
}

function widest(block: readonly (readonly GridCell[])[]): number {
  return Math.max(0, ...block.map((row) => row.length));
}
