/** The first few of some values in an order, at most `count` of them. */
export function fewest<T>(values: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  return [...values].sort(compare).slice(0, count);
}
