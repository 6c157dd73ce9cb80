import { z } from "zod";
import type { Span } from "./span.ts";

/**
 * One stretch of a text that differs from the text it was made of:
 * `[start, end, originStart, originEnd]`, all UTF-16 offsets, ends exclusive.
 */
export type OffsetChange = readonly [start: number, end: number, originStart: number, originEnd: number];

/** Where a page of the source stands in the text as it was read. */
export interface PageSpan extends Span {
  /** Counted from 1, as a reader counts. */
  readonly page: number;
}

/**
 * How the offsets of a text lead back to the text as it was read. Between the changes, which are sorted
 * and do not overlap, both texts are equal; so an empty list says that nothing was changed.
 * The pages are in offsets of the text as it was read.
 */
export interface OffsetMap {
  readonly changes: readonly OffsetChange[];
  readonly pages?: readonly PageSpan[] | undefined;
}

/** The map of a text that is still as it was read. */
export const identityMap: OffsetMap = { changes: [] };

const offset = z.number().int().nonnegative();

/** An {@link OffsetMap} as JSON has it. */
export const offsetMapSchema = z.object({
  changes: z.array(z.tuple([offset, offset, offset, offset])),
  pages: z.array(z.object({ page: z.number().int().positive(), start: offset, end: offset })).optional(),
});
