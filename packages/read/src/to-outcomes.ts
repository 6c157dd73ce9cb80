import { type Document, documentId, identityMap, metadataSchema } from "@espalier/core";
import { unpackedName } from "./detect-format.ts";
import type { ParsedText } from "./parsed.ts";
import type { ReadOutcome } from "./read-outcome.ts";
import type { ParsedPart } from "./sandbox/messages.ts";

/**
 * Makes the outcomes of one part of a file. A member of an archive is named by the path of the archive with the
 * member's own behind it.
 */
export function toOutcomes(
  { parsed, source }: ParsedPart,
  found: { readonly file: string; readonly source: string },
): readonly ReadOutcome[] {
  const file = found.file + source.slice(found.source.length);
  if (parsed.kind === "failure") return [{ kind: "unreadable", file, reason: parsed.reason, message: parsed.message }];
  if (parsed.kind === "text") return [{ kind: "document", file, document: toDocument(parsed, source) }];
  return parsed.records.map((record): ReadOutcome => {
    if (record.ok) return { kind: "document", file, document: record.document };
    const { reason, message, line } = record;
    return { kind: "unreadable", file, ...(line === undefined ? {} : { line }), reason, message };
  });
}

function toDocument({ text, title, metadata, pages }: ParsedText, source: string): Document {
  return {
    id: documentId(source, text),
    text,
    metadata: metadataSchema.parse({ source, title: title ?? baseName(source), ...metadata }),
    origin: pages === undefined ? identityMap : { ...identityMap, pages },
  };
}

function baseName(source: string): string {
  const name = source.split("/").at(-1) ?? source;
  return unpackedName(name).replace(/(?<=.)\.[^.]+$/u, "");
}
