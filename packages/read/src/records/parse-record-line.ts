import { failure } from "../parsed.ts";
import { type RecordPlace, type RecordResult, recordToDocument } from "./record-to-document.ts";

/** Makes a document of one line of a JSONL file; `undefined` for a blank line. */
export function parseRecordLine(text: string, place: RecordPlace): RecordResult | undefined {
  if (text.trim() === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // The message of the parser may quote the record, which may be personal: only its place is told.
    const position = /position \d+/u.exec((error as Error).message)?.[0];
    return { ok: false, ...failure("broken-record", `The line is no JSON${position === undefined ? "" : ` (at ${position})`}.`) };
  }
  return recordToDocument(value, place);
}
