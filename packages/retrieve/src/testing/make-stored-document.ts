import type { Metadata } from "@espalier/core";
import { identityMap } from "@espalier/core";
import { chunkDocument } from "../chunk/chunk-document.ts";
import { hashContent } from "../hash-content.ts";
import type { StoredDocument } from "../store/store.ts";

/** A document as a store keeps it, made of its text: for tests of stores. */
export function makeStoredDocument(id: string, text: string, metadata: Partial<Metadata> = {}): StoredDocument {
  const document = { id, text, metadata: { source: `${id}.md`, ...metadata }, origin: identityMap };
  return { document, originText: text, chunks: chunkDocument(document), contentHash: hashContent(document, text, {}) };
}
