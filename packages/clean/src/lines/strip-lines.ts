import type { Edit } from "@espalier/core";
import type { TextLine } from "./text-lines.ts";

/** A line that goes, and why. */
export interface StruckLine {
  readonly index: number;
  readonly reason: string;
}

/**
 * Makes the edits that take lines out of a text. Of the blank lines around them one stays, so that
 * paragraphs stay apart; at the edges of the text none does.
 *
 * @param lines - All lines of the text.
 * @param struck - Which of them go, in order.
 */
export function stripLines(lines: readonly TextLine[], struck: readonly StruckLine[]): Edit[] {
  const reasons = new Map(struck.map(({ index, reason }) => [index, reason]));
  const edits: Edit[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (!reasons.has(at)) continue;
    let last = at;
    // Neighbours that go, and the blank lines between them, go together.
    for (let next = at + 1; next < lines.length && (reasons.has(next) || isBlank(lines[next])); next += 1)
      if (reasons.has(next)) last = next;
    edits.push(cut(lines, at, last, [...new Set(reasonsOf(reasons, at, last))].join("; ")));
    at = last;
  }
  return edits;
}

function reasonsOf(reasons: ReadonlyMap<number, string>, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => reasons.get(from + offset)).filter((reason) => reason !== undefined);
}

function cut(lines: readonly TextLine[], first: number, last: number, reason: string): Edit {
  const before = lines[first - 1];
  const after = lines[last + 1];
  const start = lines[first]?.start ?? 0;
  const end = lines[last]?.end ?? 0;
  const edit = { replacement: "", kind: "strip", reason } as const;
  if (after === undefined) return { ...edit, start: trailingStart(lines, first), end };
  // A blank line on both sides: one of them is enough. At the start of the text none is needed.
  if ((before === undefined || isBlank(before)) && isBlank(after))
    return { ...edit, start, end: Math.min(after.end + 1, lines.at(-1)?.end ?? end) };
  // A blank line among the struck ones kept two paragraphs apart.
  const apart = lines.slice(first, last + 1).some(isBlank) && before !== undefined && !isBlank(before) && !isBlank(after);
  return { ...edit, start, end: end + 1, replacement: apart ? "\n" : "" };
}

/** At the end of the text the blank lines before the struck ones go as well. */
function trailingStart(lines: readonly TextLine[], first: number): number {
  let at = first - 1;
  while (at >= 0 && isBlank(lines[at])) at -= 1;
  return lines[at]?.end ?? 0;
}

function isBlank(line: TextLine | undefined): boolean {
  return line !== undefined && line.text.trim() === "";
}
