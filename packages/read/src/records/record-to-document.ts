import { type Document, documentId, documentSchema, identityMap, type Metadata, metadataSchema } from "@espalier/core";
import { failure, type ParseFailure } from "../parsed.ts";

/** Where a record stands. */
export interface RecordPlace {
  /** `metadata.source` of the file. */
  readonly source: string;
  /** Of the record, counted from 1. */
  readonly line: number;
}

/** How a record was written: as an Espalier document, or in a shape that is accepted. */
export type RecordShape = "espalier" | "beir" | "text" | "content";

export type RecordResult =
  | { readonly ok: true; readonly document: Document; readonly shape: RecordShape }
  | ({ readonly ok: false } & ParseFailure);

/**
 * Makes a document of one record of a JSON file. Espalier documents are validated and kept as they are; of
 * `{"text"}`, `{"content"}` and BEIR's `{"_id", "title", "text"}` the text stays the text, the title and plain
 * values go to the metadata, and the id is the record's own or derived from place and text.
 */
export function recordToDocument(value: unknown, place: RecordPlace): RecordResult {
  const record = toPlainRecord(value);
  if (record === undefined) return broken("is no JSON object");
  if (isEspalier(record)) {
    const parsed = documentSchema.safeParse(record);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return broken(`is no valid document: ${issue?.path.join(".") || "it"} ${issue?.message ?? "is wrong"}`);
    }
    const { origin = identityMap, ...document } = parsed.data;
    return notEmpty({ ...document, origin }, "espalier");
  }
  const shape =
    typeof record.text !== "string" ? "content" : typeof record._id === "string" || typeof record._id === "number" ? "beir" : "text";
  const text = shape === "content" ? record.content : record.text;
  if (typeof text !== "string") return broken('has neither "text" nor "content"');
  const own = [record._id, record.id].find((id) => (typeof id === "string" && id !== "") || typeof id === "number");
  const source = `${place.source}#${own ?? `L${place.line}`}`;
  const metadata = foreignMetadata(record, source);
  return notEmpty({ id: own === undefined ? documentId(source, text) : String(own), text, metadata, origin: identityMap }, shape);
}

function broken(problem: string): RecordResult {
  return { ok: false, ...failure("broken-record", `The record ${problem}.`) };
}

function notEmpty(document: Document, shape: RecordShape): RecordResult {
  if (document.text.trim() === "") return { ok: false, ...failure("empty", "The record has no text.", "Remove it, or put the text in.") };
  return { ok: true, document, shape };
}

/** Keys that would reach into the prototype of what they are copied to are left out. */
function toPlainRecord(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "__proto__" && key !== "constructor" && key !== "prototype"));
}

function isEspalier(record: Record<string, unknown>): boolean {
  const metadata = toPlainRecord(record.metadata);
  return typeof record.id === "string" && metadata !== undefined && typeof metadata.source === "string";
}

const ownKeys = new Set(["_id", "id", "text", "content", "metadata", "source"]);

function foreignMetadata(record: Record<string, unknown>, source: string): Metadata {
  const entries = { ...toPlainRecord(record.metadata), ...record };
  const metadata: Record<string, unknown> = { source };
  for (const [key, value] of Object.entries(entries)) {
    const isPlain = typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "");
    if (ownKeys.has(key) || !isPlain) continue;
    // A foreign "published" may be no ISO date; what a document cannot hold is not taken over.
    if (metadataSchema.safeParse({ source, [key]: value }).success) metadata[key] = value;
  }
  return metadataSchema.parse(metadata);
}

/** What to tell about a file of records in a foreign shape. */
export function shapeNotice(shape: RecordShape): string | undefined {
  if (shape === "espalier") return undefined;
  const seen = { beir: 'BEIR records {"_id", "title", "text"}', text: 'records {"text"}', content: 'records {"content"}' }[shape];
  return `Read as ${seen}; ids and metadata were derived where they are missing.`;
}
