import type { PDFDocumentProxy } from "pdfjs-dist";
import type { ParseFailure } from "../parsed.ts";
import { createRecognizer } from "./create-recognizer.ts";
import { imageIds, pageImage } from "./page-image.ts";

/** What text recognition found in a document. */
export interface RecognizedPages {
  /** By the number of the page. */
  readonly texts: ReadonlyMap<number, string>;
  /** Mean of the pages, from 0 to 100. */
  readonly confidence: number;
}

/** Options of {@link recognizePages}. */
export interface RecognizePagesOptions {
  readonly ocrLanguages: readonly string[];
  readonly onPage?: (() => void) | undefined;
}

/**
 * Recognises the pages of a document that have no text but show images.
 *
 * @param pages - What was read of each page.
 * @returns Their texts, none where text recognition is off; a failure where it is not installed and no page has text.
 */
export async function recognizePages(
  document: PDFDocumentProxy,
  pages: readonly { readonly items: readonly unknown[] }[],
  { ocrLanguages, onPage }: RecognizePagesOptions,
): Promise<RecognizedPages | ParseFailure> {
  const texts = new Map<number, string>();
  const empty = pages.flatMap(({ items }, index) => (items.length === 0 ? [index + 1] : []));
  if (ocrLanguages.length === 0 || empty.length === 0) return { texts, confidence: 0 };
  const recognizer = await createRecognizer(ocrLanguages);
  if ("kind" in recognizer) return empty.length === pages.length ? recognizer : { texts, confidence: 0 };
  let confidences = 0;
  try {
    for (const number of empty) {
      const page = await document.getPage(number);
      const image = (await imageIds(page)).length === 0 ? undefined : await pageImage(document, page);
      page.cleanup();
      if (image === undefined) continue;
      const { text, confidence } = await recognizer.recognize(image);
      onPage?.();
      if (text === "") continue;
      texts.set(number, text);
      confidences += confidence;
    }
  } finally {
    await recognizer.close();
  }
  return { texts, confidence: texts.size === 0 ? 0 : Math.round(confidences / texts.size) };
}

/** Pages that are looked at: a document without any text is scanned as a whole. */
const looked = 3;

/** Whether the first pages of a document show images. */
export async function isScanned(document: PDFDocumentProxy): Promise<boolean> {
  for (let number = 1; number <= Math.min(looked, document.numPages); number += 1) {
    try {
      if ((await imageIds(await document.getPage(number))).length > 0) return true;
    } catch {
      // A broken page says nothing.
    }
  }
  return false;
}
