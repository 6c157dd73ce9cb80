import { type BytesOptions, createReader } from "./create-reader.ts";
import type { OcrOptions, ReadLimits, ReadOutcome } from "./read-outcome.ts";

/** Options of {@link readBytes}. */
export interface ReadBytesOptions extends BytesOptions {
  readonly limits?: Partial<ReadLimits> | undefined;
  /**
   * Whether of a page (HTML) only its main content is read.
   *
   * @defaultValue true
   */
  readonly mainContent?: boolean | undefined;
  /**
   * Text recognition of scanned pages and of images, by the optional library tesseract.js and its language data
   * (`@tesseract.js-data/eng`). Each page may take the time of a file.
   *
   * @defaultValue off
   */
  readonly ocr?: OcrOptions | undefined;
}

/**
 * Reads the bytes of one file, such as an upload, in a parser process with limits. Starting the process takes
 * a moment: for many files keep a {@link createReader} instead.
 *
 * @returns One outcome, or one for each record of a JSON, JSONL or Parquet file and each member of an archive or message.
 * @throws {@link InvalidOptionError} if a limit is no positive number.
 */
export async function readBytes(bytes: Uint8Array, options: ReadBytesOptions): Promise<readonly ReadOutcome[]> {
  const { limits, mainContent, ocr, ...rest } = options;
  const reader = createReader({ workers: 1, limits, mainContent, ocr });
  try {
    return await reader.readBytes(bytes, rest);
  } finally {
    await reader.close();
  }
}
