import type { Citation, Document, Span } from "@espalier/core";
import { pageAt, toOriginSpan } from "@espalier/text";

/**
 * Makes the citation of a place in a document. Its id names the place, so that it can be looked up again
 * without any record of the answer: `documentId.start.end`.
 *
 * @example
 * ```ts
 * const document = { id: "a1", text: "The rate is 2%.", metadata: { source: "rates.txt", title: "Rates" }, origin: { changes: [] } };
 *
 * toCitation(document, { start: 0, end: 15 }).quote;
 * // => "The rate is 2%."
 * ```
 */
export function toCitation(document: Document, span: Span): Citation {
  const sourceSpan = toOriginSpan(document.origin, span);
  return {
    id: `${document.id}.${span.start}.${span.end}`,
    documentId: document.id,
    source: document.metadata.source,
    title: document.metadata.title ?? document.metadata.source,
    page: pageAt(document.origin, sourceSpan.start),
    span: { start: span.start, end: span.end },
    sourceSpan,
    quote: document.text.slice(span.start, span.end),
  };
}

/**
 * Reads the id of a citation back to its place.
 *
 * @returns Undefined where the id has another form.
 *
 * @example
 * ```ts
 * parseCitationId("a1.0.15");
 * // => { documentId: "a1", span: { start: 0, end: 15 } }
 * ```
 */
export function parseCitationId(id: string): { readonly documentId: string; readonly span: Span } | undefined {
  const match = /^(.+)\.(\d+)\.(\d+)$/u.exec(id);
  if (match === null) return undefined;
  const span = { start: Number(match[2]), end: Number(match[3]) };
  return span.end > span.start ? { documentId: match[1] ?? "", span } : undefined;
}
