import type { Edit, Step } from "@espalier/core";
import { isWrapped, type Wrap, wrapOf } from "../lines/hard-wrap.ts";
import { joiner } from "../lines/joiner.ts";
import { linesByPage } from "../lines/lines-by-page.ts";
import { type TextLine, textLines } from "../lines/text-lines.ts";

/**
 * Joins lines that were broken by a printer or an editor and not by the writer: Chinese without a space, English with
 * one, a hyphenated word into one word. Also over the border of two pages.
 *
 * Only lines of one paragraph that are as wide as the text is wrapped are joined; never headings, list items of their own,
 * table rows, code, or short lines such as verses and addresses.
 */
export function joinLines(): Step {
  return {
    name: "join-lines",
    judge(document) {
      const { text, origin } = document;
      const lines = textLines(text);
      const wrap = wrapOf(lines);
      const edits: Edit[] = [];
      const add = (first: TextLine, second: TextLine, reason: string): void => {
        const join = joiner(first.text, second.text, text);
        const indent = second.text.length - second.text.trimStart().length;
        edits.push({ start: first.end - join.takes, end: second.start + indent, replacement: join.with, kind: "normalize", reason });
      };
      const pageStarts = startsOfPages(lines, origin);
      for (let at = 1; at < lines.length; at += 1) {
        const line = lines[at] as TextLine;
        const before = lines[at - 1] as TextLine;
        if (before.kind === undefined && line.kind === "paragraph") {
          const last = lastWritten(lines, at - 1);
          const atPage = pageStarts.has(at);
          if (last !== undefined && goesOn(last, line, wrap, atPage))
            add(last, line, atPage ? "sentence broken by a page" : "sentence broken by a column");
        } else if (isSameParagraph(before, line) && isWrapped(before, line, wrap)) add(before, line, "hard-wrapped line");
      }
      return { keep: true, edits };
    },
  };
}

/** A list item goes on with plain lines of its own block. */
function isSameParagraph(before: TextLine, line: TextLine): boolean {
  if (line.kind === "paragraph") return before.kind === "paragraph";
  return line.kind === "list" && before.kind === "list" && !/^\s*(?:[-*+•·]|\d{1,3}[.)、]|[（(]\d{1,3}[）)])\s/u.test(line.text);
}

function lastWritten(lines: readonly TextLine[], from: number): TextLine | undefined {
  let at = from;
  while (at >= 0 && lines[at]?.kind === undefined) at -= 1;
  return lines[at];
}

function startsOfPages(lines: readonly TextLine[], origin: Parameters<typeof linesByPage>[1]): ReadonlySet<number> {
  if ((origin.pages?.length ?? 0) < 2) return new Set();
  return new Set(
    linesByPage(lines, origin)
      .slice(1)
      .map((page) => page.lines[0] ?? -1),
  );
}

/**
 * A sentence that ends on no mark in front of a blank line and begins with no capital behind it goes on: over the border of two
 * pages, and in wrapped text where the line before is full (the foot of a column).
 */
function goesOn(last: TextLine, first: TextLine, wrap: Wrap | undefined, atPage: boolean): boolean {
  if (last.kind !== "paragraph" && last.kind !== "list") return false;
  const end = last.text.trimEnd();
  const start = first.text.trimStart();
  if (/[。！？!?.:：;；…”」』）)\]】]$/u.test(end)) return false;
  if (!isWrapped(last, first, wrap) && !(atPage && wrap === undefined) && !(atPage && /^\p{Ll}/u.test(start))) return false;
  if (/^\p{Ll}/u.test(start)) return /[\p{L}\p{N},，、-]$/u.test(end);
  return /^[\p{Script=Han}，、,]/u.test(start) && /[\p{Script=Han}\p{N}，、,]$/u.test(end);
}
