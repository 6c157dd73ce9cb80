import { countHeaderRows } from "./count-header-rows.ts";
import type { Grid, GridCell } from "./grid.ts";

/** Options of {@link gridToMarkdown}. */
export interface GridToMarkdownOptions {
  /**
   * Rows at the top that name the columns.
   *
   * @defaultValue found by {@link countHeaderRows}
   */
  readonly headerRows?: number | undefined;
}

/**
 * Writes a grid as Markdown: lines above and below the table that fill only one cell (a title, a unit, a
 * note) become paragraphs, the rest a pipe table whose header stands on one line. Empty rows and columns are
 * left out. A grid of one column becomes paragraphs.
 *
 * A table without a header gets empty header cells: names that the source does not have are not made up.
 */
export function gridToMarkdown(grid: Grid, options: GridToMarkdownOptions = {}): string {
  const rows = withoutEmptyColumns(grid.filter((row) => row.some((cell) => cell.text.trim() !== "")));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width <= 1) return rows.map((row) => oneLine(row[0]?.text ?? "")).join("\n\n");
  let from = 0;
  let to = rows.length;
  while (from < to && standsAbove(rows[from] ?? [], width)) from += 1;
  while (to > from && holdsOneText(rows[to - 1] ?? []) && (rows[to - 1]?.[0]?.text ?? "") !== "") to -= 1;
  // Rows of one text between the first and the last full row are sections of the table and stay in it.
  const above = rows.slice(0, from).map(toLine);
  const below = rows.slice(to).map(toLine);
  const table = to - from >= 2 ? [toTable(rows.slice(from, to), width, options.headerRows)] : rows.slice(from, to).map(toLine);
  return [...above, ...table, ...below].join("\n\n");
}

function toTable(rows: Grid, width: number, headerRows = countHeaderRows(rows)): string {
  const header = Array.from({ length: width }, (_, column) => joinHeader(rows.slice(0, headerRows), column));
  const lines = [header, header.map(() => "---")];
  const lastSeen = new Set<number>();
  for (const row of rows.slice(headerRows)) {
    lastSeen.clear();
    lines.push(Array.from({ length: width }, (_, column) => bodyText(row[column], lastSeen)));
  }
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A cell merged over columns is written once in its row; merged over rows, in each, so that every row stands for itself. */
function bodyText(cell: GridCell | undefined, seen: Set<number>): string {
  if (cell === undefined) return "";
  if (cell.merge !== undefined) {
    if (seen.has(cell.merge)) return "";
    seen.add(cell.merge);
  }
  return escapeCell(cell.text);
}

function joinHeader(rows: Grid, column: number): string {
  const parts = rows.map((row) => escapeCell(row[column]?.text ?? "")).filter((part) => part !== "");
  return parts.filter((part, index) => part !== parts[index - 1]).join(" ");
}

function holdsOneText(row: readonly GridCell[]): boolean {
  const texts = row.filter((cell) => cell.text.trim() !== "");
  const [first] = texts;
  return first !== undefined && (texts.length === 1 || texts.every((cell) => cell.merge !== undefined && cell.merge === first.merge));
}

/** A row above a table that fills at most a third of its columns ("Date: | 2024-05-01") is a caption, not a header. */
function standsAbove(row: readonly GridCell[], width: number): boolean {
  return holdsOneText(row) || row.filter((cell) => cell.text.trim() !== "").length * 3 <= width;
}

function toLine(row: readonly GridCell[]): string {
  const seen = new Set<number>();
  return row
    .filter((cell) => cell.text.trim() !== "" && (cell.merge === undefined || (!seen.has(cell.merge) && seen.add(cell.merge))))
    .map((cell) => oneLine(cell.text))
    .join(" ");
}

function withoutEmptyColumns(rows: Grid): Grid {
  const used = new Set<number>();
  const seen = new Set<number>();
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (cell.text.trim() === "") continue;
      // The columns that a merged title merely covers are not used by it.
      if (cell.merge !== undefined && seen.has(cell.merge)) continue;
      if (cell.merge !== undefined) seen.add(cell.merge);
      used.add(column);
    }
  }
  return rows.map((row) => {
    const kept = row.filter((_, column) => used.has(column));
    return kept.length === 0 ? row.slice(0, 1) : kept;
  });
}

/** The text of a cell on one line, its bars escaped. */
export function escapeCell(text: string): string {
  return oneLine(text).replaceAll("|", "\\|");
}

/** White space runs, line ends among them, become one space; none between two Han, where a line was only wrapped. */
export function oneLine(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}，。、；：！？）》」』])[ \t]*[\r\n]+[ \t]*(?=[\p{Script=Han}（《「『])/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}
