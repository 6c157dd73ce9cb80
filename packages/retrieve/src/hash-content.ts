import { createHash } from "node:crypto";
import type { Document } from "@espalier/core";

/** Raised when the same document gives other chunks than before. */
const chunkerVersion = "chunks/1";

/** A hash of everything that a stored document and its indexes are made of: a changed one is indexed again. */
export function hashContent(document: Document, originText: string, chunking: { readonly maxTokens?: number | undefined }): string {
  const hash = createHash("sha256");
  for (const part of [
    chunkerVersion,
    String(chunking.maxTokens ?? ""),
    document.text,
    originText,
    toCanonicalJson(document.metadata),
    toCanonicalJson(document.origin),
  ]) {
    hash.update(`${part.length}:`).update(part);
  }
  return hash.digest("hex");
}

/** JSON whose keys are in a fixed order. */
function toCanonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
