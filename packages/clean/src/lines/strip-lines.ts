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
    // Neighbours that go, and the blank lines between them, go together.
    const run = [at];
    for (let next = at + 1; next < lines.length && (reasons.has(next) || isBlank(lines[next])); next += 1)
      if (reasons.has(next)) run.push(next);
    edits.push(...cut(lines, run, reasons));
    at = run.at(-1) ?? at;
  }
  return edits;
}

/** One edit for each line of a run, each up to where the next begins, so that every one has its own reason. */
function cut(lines: readonly TextLine[], run: readonly number[], reasons: ReadonlyMap<number, string>): Edit[] {
  const whole = spanOf(lines, run[0] ?? 0, run.at(-1) ?? 0);
  return run.map((index, at) => ({
    start: at === 0 ? whole.start : (lines[index]?.start ?? whole.start),
    end: at === run.length - 1 ? whole.end : (lines[run[at + 1] ?? 0]?.start ?? whole.end),
    replacement: at === run.length - 1 ? whole.replacement : "",
    kind: "strip",
    reason: reasons.get(index) ?? "",
  }));
}

function spanOf(lines: readonly TextLine[], first: number, last: number): { start: number; end: number; replacement: string } {
  const before = lines[first - 1];
  const after = lines[last + 1];
  const start = lines[first]?.start ?? 0;
  const end = lines[last]?.end ?? 0;
  if (after === undefined) return { start: trailingStart(lines, first), end, replacement: "" };
  // A blank line on both sides: one of them is enough. At the start of the text none is needed.
  if ((before === undefined || isBlank(before)) && isBlank(after)) {
    return { start, end: Math.min(after.end + 1, lines.at(-1)?.end ?? end), replacement: "" };
  }
  // A blank line among the struck ones kept two paragraphs apart.
  const apart = lines.slice(first, last + 1).some(isBlank) && before !== undefined && !isBlank(before) && !isBlank(after);
  return { start, end: end + 1, replacement: apart ? "\n" : "" };
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
