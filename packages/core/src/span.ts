/** Half-open range of UTF-16 offsets: `text.slice(span.start, span.end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether two spans share at least one UTF-16 unit.
 *
 * @example
 * ```ts
 * spansOverlap({ start: 0, end: 4 }, { start: 4, end: 8 });
 * // => false
 * ```
 */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
