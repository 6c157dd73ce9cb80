import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageSpan } from "@espalier/core";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { firstHeading } from "./find-title.ts";
import { isScanned, type RecognizedPages, recognizePages } from "./ocr/recognize-pages.ts";
import { failure, type Parsed } from "./parsed.ts";
import { findGutter } from "./pdf/find-regions.ts";
import { findTypeSizes } from "./pdf/find-type-sizes.ts";
import { hyphenatedWords } from "./pdf/join-lines.ts";
import { layOutPage } from "./pdf/lay-out-page.ts";
import { replaceRadicals } from "./pdf/replace-radicals.ts";
import { type PageItems, stripRunningLines } from "./pdf/strip-running-lines.ts";
import type { TextItem } from "./pdf/text-item.ts";

/** Options of {@link readPdf}. */
export interface ReadPdfOptions {
  /** UTF-16 units; reading stops with `too-large` beyond. */
  readonly maxChars: number;
  /**
   * Names of Tesseract's language data.
   *
   * @defaultValue none: text recognition is off
   */
  readonly ocrLanguages?: readonly string[] | undefined;
  /** Told after each page that was recognised. */
  readonly onPage?: (() => void) | undefined;
}

const scanned = "The PDF is scanned: its pages are images of text.";

interface FoundPages {
  readonly pages: readonly PageItems[];
  readonly hidden: number;
  readonly recognized: RecognizedPages;
}

const load = createRequire(import.meta.url);

/**
 * Reads a PDF: lines rebuilt from the places of its letters and joined to paragraphs, columns in reading order,
 * aligned tables as pipe tables, headings by their size of type, and the span of every page. Running headers, footers
 * and page numbers are left out and named in the metadata. Fonts that are not embedded are read
 * through the character maps of pdfjs, so Chinese is too. Nothing in the file is run.
 *
 * Pages without text are recognised where that is turned on.
 */
export async function readPdf(bytes: Uint8Array, { maxChars, ocrLanguages = [], onPage }: ReadPdfOptions): Promise<Parsed> {
  const opened = await openPdf(bytes);
  if ("kind" in opened) return opened;
  const document = opened;
  try {
    const pages: PageItems[] = [];
    let chars = 0;
    let hidden = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await readPage(document, number);
      pages.push(page);
      hidden += page.hidden;
      chars += page.items.reduce((sum, item) => sum + item.text.length, 0);
      if (chars > maxChars) return failure("too-large", `The text has more than ${maxChars} characters (limits.maxOutputChars).`);
    }
    const recognized = await recognizePages(document, pages, { ocrLanguages, onPage });
    if ("kind" in recognized) return recognized;
    return await assemble(document, { pages, hidden, recognized });
  } catch (error) {
    return failure("damaged", `The PDF cannot be read (${(error as Error).message}).`);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy | Parsed> {
  const pdfjs = (await import(pathToFileURL(load.resolve("pdfjs-dist/legacy/build/pdf.mjs")).href)) as typeof import("pdfjs-dist");
  const folder = dirname(load.resolve("pdfjs-dist/package.json"));
  try {
    return await pdfjs.getDocument({
      // A copy: pdfjs takes the buffer over.
      data: new Uint8Array(bytes),
      cMapUrl: `${join(folder, "cmaps")}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(folder, "standard_fonts")}/`,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    const { name, message } = error as Error;
    if (name === "PasswordException") return failure("encrypted", "The PDF is protected by a password.");
    return failure("damaged", `The PDF cannot be opened (${message}).`);
  }
}

/** Letters smaller than this are not there to be read; instructions to machines are hidden so. */
const smallestType = 2;

async function readPage(document: PDFDocumentProxy, number: number): Promise<PageItems & { readonly hidden: number }> {
  let page: PDFPageProxy;
  try {
    page = await document.getPage(number);
  } catch (error) {
    // One broken page of several does not make the others worthless; a file of broken pages gives no text.
    if (document.numPages === 1) throw error;
    return { items: [], height: 0, hidden: 0 };
  }
  const { transform, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const items: TextItem[] = [];
  let hidden = 0;
  for (const item of content.items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const placed = place(item.str, multiply(transform, item.transform), item.width);
    if (placed.size < smallestType) hidden += item.str.trim().length;
    else items.push(placed);
  }
  page.cleanup();
  return { items, height, hidden };
}

/**
 * Places an item upright. Rotated text (a table set sideways, a stamp in the margin) is turned to the nearest
 * quarter, and read after the upright text of its page.
 */
function place(text: string, [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]: readonly number[], width: number): TextItem {
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
  const [left, base] = (
    [
      [x, y],
      [y, -x],
      [-x, -y],
      [-y, x],
    ] as const
  )[turn] ?? [x, y];
  return { text: replaceRadicals(text.normalize("NFC")), left, right: left + Math.max(width, size * 0.1), y: base, size, turn };
}

function multiply([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[], m: readonly number[]): number[] {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = m;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

async function assemble(document: PDFDocumentProxy, { pages: found, hidden, recognized }: FoundPages): Promise<Parsed> {
  const { pages, runningLines } = stripRunningLines(found);
  const layout = {
    sizes: findTypeSizes(pages),
    gutters: pages.flatMap((items) => findGutter(items) ?? []),
    hyphenated: hyphenatedWords(pages.flatMap((items) => items.map(({ text }) => text))),
  };
  const spans: PageSpan[] = [];
  const empty: number[] = [];
  let text = "";
  for (const [index, items] of pages.entries()) {
    const laidOut = layOutPage(items, layout) || (recognized.texts.get(index + 1) ?? "");
    if (laidOut === "") {
      empty.push(index + 1);
      continue;
    }
    if (text !== "") text += "\n\n";
    spans.push({ page: index + 1, start: text.length, end: text.length + laidOut.length });
    text += laidOut;
  }
  if (text === "")
    return (await isScanned(document))
      ? failure("no-text", scanned)
      : failure("no-text", "The PDF holds no text: its pages are empty or drawings.", "Get a version with text.");
  const facts = await documentFacts(document);
  return {
    kind: "text",
    text,
    title: firstHeading(text) ?? (facts.title || undefined),
    pages: spans,
    metadata: {
      pageCount: document.numPages,
      ...(facts.author ? { author: facts.author } : {}),
      ...(empty.length > 0 ? { pagesWithoutText: empty } : {}),
      ...(recognized.texts.size > 0 ? { ocrPages: [...recognized.texts.keys()], ocrConfidence: recognized.confidence } : {}),
      ...(runningLines.length > 0 ? { runningLines } : {}),
      ...(hidden > 0 ? { hiddenCharacters: hidden } : {}),
    },
  };
}

/** Programs fill the title in with the name of a file or of themselves; such is no title. */
const noTitle =
  /^(?:doi:|untitled|microsoft (?:word|powerpoint|excel) ?-|无标题|幻灯片|powerpoint|document\d*|文档\d*)|\.(?:docx?|xlsx?|pptx?|pdf|indd|wps|html?)$/iu;

async function documentFacts(
  document: PDFDocumentProxy,
): Promise<{ readonly title?: string | undefined; readonly author?: string | undefined }> {
  try {
    const { info } = (await document.getMetadata()) as { info: { Title?: unknown; Author?: unknown } };
    const title = typeof info.Title === "string" ? info.Title.trim() : "";
    const author = typeof info.Author === "string" ? info.Author.trim() : "";
    return { title: noTitle.test(title) ? undefined : title, author };
  } catch {
    return {};
  }
}
