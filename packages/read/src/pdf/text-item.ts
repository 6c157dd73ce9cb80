/** A run of glyphs of one page, turned upright, in points. */
export interface TextItem {
  readonly text: string;
  /** Left and right edge. */
  readonly left: number;
  readonly right: number;
  /** The base line. */
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
  /** Quarter turns of the text on the page; items of different turns share no coordinates. */
  readonly turn: number;
}

/** Items beside each other on a base line, without a wide gap between them. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The segments on one base line, from left to right. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly y: number;
  readonly size: number;
}

export function leftOf(line: Line): number {
  return Math.min(...line.segments.map((segment) => segment.left));
}

export function rightOf(line: Line): number {
  return Math.max(...line.segments.map((segment) => segment.right));
}

/** The middle value; 0 of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
