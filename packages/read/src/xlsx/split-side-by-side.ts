import { type GridCell, isFigureCell } from "../table/grid.ts";

type Rows = readonly (readonly GridCell[])[];

/**
 * Parts tables that stand beside each other, at an empty column. A gap alone does not part: financial tables
 * are spaced out with empty columns. The right side must be a table of its own, with its own labels in front
 * or with a header in a row where the left side already has data.
 */
export function splitSideBySide(block: Rows): Rows[] {
  const width = Math.max(0, ...block.map((row) => row.length));
  for (let gap = 2; gap < width - 2; gap += 1) {
    if (block.some((row) => isFilled(row[gap]))) continue;
    const left = block.map((row) => row.slice(0, gap));
    const right = block.map((row) => row.slice(gap + 1));
    if (!isTable(left) || !isTable(right) || !standsAlone(left, right)) continue;
    return [left, right].flatMap((side) => splitSideBySide(side.filter((row) => row.some(isFilled))));
  }
  return [block];
}

function isFilled(cell: GridCell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== "";
}

function isTable(block: Rows): boolean {
  const columns = new Set<number>();
  for (const row of block) {
    for (const [column, cell] of row.entries()) if (isFilled(cell)) columns.add(column);
  }
  return columns.size >= 2 && block.filter((row) => row.some(isFilled)).length >= 2;
}

function standsAlone(left: Rows, right: Rows): boolean {
  const header = right.findIndex((row) => row.filter(isFilled).length >= 2);
  if (header === -1) return false;
  if ((left[header] ?? []).some((cell) => isFigureCell(cell.text))) return true;
  const first = Math.min(...right.map((row) => row.findIndex(isFilled)).filter((column) => column >= 0));
  const labels = right.slice(header + 1).flatMap((row) => (isFilled(row[first]) ? [row[first]?.text ?? ""] : []));
  const others = right.slice(header + 1).some((row) => row.some((cell, column) => column !== first && isFigureCell(cell.text)));
  return others && labels.length > 1 && labels.every((label) => !isFigureCell(label));
}
