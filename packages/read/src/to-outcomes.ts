import { type Document, documentId, identityMap, metadataSchema } from "@espalier/core";
import type { Parsed, ParsedText } from "./parsed.ts";
import type { ReadOutcome } from "./read-outcome.ts";

/** Makes the outcomes of one file from what its parser gave. */
export function toOutcomes(parsed: Parsed, file: string, source: string): readonly ReadOutcome[] {
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
  return name.replace(/(?<=.)\.[^.]+$/u, "");
}
