/** One stretch that differs, in offsets of the text before. */
export interface Difference {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * The differences between a line and its repaired form, as small as can be told cheaply: by stretches between
 * equal ASCII text, else by words, else from the first to the last sign that differs. The smaller they are, the
 * more exactly a citation can be shown in the source.
 *
 * @param offset - Where the line stands in its text; added to every offset.
 */
export function alignEdits(before: string, after: string, offset: number): Difference[] {
  for (const pieces of [/[^\0-\u007f]+|[\0-\u007f]+/gu, /\S+|\s+/gu]) {
    const old = before.match(pieces) ?? [];
    const fresh = after.match(pieces) ?? [];
    if (old.length === fresh.length && old.every((piece, index) => !isAnchor(piece) || piece === fresh[index]))
      return byPiece(old, fresh, offset);
  }
  return [trimmed(before, after, offset)];
}

/** A piece that every repair leaves alone: ASCII that holds more than white space. */
function isAnchor(piece: string): boolean {
  return /^[\0-\u007f]+$/u.test(piece) && piece.trim() !== "";
}

function byPiece(old: readonly string[], fresh: readonly string[], offset: number): Difference[] {
  const differences: Difference[] = [];
  let at = offset;
  old.forEach((piece, index) => {
    const replacement = fresh[index] ?? "";
    if (piece !== replacement) differences.push(trimmed(piece, replacement, at));
    at += piece.length;
  });
  return differences;
}

function trimmed(before: string, after: string, offset: number): Difference {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start: offset + head, end: offset + before.length - tail, replacement: after.slice(head, after.length - tail) };
}
