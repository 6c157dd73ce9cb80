import { InvalidOptionError, type OffsetChange } from "@espalier/core";

/** The part of an edit that changes text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A text after its edits, and how its offsets lead back. */
export interface EditedText {
  readonly text: string;
  readonly changes: readonly OffsetChange[];
}

/**
 * Applies edits to a text and tells where each of them went.
 *
 * @param edits - In offsets of `text`, in any order; two insertions at one place stay in their order.
 * @throws {@link InvalidOptionError} if an edit leaves the text or overlaps another.
 *
 * @example
 * ```ts
 * applyEdits("a  b", [{ start: 1, end: 3, replacement: " " }]);
 * // => { text: "a b", changes: [[1, 2, 1, 3]] }
 * ```
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): EditedText {
  if (edits.length === 0) return { text, changes: [] };
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  const changes: OffsetChange[] = [];
  let read = 0;
  let written = 0;
  for (const { start, end, replacement } of sorted) {
    if (!(start >= read && end >= start && end <= text.length)) {
      throw new InvalidOptionError("edits", `spans within the text of ${text.length} that do not overlap`, `${start} to ${end}`);
    }
    pieces.push(text.slice(read, start), replacement);
    written += start - read;
    if (text.slice(start, end) !== replacement) changes.push([written, written + replacement.length, start, end]);
    written += replacement.length;
    read = end;
  }
  pieces.push(text.slice(read));
  return { text: pieces.join(""), changes };
}
