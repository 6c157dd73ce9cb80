/** A format that is read as one text, or as records. */
export type TextFormat =
  | "text"
  | "markdown"
  | "html"
  | "delimited"
  | "pdf"
  | "docx"
  | "xlsx"
  | "pptx"
  | "epub"
  | "jsonl"
  | "json"
  | "image";

/** A format that holds others, each read in turn. */
export type ContainerFormat = "mail" | "mbox" | "zip" | "tar" | "gzip" | "zstd" | "parquet";

/** A format that is read. */
export type Format = TextFormat | ContainerFormat;

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
  ".docm": "docx",
  ".xlsx": "xlsx",
  ".xlsm": "xlsx",
  ".pptx": "pptx",
  ".pptm": "pptx",
  ".ppsx": "pptx",
  ".epub": "epub",
  ".eml": "mail",
  ".mbox": "mbox",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".json": "json",
  ".parquet": "parquet",
  ".zip": "zip",
  ".tar": "tar",
  ".tgz": "gzip",
  ".gz": "gzip",
  ".zst": "zstd",
};

/** The endings of the files that are read, in lower case, with their dot. */
export const supportedExtensions: readonly string[] = Object.keys(byExtension);

/** The media type of each format, as it stands in the metadata. */
export const mediaTypes: Readonly<Record<TextFormat, string>> = {
  text: "text/plain",
  markdown: "text/markdown",
  html: "text/html",
  delimited: "text/csv",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  epub: "application/epub+zip",
  jsonl: "application/x-ndjson",
  json: "application/json",
  image: "image/*",
};

/** The ending of a file name in lower case with its dot; empty where it has none. */
export function extensionOf(name: string): string {
  return /\.[^./\\]+$/u.exec(name)?.[0].toLowerCase() ?? "";
}

/** The format that a file's name names. */
export function formatByName(name: string): Format | undefined {
  return byExtension[extensionOf(name)];
}

/** A name without the ending that says how it is packed: `a.jsonl` of `a.jsonl.gz`, `a.tar` of `a.tgz`. */
export function unpackedName(name: string): string {
  return name.replace(/\.tgz$/iu, ".tar").replace(/(?<=.)\.(?:gz|zst)$/iu, "");
}

/** Whether files of this name are streamed from disk in a parser process, so that they may have any size. */
export function isUnbounded(name: string): boolean {
  const format = formatByName(name);
  return format === "mbox" || format === "parquet";
}
