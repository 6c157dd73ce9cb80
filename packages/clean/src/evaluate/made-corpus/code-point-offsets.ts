import type { Span } from "@espalier/core";

/**
 * Counts the offsets of spans in code points instead of UTF-16 units, as Python does.
 *
 * @param spans - In any order; an offset inside a surrogate pair counts as the pair's start.
 */
export function toCodePointOffsets<S extends Span>(text: string, spans: readonly S[]): S[] {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return [...spans];
  const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const points = new Map<number, number>();
  let units = 0;
  let count = 0;
  let next = 0;
  for (const character of text) {
    while (next < offsets.length && (offsets[next] as number) < units + character.length) points.set(offsets[next++] as number, count);
    units += character.length;
    count += 1;
  }
  for (; next < offsets.length; next += 1) points.set(offsets[next] as number, count);
  return spans.map((span) => ({ ...span, start: points.get(span.start) ?? span.start, end: points.get(span.end) ?? span.end }));
}
