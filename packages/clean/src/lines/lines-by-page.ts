import type { OffsetMap } from "@espalier/core";
import { pageAt, toOriginSpan } from "@espalier/text";
import type { TextLine } from "./text-lines.ts";

/** The lines of one page of the source: indexes into all lines, blank ones left out. */
export interface PageLines {
  readonly page: number;
  readonly lines: readonly number[];
}

/** Sorts the lines of a document by the page of the source that each begins on. */
export function linesByPage(lines: readonly TextLine[], origin: OffsetMap): PageLines[] {
  const pages: { page: number; lines: number[] }[] = [];
  lines.forEach((line, index) => {
    if (line.text.trim() === "") return;
    const indent = line.text.length - line.text.trimStart().length;
    const at = line.start + indent;
    const page = pageAt(origin, toOriginSpan(origin, { start: at, end: at + 1 }).start);
    if (page === undefined) return;
    const last = pages.at(-1);
    if (last?.page === page) last.lines.push(index);
    else pages.push({ page, lines: [index] });
  });
  return pages;
}
