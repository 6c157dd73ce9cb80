import type { Document } from "@espalier/core";

/** Why a file, or a record of one, gave no document. */
export type UnreadableReason =
  | "empty"
  | "unsupported-format"
  | "damaged"
  | "encrypted"
  | "no-text"
  | "too-large"
  | "timeout"
  | "out-of-memory"
  | "broken-record"
  | "undecodable"
  | "unreadable";

/** What became of one file, or of one record of a JSONL file. */
export type ReadOutcome =
  | {
      readonly kind: "document";
      readonly document: Document;
      /** The path that was given, or that the walk through a folder found. */
      readonly file: string;
    }
  | {
      readonly kind: "unreadable";
      readonly file: string;
      /** Of the broken record, counted from 1. */
      readonly line?: number;
      readonly reason: UnreadableReason;
      /** What is wrong, and what to do next. */
      readonly message: string;
    };

/** Bounds for one file. What goes beyond is an outcome with its reason, and the run goes on. */
export interface ReadLimits {
  /**
   * Time for one file: of the processor where the system tells it (Linux), so that the outcomes do not depend on
   * what else runs, and at most four times as much by the clock; elsewhere by the clock.
   *
   * @defaultValue 12 000: with starting a new process nothing takes more than 15 s
   */
  readonly timeoutMs: number;
  /**
   * Memory of a parser process in MiB, buffers and the program itself included. Four fifths of it are its heap,
   * which V8 bounds at once; what it holds in all is looked at every 50 ms (where `/proc` exists, that is on Linux).
   *
   * @defaultValue 512
   */
  readonly maxHeapMb: number;
  /**
   * Bytes of one file, and of one message of a mailbox. JSONL, Parquet and mailbox files are streamed and have no
   * such bound.
   *
   * @defaultValue 104 857 600 (100 MiB)
   */
  readonly maxInputBytes: number;
  /** UTF-16 units of the text of one file, or of one member of an archive. @defaultValue 20 000 000 */
  readonly maxOutputChars: number;
  /** Entries of an office package, and members of an archive or message with those of the archives in it. @defaultValue 2 000 */
  readonly maxZipEntries: number;
  /** Bytes of such a package or archive when unpacked. @defaultValue 209 715 200 (200 MiB) */
  readonly maxZipBytes: number;
  /** Unpacked bytes per packed byte, in all and for each entry above 1 MiB. @defaultValue 100 */
  readonly maxZipRatio: number;
  /**
   * How deep archives and messages may stand in each other. The members of the innermost are set aside.
   *
   * @defaultValue 4: a message in a mailbox in an archive has attachments still
   */
  readonly maxArchiveDepth: number;
}

/**
 * Time, heap and package limits follow the test plan that the malformed files under test were made for:
 * 12 s, 512 MB, 2,000 entries, 200 MB, 100 : 1.
 */
export const defaultLimits: ReadLimits = {
  timeoutMs: 12_000,
  maxHeapMb: 512,
  maxInputBytes: 100 * 1024 * 1024,
  maxOutputChars: 20_000_000,
  maxZipEntries: 2_000,
  maxZipBytes: 200 * 1024 * 1024,
  maxZipRatio: 100,
  maxArchiveDepth: 4,
};

/** How text is recognised on images. */
export interface OcrOptions {
  /** Names of Tesseract's language data, the main one first: `["chi_sim", "eng"]`. */
  readonly languages: readonly string[];
}

/** How far a run is. */
export interface ReadProgress {
  /** Files done. */
  readonly files: number;
  readonly totalFiles: number;
  /** Bytes of the files done, and of the part of a JSONL file that was read. */
  readonly bytes: number;
  readonly totalBytes: number;
  /** The file just done, or being read. */
  readonly file: string;
}

/** Something that a person should know although nothing is lost. */
export interface ReadNotice {
  readonly file: string;
  readonly message: string;
}

/** Options of {@link readPaths}. */
export interface ReadOptions {
  /** Stops the run: the parser processes are killed and the signal's reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Parser processes. The outcomes and their order do not depend on it.
   *
   * @defaultValue 2
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
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
  /** Told once per file about a foreign record shape, and about links that lead out of a folder. */
  readonly onNotice?: ((notice: ReadNotice) => void) | undefined;
}
