/** A piece of a sentence; with `citationId` where it is a figure that was found in that citation. */
export interface SentencePiece {
  readonly text: string;
  readonly citationId?: string;
}

/**
 * Finds the verified figures in their sentence. The pieces together are the sentence; a figure is never found inside
 * of a longer number.
 */
export function markFigures(text: string, figures: readonly { readonly text: string; readonly citationId: string }[]): SentencePiece[] {
  const found: { readonly start: number; readonly end: number; readonly citationId: string }[] = [];
  for (const { text: figure, citationId } of figures) {
    const start = findFigure(text, figure, (from, to) => found.some((one) => one.start < to && from < one.end));
    if (start >= 0) found.push({ start, end: start + figure.length, citationId });
  }
  found.sort((one, other) => one.start - other.start);
  const pieces: SentencePiece[] = [];
  let at = 0;
  for (const { start, end, citationId } of found) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), citationId });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

function findFigure(text: string, figure: string, isTaken: (from: number, to: number) => boolean): number {
  if (figure === "") return -1;
  for (let start = text.indexOf(figure); start >= 0; start = text.indexOf(figure, start + 1)) {
    const before = text.slice(Math.max(0, start - 2), start);
    const after = text.slice(start + figure.length, start + figure.length + 2);
    const inLonger = /\d[.,]?$/u.test(before) || (/\d$/u.test(figure) && /^[.,]?\d/u.test(after));
    if (!inLonger && !isTaken(start, start + figure.length)) return start;
  }
  return -1;
}
