import { InvalidInputError } from "@espalier/core";
import type { StoredDocument } from "./store.ts";

/**
 * Refuses a document whose chunks are not exact slices of it, before anything of it is written.
 *
 * @throws {@link InvalidInputError} that names the document and the chunk.
 */
export function checkDocument({ document, chunks }: StoredDocument): void {
  const ids = new Set<string>();
  for (const chunk of chunks) {
    const problem = problemOf(chunk, document, ids);
    if (problem === undefined) continue;
    throw new InvalidInputError(
      `document ${document.id}, chunk ${chunk.id}`,
      problem,
      "Make the chunks with chunkDocument from this very document.",
    );
  }
}

function problemOf(chunk: StoredDocument["chunks"][number], document: StoredDocument["document"], ids: Set<string>): string | undefined {
  if (chunk.documentId !== document.id) return `belongs to document ${chunk.documentId}.`;
  if (ids.has(chunk.id)) return "its id occurs twice.";
  ids.add(chunk.id);
  const isSlice = document.text.slice(chunk.span.start, chunk.span.end) === chunk.text;
  return isSlice ? undefined : "its text is not the slice of the document at its span.";
}
