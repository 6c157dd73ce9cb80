import type { OffsetChange, OffsetMap, Span } from "@espalier/core";

/**
 * Leads a span of a document back to the text as it was read. A span that cuts into a changed stretch
 * gets the whole stretch of the origin, so that nothing shown was left out.
 *
 * @example
 * ```ts
 * toOriginSpan({ changes: [[1, 2, 1, 3]] }, { start: 2, end: 3 });
 * // => { start: 3, end: 4 }
 * ```
 */
export function toOriginSpan(map: OffsetMap, span: Span): Span {
  const start = edge(map.changes, span.start, "start");
  return { start, end: Math.max(start, edge(map.changes, span.end, "end")) };
}

function edge(changes: readonly OffsetChange[], offset: number, side: "start" | "end"): number {
  const before = lastStartingBefore(changes, offset, side);
  if (before === undefined) return offset;
  const [, end, originStart, originEnd] = before;
  const inside = side === "start" ? offset < end : offset <= end;
  if (inside) return side === "start" ? originStart : originEnd;
  return offset - end + originEnd;
}

/** By bisection: a long document has thousands of changes. A start may sit on the start of a change, an end only after it. */
function lastStartingBefore(changes: readonly OffsetChange[], offset: number, side: "start" | "end"): OffsetChange | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = changes[middle]?.[0] ?? Infinity;
    if (side === "start" ? start <= offset : start < offset) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
