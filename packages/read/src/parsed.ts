import type { Document, PageSpan } from "@espalier/core";
import type { UnreadableReason } from "./read-outcome.ts";

/** What a parser made of the bytes of one file; crosses the border of the parser process as it is. */
export type Parsed = ParsedText | ParsedRecords | ParseFailure;

/** One text. The title is the one that the format itself names; headings are looked at later. */
export interface ParsedText {
  readonly kind: "text";
  readonly text: string;
  readonly title?: string | undefined;
  /** Written to the document's metadata as it is. */
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly pages?: readonly PageSpan[] | undefined;
}

/** The records of a JSON file. */
export interface ParsedRecords {
  readonly kind: "records";
  readonly records: readonly ParsedRecord[];
  /** The foreign shape of the records, where they have one. */
  readonly notice?: string | undefined;
}

/** One record: a document, or why it is none. */
export type ParsedRecord =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly line?: number; readonly reason: UnreadableReason; readonly message: string };

/** Why there is no text. `message` says what is wrong and what to do next. */
export interface ParseFailure {
  readonly kind: "failure";
  readonly reason: UnreadableReason;
  readonly message: string;
}

const remedies: Readonly<Record<UnreadableReason, string>> = {
  empty: "Remove it, or put the content in.",
  "unsupported-format":
    "Convert it to one of the formats that are read: TXT, Markdown, HTML, CSV, PDF, DOCX, XLSX, PPTX, EPUB, EML, JSONL, Parquet.",
  damaged: "Get the file from its source again, or open and save it in the program that made it.",
  encrypted: "Save it without a password.",
  "no-text": "Turn text recognition on (ocr), or write down what it says.",
  "too-large": "Split it, or raise the limit that it names.",
  timeout: "Split it, or raise limits.timeoutMs.",
  "out-of-memory": "Split it, or raise limits.maxHeapMb.",
  "broken-record": "Correct the record.",
  undecodable: "Save it as UTF-8.",
  unreadable: "Check that it exists and may be read.",
};

/** A failure with the remedy of its reason. `problem` is a sentence. */
export function failure(reason: UnreadableReason, problem: string, remedy: string = remedies[reason]): ParseFailure {
  return { kind: "failure", reason, message: `${problem} ${remedy}` };
}

/** Whatever a parser throws is a failure of the file. */
export function toFailure(error: unknown): ParseFailure {
  // "Maximum call stack size exceeded" is what nesting without end comes to.
  const problem = error instanceof RangeError ? "it is nested too deeply" : error instanceof Error ? error.message : String(error);
  return failure("damaged", `The file cannot be read (${problem}).`);
}

/** Below this `decodeText` has not found an encoding that explains the bytes. */
const leastConfidence = 0.15;

/** Why a decoded text cannot be used, where it cannot. */
export function textFailure(text: string, confidence: number): ParseFailure | undefined {
  if (text.trim() === "") return failure("empty", "The file holds no text.");
  if (confidence < leastConfidence) return failure("undecodable", "The file is not text in any known encoding.");
  return undefined;
}
