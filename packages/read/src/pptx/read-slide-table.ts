import type { GridCell } from "../table/grid.ts";
import { childAt, childrenOf, type XmlElement } from "../xml/parse-xml.ts";
import { paragraphText } from "./write-paragraphs.ts";

/** Lays the table of a slide out as a grid; merged cells stand in every place that they cover. */
export function readSlideTable(table: XmlElement): GridCell[][] {
  const grid: GridCell[][] = [];
  let merges = 0;
  for (const row of childrenOf(table, "tr")) {
    const above = grid.at(-1) ?? [];
    const cells: GridCell[] = [];
    for (const cell of childrenOf(row, "tc")) {
      const { gridSpan, rowSpan, hMerge, vMerge } = cell.attributes;
      const covered = isSet(vMerge) ? above[cells.length] : isSet(hMerge) ? cells.at(-1) : undefined;
      if (covered !== undefined) cells.push(covered);
      else {
        const text = childrenOf(childAt(cell, "txBody"), "p").map(paragraphText).join("\n");
        const isMerged = Number(gridSpan ?? 1) > 1 || Number(rowSpan ?? 1) > 1;
        cells.push(isMerged ? { text, merge: merges++ } : { text });
      }
    }
    grid.push(cells);
  }
  return grid;
}

function isSet(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
