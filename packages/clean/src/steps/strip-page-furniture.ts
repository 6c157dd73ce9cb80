import type { Step } from "@espalier/core";
import { foldWidth } from "@espalier/text";
import { linesByPage, type PageLines } from "../lines/lines-by-page.ts";
import { type StruckLine, stripLines } from "../lines/strip-lines.ts";
import { type TextLine, textLines } from "../lines/text-lines.ts";

/**
 * How many lines at the top and at the bottom of a page may be furniture: a header of two lines and a rule, a
 * footer of two lines and the page number.
 */
const zoneLines = 3;

/** Longest line of furniture, in UTF-16 units: a line of print holds about 100 Latin letters. */
const longest = 120;

/** Strips running headers, footers and page numbers: lines that return at the same edge of the pages of a document. */
export function stripPageFurniture(): Step {
  return {
    name: "strip-page-furniture",
    judge({ text, origin }) {
      if ((origin.pages?.length ?? 0) < 2) return { keep: true };
      const lines = textLines(text);
      return { keep: true, edits: stripLines(lines, findFurniture(lines, linesByPage(lines, origin))) };
    },
  };
}

interface Edge {
  readonly index: number;
  readonly page: number;
  /** Figures masked, so that "Page 3" and "Page 4" are one. */
  readonly mask: string;
  readonly figures: readonly number[];
}

function findFurniture(lines: readonly TextLine[], pages: readonly PageLines[]): StruckLine[] {
  const struck = new Map<number, string>();
  for (const side of ["top", "bottom"] as const) {
    const edges = pages.flatMap((page) => edgesOf(lines, page, side));
    const byMask = groupBy(edges);
    for (const group of byMask.values()) {
      const reason = reasonOf(group, pages.length, side);
      if (reason !== undefined) for (const { index } of group) struck.set(index, reason);
    }
  }
  return [...struck].sort(([a], [b]) => a - b).map(([index, reason]) => ({ index, reason }));
}

function reasonOf(group: readonly Edge[], pages: number, side: "top" | "bottom"): string | undefined {
  const count = new Set(group.map((edge) => edge.page)).size;
  if (!repeats(count, pages)) return undefined;
  const words = group[0]?.mask.match(/[\p{L}]+/gu)?.length ?? 0;
  const figures = behaviourOf(group);
  if (figures === "other") return undefined;
  if (words === 0) return figures === "page" ? "page number" : undefined;
  // "Question 1", "Question 2" … may grow with the page as well: one word and a figure need to speak of pages.
  if (figures === "page" && words === 1 && !/page|seite|[页頁]/iu.test(group[0]?.mask ?? "")) return undefined;
  return side === "top" ? "running header" : "running footer";
}

function groupBy(edges: readonly Edge[]): Map<string, Edge[]> {
  const groups = new Map<string, Edge[]>();
  for (const edge of edges) groups.set(edge.mask, [...(groups.get(edge.mask) ?? []), edge]);
  return groups;
}

function edgesOf(lines: readonly TextLine[], page: PageLines, side: "top" | "bottom"): Edge[] {
  const zone = side === "top" ? page.lines.slice(0, zoneLines) : page.lines.slice(-zoneLines);
  return zone.flatMap((index) => {
    const line = lines[index];
    if (line === undefined || line.kind === "table" || line.kind === "code" || line.text.length > longest) return [];
    const figures = foldWidth(line.text).match(/\d+/gu)?.map(Number) ?? [];
    return [{ index, page: page.page, mask: maskOf(line.text), figures }];
  });
}

function maskOf(line: string): string {
  return line
    .replace(/^#{1,6}\s+/u, "")
    .replace(/\*/gu, "")
    .replace(/[\d０-９]+/gu, "0")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * A line is furniture from the third page that has it; in documents of two to four pages, from half of the pages (two at
 * least): left and right pages may differ.
 */
function repeats(count: number, pages: number): boolean {
  return count >= 3 || (count === 2 && pages <= 4);
}

/** Whether the figures of a repeated line stay the same, grow with the page, or do something else. */
function behaviourOf(group: readonly Edge[]): "same" | "page" | "other" {
  const all = group.map(({ page, figures }) => ({ page, figures }));
  let grows = false;
  for (let position = 0; position < (group[0]?.figures.length ?? 0); position += 1) {
    const most = (key: (edge: (typeof all)[number]) => number): number => mostFrequent(all.map(key));
    const enough = 0.8 * all.length;
    if (most(({ figures }) => figures[position] ?? Number.NaN) >= enough) continue;
    if (most(({ page, figures }) => (figures[position] ?? Number.NaN) - page) < enough) return "other";
    grows = true;
  }
  return grows ? "page" : "same";
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
