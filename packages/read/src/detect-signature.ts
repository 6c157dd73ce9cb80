import { extensionOf } from "./detect-format.ts";

/** What the first bytes of a file say that it is, whatever it is called. */
export type Signature = "pdf" | "zip" | "ole" | "gzip" | "zstd" | "tar" | "parquet" | "image" | ForeignFormat;

/** A format that is known and not read, with its name and what to do about it. */
export interface ForeignFormat {
  readonly name: string;
  readonly remedy: string;
}

type Magic = readonly [string, number, Signature];

const unpack = "Unpack it and read the folder.";
const transcribe = "Write down what it says: only text is read.";
const foreign = (name: string, remedy: string): ForeignFormat => ({ name, remedy });

/** Latin-1 text at a place of the file. Sources: the formats' own specifications, as collected in file(1)'s magic. */
const magics: readonly Magic[] = [
  ["PK\u0003\u0004", 0, "zip"],
  ["PK\u0005\u0006", 0, "zip"],
  ["\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", 0, "ole"],
  ["\u001F\u008B", 0, "gzip"],
  ["(\u00B5/\u00FD", 0, "zstd"],
  ["ustar", 257, "tar"],
  ["PAR1", 0, "parquet"],
  ["\u0089PNG", 0, "image"],
  ["\u00FF\u00D8\u00FF", 0, "image"],
  ["II*\0", 0, "image"],
  ["MM\0*", 0, "image"],
  ["GIF8", 0, foreign("a GIF image", "Save it as PNG and turn text recognition on (ocr).")],
  ["WEBP", 8, foreign("a WebP image", "Save it as PNG and turn text recognition on (ocr).")],
  ["ftypheic", 4, foreign("a HEIC image", "Save it as PNG and turn text recognition on (ocr).")],
  ["{\\rtf", 0, foreign("a document in Rich Text Format", "Open it in Word or LibreOffice and save it as .docx.")],
  ["BOOKMOBI", 60, foreign("a Mobipocket or Kindle book", "Convert it to EPUB, for example with Calibre.")],
  ["7z\u00BC\u00AF\u0027\u001C", 0, foreign("a 7z archive", unpack)],
  ["Rar!\u001A\u0007", 0, foreign("a RAR archive", unpack)],
  ["BZh", 0, foreign("a bzip2 archive", unpack)],
  ["\u00FD7zXZ\0", 0, foreign("an xz archive", unpack)],
  ["MSCF", 0, foreign("a cabinet archive", unpack)],
  ["MZ\u0090\0", 0, foreign("a program", "Remove it.")],
  ["\u007FELF", 0, foreign("a program", "Remove it.")],
  ["!BDN", 0, foreign("an Outlook data file (.pst)", "Export its messages as .eml or .mbox.")],
  ["AT&TFORM", 0, foreign("a DjVu document", "Convert it to PDF.")],
  ["%!PS", 0, foreign("a PostScript file", "Convert it to PDF.")],
  ["SQLite format 3\0", 0, foreign("an SQLite database", "Export its tables as .csv or .jsonl.")],
  ["ftyp", 4, foreign("a video or sound file", transcribe)],
  ["ID3", 0, foreign("a sound file", transcribe)],
  ["OggS", 0, foreign("a sound file", transcribe)],
  ["fLaC", 0, foreign("a sound file", transcribe)],
  ["RIFF", 0, foreign("a sound or video file", transcribe)],
];

/** Recognises a file by its first bytes. A PDF may have up to 1,024 bytes of something else in front (ISO 32000-1, annex H). */
export function detectSignature(bytes: Uint8Array): Signature | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 1_024));
  const found = magics.find(([magic, at]) => start.startsWith(magic, at));
  return found?.[2] ?? (start.includes("%PDF-") ? "pdf" : undefined);
}

/** Directory entries of the container of the old Office formats ([MS-CFB]), and what holds them. */
const oleStreams: readonly (readonly [string, ForeignFormat])[] = [
  ["__properties_version1.0", foreign("an Outlook message (.msg)", "Save it as .eml, for example by dragging it out of Thunderbird.")],
  ["WordDocument", foreign("a Word document of before 2007 (.doc)", "Open it in Word or LibreOffice and save it as .docx.")],
  ["PowerPoint Document", foreign("a PowerPoint file of before 2007 (.ppt)", "Open it in PowerPoint or LibreOffice and save it as .pptx.")],
  ["Workbook", foreign("an Excel workbook of before 2007 (.xls)", "Open it in Excel or LibreOffice and save it as .xlsx.")],
  ["Book", foreign("an Excel workbook of before 2007 (.xls)", "Open it in Excel or LibreOffice and save it as .xlsx.")],
];

const oleByExtension: Readonly<Record<string, number>> = { ".msg": 0, ".doc": 1, ".ppt": 2, ".xls": 3 };

/** What a file in the container of the old Office formats is; password-protected documents of today are wrapped in it too. */
export function oleFormat(bytes: Uint8Array, name: string): "encrypted" | ForeignFormat {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (stream: string): boolean => content.includes(Buffer.from(`${stream}\0`, "utf16le"));
  if (holds("EncryptedPackage")) return "encrypted";
  const found = oleStreams.find(([stream]) => holds(stream)) ?? oleStreams[oleByExtension[extensionOf(name)] ?? -1];
  return found?.[1] ?? foreign("an Office file of before 2007", "Open it in LibreOffice and save it as .docx, .xlsx or .pptx.");
}

/** Formats that only a name tells. */
const byName: Readonly<Record<string, ForeignFormat>> = {
  ".odt": foreign("an OpenDocument text", "Open it in LibreOffice and save it as .docx."),
  ".ods": foreign("an OpenDocument spreadsheet", "Open it in LibreOffice and save it as .xlsx."),
  ".odp": foreign("an OpenDocument presentation", "Open it in LibreOffice and save it as .pptx."),
  ".pages": foreign("a Pages document", "Export it as .docx."),
  ".numbers": foreign("a Numbers spreadsheet", "Export it as .xlsx."),
  ".key": foreign("a Keynote presentation", "Export it as .pptx."),
  ".wps": foreign("a WPS document", "Open it in WPS and save it as .docx."),
  ".mht": foreign("a saved web page (MHTML)", "Save it as .html."),
  ".mhtml": foreign("a saved web page (MHTML)", "Save it as .html."),
  ".xlsb": foreign("a binary Excel workbook", "Open it in Excel and save it as .xlsx."),
};

/** The format that a name names, where it is one that is known and not read. */
export function foreignByName(name: string): ForeignFormat | undefined {
  return byName[extensionOf(name)];
}
