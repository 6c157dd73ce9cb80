import { itemsToLines, lineText } from "./items-to-lines.ts";
import { type Line, median, type Segment, type TextItem } from "./text-item.ts";

/** The items of a page, upright, and its height in points. */
export interface PageItems {
  readonly items: readonly TextItem[];
  readonly height: number;
}

/** Pages without their running lines, and one example of each line that was taken. */
export interface StrippedPages {
  readonly pages: readonly (readonly TextItem[])[];
  readonly runningLines: readonly string[];
}

/** Share of the height at the top and at the bottom of a page that running lines stand in: 2.5 cm of A4 are 8.4 %. */
const marginShare = 0.12;

/** Pages on which a line must stand: two pages have the same line by chance. */
const leastPages = 3;

/** Lines at each edge that are looked at: a header has seldom more than two, with a number three. */
const mostLines = 3;

/** Running lines keep their place to the point. */
const placeTolerance = 3;

/** Examples for the metadata. */
const mostExamples = 20;

/**
 * Takes the running headers, footers and page numbers out of the pages of a document: lines in the margins that stand
 * at the same place of three pages or more, alike but for their figures, and apart from the text. The head of a table
 * that goes on stands close to its rows, and stays.
 */
export function stripRunningLines(pages: readonly PageItems[]): StrippedPages {
  if (pages.length < leastPages) return { pages: pages.map(({ items }) => items), runningLines: [] };
  const margins = pages.map(marginLines);
  const places = new Map<string, { readonly line: MarginLine; readonly page: number }[]>();
  for (const [page, lines] of margins.entries()) {
    for (const line of lines) places.set(line.key, [...(places.get(line.key) ?? []), { line, page }]);
  }
  const isRunning = ({ key, segment, isHead, text }: MarginLine): boolean => {
    const near = (places.get(key) ?? []).filter((place) => Math.abs(place.line.segment.y - segment.y) <= placeTolerance);
    if (new Set(near.map(({ page }) => page)).size < leastPages) return false;
    // The head of a table is the same on every page; a header of as many parts has the number of its page.
    return !isHead || near.some((place) => place.line.text.replace(/\s/gu, "") !== text.replace(/\s/gu, ""));
  };
  const examples = new Map<string, string>();
  const stripped = pages.map(({ items }, page) => {
    const taken = (margins[page] ?? []).filter(isRunning);
    for (const { key, text } of taken) if (!examples.has(key)) examples.set(key, text);
    if (taken.length === 0) return items;
    return items.filter((item) => item.turn !== 0 || !taken.some(({ segment }) => isWithin(item, segment)));
  });
  return { pages: stripped, runningLines: [...examples.values()].slice(0, mostExamples) };
}

function isWithin(item: TextItem, segment: Segment): boolean {
  return Math.abs(item.y - segment.y) <= segment.size * 0.6 && item.left >= segment.left - 1 && item.right <= segment.right + 1;
}

/** A part of a line in the margin: the number of the page stands beside the rest on some pages, and below on others. */
interface MarginLine {
  /** The edge and the text, its figures folded. */
  readonly key: string;
  readonly text: string;
  readonly segment: Segment;
  /** Whether its line has so many parts that it may be the head of a table. */
  readonly isHead: boolean;
}

/** Items a few lines within the margins are needed too: whether a line stands apart is seen by the next one. */
function isInMargin(item: TextItem, height: number): boolean {
  const reach = height * marginShare + item.size * 6;
  return item.y <= reach || item.y >= height - reach;
}

/** The lines in the margins of a page that stand apart from its text. */
function marginLines({ items, height }: PageItems): MarginLine[] {
  const lines = itemsToLines(items.filter((item) => item.turn === 0 && isInMargin(item, height)));
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index] as Line).y);
  const size = median(lines.map((line) => line.size));
  // Short pages have wide gaps above all; lines of a text stand closer than two and a half letter heights.
  const pitch = median(gaps.filter((gap) => gap > 0 && gap < size * 2.5)) || size * 1.2;
  const found: MarginLine[] = [];
  for (const edge of ["top", "bottom"] as const) {
    const ordered = edge === "top" ? lines : [...lines].reverse();
    const run: Line[] = [];
    let isApart = false;
    for (const [at, line] of ordered.slice(0, mostLines).entries()) {
      if (edge === "top" ? line.y > height * marginShare : line.y < height * (1 - marginShare)) break;
      run.push(line);
      const next = ordered[at + 1];
      isApart = next === undefined || Math.abs(next.y - line.y) > pitch * 1.35;
      if (isApart) break;
    }
    if (!isApart) continue;
    for (const line of run) {
      const isHead = line.segments.length > 2;
      const whole = lineText(line).trim();
      for (const segment of line.segments) {
        const text = isHead ? whole : segment.text.trim();
        if (text !== "") found.push({ key: `${edge} ${folded(text)}`, text, segment, isHead });
      }
    }
  }
  return found;
}

/** Page numbers differ from page to page, in figures of any kind. */
function folded(text: string): string {
  return text
    .replace(/\s+/gu, "")
    .replace(/\p{Nd}+|[一二三四五六七八九十百〇零]+(?=页|頁)|^[ivxlc]{1,6}$|(?<=[-–—])[ivxlc]{1,6}(?=[-–—])/giu, "#");
}
