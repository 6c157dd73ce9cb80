import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { createReader } from "../create-reader.ts";
import { type DocumentScore, scoreDocument } from "./score-document.ts";

/** One document of the set. */
export interface DocumentResult extends DocumentScore {
  readonly file: string;
  /** Its ending without the dot; `pdf-rtl` for a PDF in a script that is written from right to left. */
  readonly format: string;
  /** Why the document gave no text, where it gave none: its scores are 0 then. */
  readonly problem?: string | undefined;
}

/** The mean figures of the documents of one format. */
export interface FormatFigures {
  readonly format: string;
  readonly documents: number;
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Over the documents that have a table; `undefined` where none has. */
  readonly rows: number | undefined;
}

/** What {@link evaluateDocuments} measured. */
export interface DocumentFigures {
  readonly formats: readonly FormatFigures[];
  readonly documents: readonly DocumentResult[];
}

/**
 * Reads the documents of a folder whose reviewed Markdown is known and scores each with {@link scoreDocument}; pages
 * are read whole. The figure of a format is the mean over its documents.
 *
 * @param folder - Holds `manifest.jsonl`, a line `{"file", "gold_md", "kind"}` for each document, and the files it names.
 * Lines without `gold_md`, those whose kind is not the format of their file, and formats that are not asked for, are passed over.
 * @param formats - Endings without their dot.
 * @throws {@link InvalidInputError} if the manifest or a gold text cannot be read.
 */
export async function evaluateDocuments(folder: string, formats: readonly string[] = measuredFormats): Promise<DocumentFigures> {
  const rows = await readManifest(folder);
  const reader = createReader({ mainContent: false });
  const documents: DocumentResult[] = [];
  try {
    for (const { file, gold, kind } of rows) {
      const format = formatOf(file);
      // A PDF that was made of a spreadsheet counts for the spreadsheet's format, which is not measured by it.
      if (kind !== undefined && kind !== format) continue;
      if (!formats.includes(format)) continue;
      const wanted = await readText(join(folder, gold));
      const texts: string[] = [];
      let problem: string | undefined;
      for await (const outcome of reader.readPaths([join(folder, file)])) {
        if (outcome.kind === "document") texts.push(outcome.document.text);
        else problem ??= outcome.message;
      }
      const isRightToLeft = format === "pdf" && rightToLeft.test(wanted.slice(0, 20_000));
      const score = scoreDocument(wanted, texts.join("\n\n"));
      documents.push({ file, format: isRightToLeft ? "pdf-rtl" : format, ...score, ...(problem === undefined ? {} : { problem }) });
    }
  } finally {
    await reader.close();
  }
  const found = [...new Set(documents.map(({ format }) => format))].sort();
  return { formats: found.map((format) => figuresOf(format, documents)), documents };
}

/** The formats with reviewed texts that are read. `xlsm` counts as `xlsx`. */
const measuredFormats: readonly string[] = ["csv", "docx", "epub", "html", "md", "pdf", "pptx", "xlsx"];

/** Hebrew or Arabic in runs, as running text has them. */
const rightToLeft = /[\u0590-\u08FF]{3,}\s+[\u0590-\u08FF]{2,}/u;

function formatOf(file: string): string {
  return extname(file)
    .slice(1)
    .toLowerCase()
    .replace(/^htm$/u, "html")
    .replace(/^xlsm$/u, "xlsx");
}

function figuresOf(format: string, all: readonly DocumentResult[]): FormatFigures {
  const documents = all.filter((document) => document.format === format);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const rows = documents.flatMap((document) => document.rows ?? []);
  return {
    format,
    documents: documents.length,
    f1: mean(documents.map(({ f1 }) => f1)),
    precision: mean(documents.map(({ precision }) => precision)),
    recall: mean(documents.map(({ recall }) => recall)),
    rows: rows.length === 0 ? undefined : mean(rows),
  };
}

interface ManifestRow {
  readonly file: string;
  readonly gold: string;
  readonly kind: string | undefined;
}

async function readManifest(folder: string): Promise<readonly ManifestRow[]> {
  const path = join(folder, "manifest.jsonl");
  const lines = (await readText(path)).split("\n").filter((line) => line.trim() !== "");
  return lines.flatMap((line, index) => {
    let row: { readonly file?: unknown; readonly gold_md?: unknown; readonly kind?: unknown };
    try {
      row = JSON.parse(line) as typeof row;
    } catch (cause) {
      throw new InvalidInputError(path, `line ${index + 1} is no JSON.`, "Correct the line.", { cause });
    }
    if (typeof row.file !== "string" || typeof row.gold_md !== "string") return [];
    return [{ file: row.file, gold: row.gold_md, kind: typeof row.kind === "string" ? row.kind : undefined }];
  });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new InvalidInputError(path, `the file cannot be read (${(cause as NodeJS.ErrnoException).code}).`, "Check the folder.", {
      cause,
    });
  }
}
