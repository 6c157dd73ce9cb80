import type { Span } from "@espalier/core";

/** Tells in logarithmic time whether a stretch touches one of some spans that do not overlap. */
export function createSpanIndex(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return (start, end) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    const first = sorted[low];
    return first !== undefined && first.start < end;
  };
}
