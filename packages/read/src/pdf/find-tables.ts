import { isFigureCell } from "../table/grid.ts";
import { widestGap, widestSpace } from "./join-lines.ts";
import { type Line, median, rightOf, type Segment } from "./text-item.ts";

/** Lines of a region in turn: running text, or a table of cells. */
export type Part =
  | { readonly kind: "lines"; readonly lines: readonly Line[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[]; readonly lines: readonly Line[] };

/** Rows that must align before lines are read as a table: two lines align by chance. */
const leastRows = 3;

/**
 * Finds tables among the lines of a region: runs of lines of several segments whose segments keep to common
 * columns. Lines of a single segment within a run are the wrapped text of a cell.
 */
export function findTables(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  let plain: Line[] = [];
  const flush = (): void => {
    if (plain.length > 0) parts.push({ kind: "lines", lines: plain });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const run = runOfCells(lines, at);
    const table = run.length >= leastRows ? toTable(run) : undefined;
    if (table === undefined) {
      // One line at a time: a table may begin on the next one, below a heading with a gap in it.
      plain.push(lines[at] as Line);
      at += 1;
      continue;
    }
    flush();
    parts.push(table);
    at += table.lines.length;
  }
  flush();
  return parts;
}

function runOfCells(lines: readonly Line[], from: number): Line[] {
  const run: Line[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const last = run.at(-1);
    if (last !== undefined && line.y - last.y > 3.2 * Math.max(line.size, last.size)) break;
    if (line.segments.length < 2 && !isWrapped(lines, at, run)) break;
    run.push(line);
  }
  while (run.length > 0 && (run.at(-1)?.segments.length ?? 0) < 2 && !isTight(run)) run.pop();
  return run;
}

/** A line of one segment is the wrapped text of a cell where it stands right under its line and beside the other cells. */
function isWrapped(lines: readonly Line[], at: number, run: readonly Line[]): boolean {
  const line = lines[at] as Line;
  const previous = lines[at - 1];
  const [segment] = line.segments;
  if (run.length === 0 || previous === undefined || segment === undefined) return false;
  if (line.y - previous.y > 1.7 * line.size) return false;
  const row = run.findLast((other) => other.segments.length > 1);
  if (row === undefined) return false;
  const under = row.segments.filter((cell) => overlaps(cell, segment));
  const nextStarts = row.segments.find((cell) => cell.left > segment.left + 1 && !overlaps(cell, segment));
  return under.length === 1 && (nextStarts === undefined || segment.right < nextStarts.left);
}

function isTight(run: readonly Line[]): boolean {
  const last = run.at(-1);
  const previous = run.at(-2);
  return last !== undefined && previous !== undefined && last.y - previous.y < 1.4 * last.size;
}

function overlaps(a: Segment, b: Segment): boolean {
  return a.left < b.right && b.left < a.right;
}

interface Column {
  from: number;
  to: number;
}

function toTable(run: readonly Line[]): (Part & { readonly kind: "table" }) | undefined {
  // The longest beginning of the run that keeps to common columns: a line across all of them ends the table.
  for (let length = run.length; length >= leastRows; length -= 1) {
    const lines = run.slice(0, length);
    const full = lines.filter((line) => line.segments.length > 1);
    if (full.length < leastRows) return undefined;
    const columns = commonColumns(full);
    if (columns.length < 2 || isJustifiedText(lines) || !looksTabular(full, columns)) continue;
    if (lines.some((line) => line.segments.some((segment) => columnsUnder(columns, segment).length > 1))) continue;
    const rows = mergeWrapped(lines, columns);
    if (rows.length >= leastRows) return { kind: "table", rows, lines };
  }
  return undefined;
}

/** The columns are what remains of all cells when cells that share any upright line are taken together. */
function commonColumns(lines: readonly Line[]): readonly Column[] {
  const columns: Column[] = [];
  const cells = lines.flatMap((line) => line.segments).sort((a, b) => a.left - b.left);
  for (const cell of cells) {
    const last = columns.at(-1);
    if (last !== undefined && cell.left < last.to) last.to = Math.max(last.to, cell.right);
    else columns.push({ from: cell.left, to: cell.right });
  }
  return columns;
}

function columnsUnder(columns: readonly Column[], segment: Segment): number[] {
  return columns.flatMap((column, index) => (segment.left < column.to && column.from < segment.right ? [index] : []));
}

/** Rows fill most of the columns, and cells are short or figures: two columns of running text are no table. */
function looksTabular(lines: readonly Line[], columns: readonly Column[]): boolean {
  const cells = lines.flatMap((line) => line.segments);
  if (cells.length < lines.length * columns.length * 0.55) return false;
  const figures = cells.filter((cell) => isFigureCell(cell.text)).length;
  return figures >= cells.length * 0.2 || median(cells.map((cell) => cell.text.length)) <= 24;
}

/** Lines of running text, spread to one right edge, whose wide spaces stand under each other by chance. */
function isJustifiedText(lines: readonly Line[]): boolean {
  const right = Math.max(...lines.map(rightOf));
  return lines.every((line) => widestGap(line) < widestSpace * line.size && rightOf(line) > right - line.size * 0.2);
}

function mergeWrapped(lines: readonly Line[], columns: readonly Column[]): string[][] {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index] as Line).y);
  const tight = Math.min(...gaps);
  // Rows are set apart further than the lines of a cell; where all gaps are alike, every full line is a row.
  const isSpaced = gaps.some((gap) => gap > tight * 1.35) && tight < 1.5 * median(lines.map((line) => line.size));
  const rows: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const cells = columns.map(() => "");
    for (const segment of line.segments) {
      const [column = 0] = columnsUnder(columns, segment);
      cells[column] = joinCell(cells[column] ?? "", segment.text);
    }
    const last = rows.at(-1);
    const gap = gaps[index - 1] ?? Number.POSITIVE_INFINITY;
    const continues = isSpaced ? gap <= tight * 1.2 : line.segments.length < 2 || (cells[0] === "" && gap < 1.4 * line.size);
    if (last !== undefined && continues) for (const [column, text] of cells.entries()) last[column] = joinCell(last[column] ?? "", text);
    else rows.push(cells);
  }
  return rows;
}

function joinCell(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  return /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after) ? before + after : `${before} ${after}`;
}
