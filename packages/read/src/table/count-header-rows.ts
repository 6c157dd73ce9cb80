import { type Grid, type GridCell, isFigureCell } from "./grid.ts";

/** Headers deeper than this are not seen in practice; the bound keeps a wrong guess small. */
const mostHeaderRows = 4;

/**
 * How many rows at the top of a table name its columns: 0 where the first row already holds data.
 *
 * A first row of names is a header; it is none where most of its cells above columns of figures are figures too.
 * A header cell that is merged over some of the columns has its parts named in the row below, and one that
 * is merged over rows reaches as far down.
 */
export function countHeaderRows(grid: Grid): number {
  const [first] = grid;
  if (first === undefined) return 0;
  const figures = first.map((_, column) => column).filter((column) => mostlyFigures(grid, column));
  if (figures.filter((column) => isFigureCell(first[column]?.text ?? "")).length * 2 >= Math.max(1, figures.length)) return 0;
  let depth = 1;
  for (let row = 0; row < depth && depth < mostHeaderRows; row += 1) {
    depth = Math.max(depth, row + reachOf(grid, row));
  }
  return Math.min(depth, Math.max(1, grid.length - 1));
}

function reachOf(grid: Grid, row: number): number {
  const cells = grid[row] ?? [];
  let reach = 1;
  for (const [column, cell] of cells.entries()) {
    if (cell.merge === undefined) continue;
    let height = 1;
    while (grid[row + height]?.[column]?.merge === cell.merge) height += 1;
    reach = Math.max(reach, height);
    // Over some columns, but not all: the row below names them, where it does not hold figures already.
    const width = cells.filter((other) => other.merge === cell.merge).length;
    const below = grid[row + height] ?? [];
    if (width > 1 && width < cells.length && namesParts(cells, below)) reach = Math.max(reach, height + 1);
  }
  return reach;
}

/** Whether a row says nothing but what the parts of merged headers are: no figures, and nothing of its own below the others. */
function namesParts(header: readonly GridCell[], below: readonly GridCell[]): boolean {
  return below.every(({ text, merge }, column) => {
    const above = header[column];
    const isUnderMerge = above?.merge !== undefined && header.filter((other) => other.merge === above.merge).length > 1;
    return text === "" || (!isFigureCell(text) && (isUnderMerge || (merge !== undefined && merge === above?.merge)));
  });
}

function mostlyFigures(grid: Grid, column: number): boolean {
  const below = grid.slice(1, 50).flatMap((row) => (row[column]?.text ? [row[column].text] : []));
  return below.filter(isFigureCell).length * 2 >= below.length;
}
