import type { Step } from "@espalier/core";
import { type StruckLine, stripLines } from "../lines/strip-lines.ts";
import { type TextLine, textLines } from "../lines/text-lines.ts";

/** An entry of a table of contents: a title, dots that lead to the margin, and the number of a page. */
const entry = /^[^\n]{0,120}?\S\s?(?:\.{4,}|(?:\.\s){4,}\.?|…{2,}|[·・‧]{4,}|(?:[·・‧]\s){4,}|_{5,})\s*(?:\d{1,4}|[ivxlc]{1,6})$/iu;

/** The title of a table of contents. */
const title =
  /^(?:#{1,6}\s+)?\**(?:(?:table of )?contents|list of (?:figures|tables|illustrations)|目\s*[录錄次]|[图圖表]目录)\**[:：]?$/iu;

/** An entry without dots, as it stands below the title: words, white space of two signs or a tab, and the number of a page. */
const bareEntry = /^[^\n]{1,100}?\S(?:\t+|\s{2,})\d{1,4}$/u;

/**
 * Strips tables of contents: entries with dot leaders and the number of a page, the entries without dots between them, and the title above
 * them. The numbers name pages that the clean text no longer has, and the titles stand in the text as headings.
 */
export function stripContents(): Step {
  return {
    name: "strip-contents",
    judge({ text }) {
      // Without a leader or a title there is no table.
      if (!/\.{4}|\. \. \.|……|[·・‧]{4}|_{5}|目\s*[录錄次]|contents/iu.test(text)) return { keep: true };
      const lines = textLines(text);
      return { keep: true, edits: stripLines(lines, findContents(lines)) };
    },
  };
}

function findContents(lines: readonly TextLine[]): StruckLine[] {
  const struck = new Set<number>();
  lines.forEach((line, index) => {
    if (isText(line) && entry.test(line.text.trim())) struck.add(index);
  });
  for (const [index, line] of lines.entries()) {
    if (!isText(line) || !title.test(line.text.trim())) continue;
    const below = entriesBelow(lines, index, struck);
    // "Contents" alone heads a chapter or a parcel as well.
    if (below.length >= 2) for (const at of [index, ...below]) struck.add(at);
  }
  return [...struck].sort((a, b) => a - b).map((index) => ({ index, reason: "table of contents" }));
}

/** The entries right below a title, blank lines between them left out. */
function entriesBelow(lines: readonly TextLine[], from: number, struck: ReadonlySet<number>): number[] {
  const below: number[] = [];
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (line?.kind === undefined) continue;
    if (!struck.has(at) && !(isText(line) && bareEntry.test(line.text.trim()))) break;
    below.push(at);
  }
  return below;
}

function isText(line: TextLine): boolean {
  return line.kind !== undefined && line.kind !== "table" && line.kind !== "code" && line.text.length <= 200;
}
