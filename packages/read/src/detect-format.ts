/** A format that is read. */
export type Format = "text" | "markdown" | "html" | "delimited" | "pdf" | "docx" | "xlsx" | "jsonl" | "json";

const byExtension: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".csv": "delimited",
  ".tsv": "delimited",
  ".pdf": "pdf",
  ".docx": "docx",
  ".xlsx": "xlsx",
  ".xlsm": "xlsx",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".json": "json",
};

/** The endings of the files that are read, in lower case, with their dot. */
export const supportedExtensions: readonly string[] = Object.keys(byExtension);

/** The media type of each format, as it stands in the metadata. */
export const mediaTypes: Readonly<Record<Format, string>> = {
  text: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  delimited: "text/csv",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  jsonl: "application/x-ndjson",
  json: "application/json",
};

/** The ending of a file name in lower case with its dot; empty where it has none. */
export function extensionOf(name: string): string {
  return /\.[^./\\]+$/u.exec(name)?.[0].toLowerCase() ?? "";
}

/** The format that a file's name names. */
export function formatByName(name: string): Format | undefined {
  return byExtension[extensionOf(name)];
}

/** What the first bytes of a file say that it is, whatever it is called. */
export type Signature = "pdf" | "zip" | "ole" | "gzip" | "image" | "executable" | undefined;

/** Recognises a file by its first bytes. A PDF may have up to 1,024 bytes of something else in front (ISO 32000-1, annex H). */
export function signatureOf(bytes: Uint8Array): Signature {
  const starts = (...magic: readonly number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b, 3, 4) || starts(0x50, 0x4b, 5, 6)) return "zip";
  if (starts(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return "ole";
  if (starts(0x1f, 0x8b)) return "gzip";
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38)) return "image";
  if (starts(0x4d, 0x5a, 0x90, 0) || starts(0x7f, 0x45, 0x4c, 0x46)) return "executable";
  return latin1(bytes.subarray(0, 1_024)).includes("%PDF-") ? "pdf" : undefined;
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
