import type { OffsetChange } from "@espalier/core";

/**
 * Joins two lists of changes, origin to middle and middle to result, to one from the origin to the result.
 * Where a later change touches an earlier one, both become one change, so every stretch between
 * changes is still equal in origin and result.
 *
 * @example
 * ```ts
 * composeChanges([[0, 1, 0, 3]], [[4, 4, 4, 6]]);
 * // => [[0, 1, 0, 3], [4, 4, 6, 8]]
 * ```
 */
export function composeChanges(earlier: readonly OffsetChange[], later: readonly OffsetChange[]): OffsetChange[] {
  const result: OffsetChange[] = [];
  let e = 0;
  let l = 0;
  // How much further on the origin, and the result, are than the middle, before the next change of each list.
  let toOrigin = 0;
  let toResult = 0;
  while (e < earlier.length || l < later.length) {
    const start = Math.min(earlier[e]?.[0] ?? Infinity, later[l]?.[2] ?? Infinity);
    const originStart = start + toOrigin;
    const resultStart = start + toResult;
    let end = start;
    // One group: changes that touch in the middle text.
    for (let grew = true; grew; ) {
      grew = false;
      const early = earlier[e];
      if (early !== undefined && early[0] <= end) {
        end = Math.max(end, early[1]);
        toOrigin = early[3] - early[1];
        e += 1;
        grew = true;
      }
      const late = later[l];
      if (late !== undefined && late[2] <= end) {
        end = Math.max(end, late[3]);
        toResult = late[1] - late[3];
        l += 1;
        grew = true;
      }
    }
    result.push([resultStart, end + toResult, originStart, end + toOrigin]);
  }
  return result;
}
