import { decodeText } from "./decode-text.ts";
import { failure, type Parsed, type ParsedRecord, textFailure } from "./parsed.ts";
import { parseRecordLine } from "./records/parse-record-line.ts";
import { type RecordResult, recordToDocument, shapeNotice } from "./records/record-to-document.ts";

/** Reads the records of a JSON file: an array of them, or a single one. `line` is then the place in the array. */
export function readJson(bytes: Uint8Array, source: string): Parsed {
  const { text, confidence } = decodeText(bytes);
  const unusable = textFailure(text, confidence);
  if (unusable !== undefined) return unusable;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = /position \d+/u.exec((error as Error).message)?.[0];
    return failure(
      "damaged",
      `The file is no JSON${position === undefined ? "" : ` (at ${position})`}.`,
      "Correct it, or write one record a line into a .jsonl file.",
    );
  }
  const values = Array.isArray(value) ? value : [value];
  if (values.length === 0) return failure("empty", "The file holds no record.");
  return toRecords(values.map((record, index) => ({ line: index + 1, result: recordToDocument(record, { source, line: index + 1 }) })));
}

/** Reads the records of a JSONL file that is in memory. Files are streamed instead. */
export function readJsonLines(bytes: Uint8Array, source: string): Parsed {
  const { text, confidence } = decodeText(bytes);
  const unusable = textFailure(text, confidence);
  if (unusable !== undefined) return unusable;
  const results = text.split("\n").flatMap((line, index) => {
    const result = parseRecordLine(line.replace(/^\uFEFF/u, ""), { source, line: index + 1 });
    return result === undefined ? [] : [{ line: index + 1, result }];
  });
  return toRecords(results);
}

function toRecords(results: readonly { readonly line: number; readonly result: RecordResult }[]): Parsed {
  const records = results.map(({ line, result }): ParsedRecord => {
    if (result.ok) return { ok: true, document: result.document };
    return { ok: false, line, reason: result.reason, message: result.message };
  });
  const first = results.find(({ result }) => result.ok && result.shape !== "espalier")?.result;
  const notice = first?.ok ? shapeNotice(first.shape) : undefined;
  return { kind: "records", records, ...(notice === undefined ? {} : { notice }) };
}
