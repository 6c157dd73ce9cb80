import type { Metadata } from "./document.ts";
import type { Span } from "./span.ts";

/** A piece of a document for searching: its text is always `document.text.slice(span.start, span.end)`. */
export interface Chunk {
  readonly id: string;
  readonly documentId: string;
  readonly text: string;
  readonly span: Span;
  /** The headings above the chunk, outermost first, without their marks. */
  readonly headings: readonly string[];
  /** The header rows of the table whose rows the chunk holds, where they are not part of the chunk itself. */
  readonly tableHeader?: string | undefined;
}

/** How one ranking judged a chunk: rank from 1, and the ranking's own score. */
export interface RankedBy {
  readonly rank: number;
  readonly score: number;
}

/** A chunk found for a query. */
export interface Hit {
  readonly chunk: Chunk;
  readonly metadata: Metadata;
  /** Higher is better; only the order within one result has a meaning. */
  readonly score: number;
  /** Why it is here: its place in each ranking that had it. */
  readonly lexical?: RankedBy | undefined;
  readonly vector?: RankedBy | undefined;
}
