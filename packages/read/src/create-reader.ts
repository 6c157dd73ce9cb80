import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { InvalidOptionError } from "@espalier/core";
import { formatByName, isUnbounded, unpackedName } from "./detect-format.ts";
import type { ReadSettings } from "./expand/part.ts";
import { failure, type Parsed } from "./parsed.ts";
import { defaultLimits, type OcrOptions, type ReadLimits, type ReadNotice, type ReadOptions, type ReadOutcome } from "./read-outcome.ts";
import { readRecords } from "./records/read-records.ts";
import { createParserPool } from "./sandbox/create-parser-pool.ts";
import type { ParsedPart } from "./sandbox/messages.ts";
import { pullAhead } from "./sandbox/pull-ahead.ts";
import { toOutcomes } from "./to-outcomes.ts";
import { type FoundFile, walkFiles } from "./walk-files.ts";

/** Options of {@link createReader}. */
export interface ReaderOptions {
  /**
   * Parser processes. The outcomes and their order do not depend on it.
   *
   * @defaultValue 2, or 1 on a machine with one core
   */
  readonly workers?: number | undefined;
  readonly limits?: Partial<ReadLimits> | undefined;
  /**
   * Whether of a page (HTML) only its main content is read, without navigation, comments and links to other pages.
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

/** Options of one read of a {@link Reader}. */
export type ReaderRunOptions = Omit<ReadOptions, keyof ReaderOptions>;

/** What is told about bytes that come from elsewhere than a file. */
export interface BytesOptions {
  /** The name that the file had, by whose ending its format is known where its first bytes do not tell. */
  readonly name: string;
  /**
   * `metadata.source` of the document.
   *
   * @defaultValue the base name of `name`
   */
  readonly source?: string | undefined;
  readonly onNotice?: ((notice: ReadNotice) => void) | undefined;
}

/** Parser processes that stay for many reads, as a server needs them. */
export interface Reader {
  readPaths(paths: readonly string[], options?: ReaderRunOptions): AsyncGenerator<ReadOutcome>;
  readBytes(bytes: Uint8Array, options: BytesOptions): Promise<readonly ReadOutcome[]>;
  /** Ends the processes. */
  close(): Promise<void>;
}

/**
 * Creates a reader whose parser processes are started with the first file and kept until it is closed. While
 * they have nothing to do they do not keep the program running.
 *
 * @throws {@link InvalidOptionError} if `workers` or a limit is no positive number.
 */
export function createReader(options: ReaderOptions = {}): Reader {
  const workers = options.workers ?? Math.min(2, availableParallelism());
  const limits = { ...defaultLimits, ...options.limits };
  requirePositive("workers", workers);
  for (const [name, value] of Object.entries(limits)) requirePositive(`limits.${name}`, value);
  const settings: ReadSettings = { mainContent: options.mainContent ?? true, ocrLanguages: options.ocr?.languages ?? [] };
  const pool = createParserPool(workers, limits);
  return {
    readPaths: (paths, run = {}) => readFound(paths, run),
    async readBytes(bytes, { name, source = basename(name), onNotice }) {
      const parts =
        bytes.length > limits.maxInputBytes
          ? failed({ name, source }, tooLarge(bytes.length))
          : pool.parse({ name, source, bytes, settings });
      const outcomes: ReadOutcome[] = [];
      for await (const part of parts) {
        notify(part.parsed, name, onNotice);
        outcomes.push(...toOutcomes(part, { file: name, source }));
      }
      return outcomes;
    },
    close: () => pool.close(),
  };

  async function* readFound(paths: readonly string[], run: ReaderRunOptions): AsyncGenerator<ReadOutcome> {
    const { signal, onProgress, onNotice } = run;
    signal?.throwIfAborted();
    const { files, skippedLinks } = await walkFiles(paths);
    for (const file of skippedLinks)
      onNotice?.({ file, message: "The link is not followed: it leads out of the folder, to a folder or to nothing." });
    const totalBytes = files.reduce((sum, file) => sum + file.bytes, 0);
    let bytes = 0;
    const report = (done: number, file: string, part = 0): void =>
      onProgress?.({ files: done, totalFiles: files.length, bytes: bytes + part, totalBytes, file });
    // Ends the jobs ahead when the caller stops early, too.
    const ended = new AbortController();
    const stop = (): void => ended.abort(signal?.reason);
    signal?.addEventListener("abort", stop);
    const ahead = readAhead(files, ended.signal);
    try {
      for (const [index, found] of files.entries()) {
        const parts = ahead.next(index);
        if (parts === undefined) {
          yield* readRecords(found, { maxRatio: limits.maxZipRatio, signal, onNotice, onBytes: (part) => report(index, found.file, part) });
        } else {
          let isNoticed = false;
          for await (const part of parts) {
            signal?.throwIfAborted();
            if (!isNoticed) isNoticed = notify(part.parsed, found.file, onNotice);
            yield* toOutcomes(part, found);
          }
        }
        bytes += found.bytes;
        report(index + 1, found.file);
      }
    } finally {
      signal?.removeEventListener("abort", stop);
      ended.abort();
    }
  }

  /** Keeps the processes busy with the next files while the caller works on this one; no more texts than that are held. */
  function readAhead(files: readonly FoundFile[], signal: AbortSignal) {
    const started = new Map<number, AsyncGenerator<ParsedPart>>();
    let from = 0;
    return {
      next(index: number): AsyncGenerator<ParsedPart> | undefined {
        for (from = Math.max(from, index); from < files.length && from < index + workers * 2; from += 1) {
          const found = files[from];
          if (found !== undefined && !isStreamed(found)) started.set(from, parseFound(found, signal));
        }
        const parsed = started.get(index);
        started.delete(index);
        return parsed;
      },
    };
  }

  function parseFound(found: FoundFile, signal: AbortSignal): AsyncGenerator<ParsedPart> {
    const { file, source, problem, bytes } = found;
    if (problem !== undefined) return failed({ name: file, source }, failure("unreadable", problem));
    if (bytes > limits.maxInputBytes && !isUnbounded(file)) return failed({ name: file, source }, tooLarge(bytes));
    return pullAhead(pool.parse({ name: file, source, file, settings }, signal), sizeOf);
  }

  function tooLarge(size: number): Parsed {
    return failure("too-large", `The file has ${size} bytes, more than ${limits.maxInputBytes} (limits.maxInputBytes).`);
  }
}

function isStreamed(found: FoundFile): boolean {
  return found.problem === undefined && formatByName(unpackedName(found.file)) === "jsonl";
}

async function* failed(place: { readonly name: string; readonly source: string }, parsed: Parsed): AsyncGenerator<ParsedPart> {
  yield { ...place, parsed };
}

function sizeOf({ parsed }: ParsedPart): number {
  if (parsed.kind === "text") return parsed.text.length;
  return parsed.kind === "records" ? parsed.records.reduce((sum, record) => sum + (record.ok ? record.document.text.length : 0), 0) : 0;
}

function notify(parsed: Parsed, file: string, onNotice: ((notice: ReadNotice) => void) | undefined): boolean {
  if (parsed.kind !== "records" || parsed.notice === undefined) return false;
  onNotice?.({ file, message: parsed.notice });
  return true;
}

function requirePositive(option: string, value: number): void {
  if (!Number.isFinite(value) || value <= 0) throw new InvalidOptionError(option, "a positive number", value);
}
