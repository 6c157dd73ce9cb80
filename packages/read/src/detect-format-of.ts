import { checkZip } from "./archive/check-zip.ts";
import { type Format, formatByName } from "./detect-format.ts";
import { detectSignature, type ForeignFormat, foreignByName, oleFormat } from "./detect-signature.ts";
import { looksLikeMail, looksLikeMbox } from "./mail/looks-like-mail.ts";
import { failure, type ParseFailure } from "./parsed.ts";
import type { ReadLimits } from "./read-outcome.ts";

/** Bytes by which text formats are told apart. */
const sampleBytes = 4_096;

/** Formats that have a signature: a file that is called so and does not begin so is none. */
const signed: Readonly<Partial<Record<Format, string>>> = {
  pdf: "a PDF",
  docx: "an Office document",
  xlsx: "an Office document",
  pptx: "an Office document",
  epub: "a book (EPUB)",
  zip: "a zip archive",
  gzip: "a gzip archive",
  zstd: "a Zstandard archive",
  parquet: "a Parquet file",
};

/** The format of a file, found by its first bytes and else by its name, or why it is none that is read. */
export function detectFormatOf(bytes: Uint8Array, name: string, limits: ReadLimits): Format | ParseFailure {
  if (bytes.length === 0) return failure("empty", "The file has no content (0 bytes).");
  const named = formatByName(name);
  const signature = detectSignature(bytes);
  if (typeof signature === "object") return notRead(signature);
  switch (signature) {
    case "zip":
      return zipFormat(bytes, name, limits);
    case "ole": {
      const found = oleFormat(bytes, name);
      return found === "encrypted" ? failure("encrypted", "The document is protected by a password.") : notRead(found);
    }
    case "pdf":
      // Text that speaks of PDF files is text still.
      if (named === undefined || signed[named] !== undefined) return "pdf";
      break;
    case undefined:
      break;
    default:
      return signature;
  }
  const supposed = named === undefined ? undefined : signed[named];
  if (supposed !== undefined) return failure("damaged", `The name says that the file is ${supposed}, but its content is none.`);
  return named ?? textFormat(bytes, name);
}

function textFormat(bytes: Uint8Array, name: string): Format | ParseFailure {
  const sample = Buffer.from(bytes.subarray(0, sampleBytes)).toString("latin1");
  if (looksLikeMbox(sample)) return "mbox";
  if (looksLikeMail(sample)) return "mail";
  const foreign = foreignByName(name);
  return foreign === undefined ? failure("unsupported-format", "Files of this kind are not read.") : notRead(foreign);
}

function notRead({ name, remedy }: ForeignFormat): ParseFailure {
  return failure("unsupported-format", `The file is ${name}, which is not read.`, remedy);
}

/** Entries by which packages are known. What has none of them is an archive, whose members are read. */
function zipFormat(bytes: Uint8Array, name: string, limits: ReadLimits): Format | ParseFailure {
  const checked = checkZip(bytes, limits);
  if (!("entries" in checked)) return checked;
  const has = (entry: string): boolean => checked.names.has(entry);
  if (has("word/document.xml")) return checked.whole ?? "docx";
  if (has("xl/workbook.xml")) return checked.whole ?? "xlsx";
  if (has("ppt/presentation.xml")) return checked.whole ?? "pptx";
  if (has("META-INF/container.xml") && (has("mimetype") || formatByName(name) === "epub")) return checked.whole ?? "epub";
  if (has("xl/workbook.bin")) return notRead(foreignByName(".xlsb") ?? { name: "a workbook", remedy: "" });
  if (has("content.xml") && has("mimetype")) return notRead(foreignByName(name) ?? foreignByName(".odt") ?? { name: "", remedy: "" });
  if (has("[Content_Types].xml"))
    return failure(
      "unsupported-format",
      "The file is an Office package, but no document, workbook or presentation, or its main part is missing.",
    );
  const named = formatByName(name);
  if (named === "docx" || named === "xlsx" || named === "pptx" || named === "epub")
    return failure("damaged", `The name says that the file is ${signed[named]}, but its content is none.`);
  return "zip";
}
