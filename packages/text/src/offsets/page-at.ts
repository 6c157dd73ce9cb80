import type { OffsetMap } from "@espalier/core";

/**
 * Tells on which page of the source an offset of the text as it was read stands.
 *
 * @returns The page, counted from 1; the one before where the offset is between two pages; undefined where the source has none.
 *
 * @example
 * ```ts
 * pageAt({ changes: [], pages: [{ page: 1, start: 0, end: 90 }, { page: 2, start: 92, end: 200 }] }, 92);
 * // => 2
 * ```
 */
export function pageAt(map: OffsetMap, originOffset: number): number | undefined {
  return map.pages?.findLast((page) => page.start <= originOffset)?.page;
}
