import type { Hit, Span } from "@espalier/core";

/** A chunk as the model sees it. */
export interface Passage {
  /** Counted from 1; what a citation in an answer names. */
  readonly number: number;
  readonly hit: Hit;
  /** The title and headings on one line, the header of the table where the chunk has only rows of it, and the chunk's text. */
  readonly text: string;
  /** Where the chunk's text stands in `text`. */
  readonly body: Span;
  /** Where the same words stand in the document: the chunk's span, or its beginning where the passage was cut. */
  readonly span: Span;
}

/**
 * Makes passages of hits, numbered from 1 in their order. Of each, `text.slice(body.start, body.end)` is exactly what stands at
 * `span` in the document.
 *
 * @example
 * ```ts
 * const chunk = { id: "c1", documentId: "d1", text: "3.45%", span: { start: 20, end: 25 }, headings: ["Rates", "2024"] };
 *
 * toPassages([{ chunk, metadata: { source: "rates.md", title: "Rates" }, score: 1 }]).map(({ number, text, body }) => ({ number, text, body }));
 * // => [{ number: 1, text: "Rates › 2024\n3.45%", body: { start: 13, end: 18 } }]
 * ```
 */
export function toPassages(hits: readonly Hit[]): Passage[] {
  return hits.map((hit, at) => {
    const { chunk } = hit;
    const header = chunk.tableHeader === undefined ? "" : `${chunk.tableHeader.trimEnd()}\n`;
    const head = `${toPath(hit)}\n${header}`;
    return {
      number: at + 1,
      hit,
      text: head + chunk.text,
      body: { start: head.length, end: head.length + chunk.text.length },
      span: chunk.span,
    };
  });
}

/** Title and headings, without the repetition where a document's title is its first heading. */
function toPath({ chunk, metadata }: Hit): string {
  const names = [metadata.title ?? metadata.source, ...chunk.headings].map((name) => name.replace(/\s+/gu, " ").trim());
  return names.filter((name, at) => name !== "" && name !== names[at - 1]).join(" › ");
}
