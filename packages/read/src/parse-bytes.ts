import { checkZip } from "./check-zip.ts";
import { type Format, formatByName, mediaTypes, signatureOf } from "./detect-format.ts";
import { failure, type Parsed, type ParseFailure } from "./parsed.ts";
import type { ReadLimits } from "./read-outcome.ts";

/** What is to be parsed: the bytes of a file with its name and source. */
export interface ParseInput {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly source: string;
}

/**
 * Parses the bytes of one file with the parser of its format, found by its first bytes and else by its name.
 * Runs in the parser process; whatever a parser throws is a failure of the file.
 */
export async function parseBytes(input: ParseInput, limits: ReadLimits): Promise<Parsed> {
  try {
    const format = detectFormat(input, limits);
    if (typeof format !== "string") return format;
    const parsed = await parseAs(format, input, limits);
    if (parsed.kind !== "text") return parsed;
    if (parsed.text.length > limits.maxOutputChars) {
      return failure(
        "too-large",
        `The text has ${parsed.text.length} characters, more than ${limits.maxOutputChars} (limits.maxOutputChars).`,
      );
    }
    return { ...parsed, metadata: { mediaType: mediaTypes[format], ...parsed.metadata } };
  } catch (error) {
    // "Maximum call stack size exceeded" is what nesting without end comes to.
    const problem = error instanceof RangeError ? "it is nested too deeply" : (error as Error).message;
    return failure("damaged", `The file cannot be read (${problem}).`);
  }
}

/** The format of a file, or why it is none that is read. */
function detectFormat({ bytes, name }: ParseInput, limits: ReadLimits): Format | ParseFailure {
  const named = formatByName(name);
  const isEmpty = bytes.length === 0;
  if (isEmpty) return failure("empty", "The file has no content (0 bytes).");
  const signature = signatureOf(bytes);
  if (signature === "zip") return officeFormat(bytes, limits);
  if (signature === "ole") return legacyFailure(bytes, name);
  if (signature === "pdf" && (named === undefined || named === "pdf" || named === "docx" || named === "xlsx")) return "pdf";
  if (signature !== undefined && signature !== "pdf")
    return failure("unsupported-format", `The file is no text but ${signatureNames[signature]}.`);
  if (named === "docx" || named === "xlsx")
    return failure("damaged", "The name says that the file is an Office document, but its content is none.");
  if (named === "pdf") return failure("damaged", "The name says that the file is a PDF, but its content is none.");
  if (named === undefined) return failure("unsupported-format", "Files of this kind are not read.");
  return named;
}

const signatureNames = { gzip: "a gzip archive", image: "an image", executable: "a program" } as const;

function officeFormat(bytes: Uint8Array, limits: ReadLimits): Format | ParseFailure {
  const checked = checkZip(bytes, limits);
  if (!("names" in checked)) return checked;
  if (checked.names.includes("word/document.xml")) return "docx";
  if (checked.names.includes("xl/workbook.xml")) return "xlsx";
  if (checked.names.includes("[Content_Types].xml"))
    return failure("unsupported-format", "The file is an Office package, but neither DOCX nor XLSX, or its main part is missing.");
  return failure("unsupported-format", "The file is a zip archive.", "Unpack it and read the folder.");
}

/** Password-protected DOCX and XLSX files are wrapped in the container of the old formats. */
function legacyFailure(bytes: Uint8Array, name: string): ParseFailure {
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from("EncryptedPackage", "utf16le"));
  if (isEncrypted) return failure("encrypted", "The document is protected by a password.");
  const modern = /\.xl/iu.test(name) ? ".xlsx" : ".docx";
  return failure(
    "unsupported-format",
    "The file is in the format of Office before 2007.",
    `Open it in Word, Excel or LibreOffice and save it as ${modern}.`,
  );
}

async function parseAs(format: Format, input: ParseInput, limits: ReadLimits): Promise<Parsed> {
  const { bytes, source } = input;
  // Each parser is loaded when its first file comes: a run over text files never loads pdfjs.
  switch (format) {
    case "text":
      return (await import("./read-text.ts")).readText(bytes);
    case "markdown":
      return (await import("./read-markdown.ts")).readMarkdown(bytes);
    case "html":
      return (await import("./read-html.ts")).readHtml(bytes);
    case "delimited":
      return (await import("./read-csv.ts")).readCsv(bytes);
    case "pdf":
      return (await import("./read-pdf.ts")).readPdf(bytes, limits.maxOutputChars);
    case "docx":
      return (await import("./read-docx.ts")).readDocx(bytes);
    case "xlsx":
      return (await import("./read-xlsx.ts")).readXlsx(bytes);
    case "jsonl":
      return (await import("./read-json.ts")).readJsonLines(bytes, source);
    case "json":
      return (await import("./read-json.ts")).readJson(bytes, source);
  }
}
