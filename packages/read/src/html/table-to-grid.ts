import type { GridCell } from "../table/grid.ts";
import { type HtmlElement, isElement } from "./html-node.ts";

/** A table of a page as a grid, with the number of its header rows where the page marks them. */
export interface HtmlTable {
  readonly grid: GridCell[][];
  readonly headerRows: number | undefined;
}

/** No table of a document is larger; a page may claim any number of columns. */
const mostSpan = 200;
const mostCells = 500_000;

/** Lays a table out as a grid: a cell that spans rows or columns stands in each place, marked as merged. */
export function tableToGrid(table: HtmlElement, textOf: (cell: HtmlElement) => string): HtmlTable {
  const grid: GridCell[][] = [];
  let cells = 0;
  let merges = 0;
  let headerRows = 0;
  let inHeader = true;
  for (const [rowIndex, { row, isHead }] of rowsOf(table).entries()) {
    grid[rowIndex] ??= [];
    const parts = cellsOf(row);
    inHeader &&= isHead || (parts.length > 0 && parts.every((cell) => cell.localName === "th"));
    if (inHeader) headerRows += 1;
    let column = 0;
    for (const cell of parts) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      const width = spanOf(cell, "colspan");
      const height = spanOf(cell, "rowspan");
      const merge = width * height > 1 ? merges++ : undefined;
      const text = textOf(cell);
      cells += width * height;
      if (cells > mostCells) return { grid, headerRows: headerRows || undefined };
      for (let y = rowIndex; y < rowIndex + height; y += 1) {
        grid[y] ??= [];
        const target = grid[y] ?? [];
        for (let x = column; x < column + width; x += 1) target[x] = merge === undefined ? { text } : { text, merge };
      }
      column += width;
    }
  }
  const filled = grid.map((row) => Array.from(row, (cell) => cell ?? { text: "" }));
  return { grid: filled, headerRows: headerRows > 0 && headerRows < filled.length ? headerRows : undefined };
}

function rowsOf(table: HtmlElement): { readonly row: HtmlElement; readonly isHead: boolean }[] {
  const rows: { row: HtmlElement; isHead: boolean }[] = [];
  for (const child of table.childNodes) {
    if (!isElement(child) || child.isRemoved) continue;
    if (child.localName === "tr") rows.push({ row: child, isHead: false });
    else if (child.localName === "thead" || child.localName === "tbody" || child.localName === "tfoot") {
      for (const row of child.childNodes) {
        if (isElement(row) && !row.isRemoved && row.localName === "tr") rows.push({ row, isHead: child.localName === "thead" });
      }
    }
  }
  return rows;
}

function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(
    (child): child is HtmlElement => isElement(child) && !child.isRemoved && (child.localName === "td" || child.localName === "th"),
  );
}

function spanOf(cell: HtmlElement, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return Number.isInteger(value) && value > 0 ? Math.min(value, mostSpan) : 1;
}
