import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { type DecodedText, decodeText } from "../decode-text.ts";
import { timeBest } from "./time-best.ts";

/** Options of {@link evaluateCharset}. */
export interface EvaluateCharsetOptions {
  /**
   * Decodes the bytes of one file.
   *
   * @defaultValue `decodeText`
   */
  readonly decode?: (bytes: Uint8Array) => DecodedText;

  /**
   * Runs over all files, of which the quickest counts for the rate.
   *
   * @defaultValue 3
   */
  readonly runs?: number;
}

/** How one file was decoded. */
export interface CharsetRow {
  readonly file: string;
  /** As the manifest labels it. */
  readonly encoding: string;
  readonly found: string;
  readonly confidence: number;
  /** Whether the text is the one that the labelled encoding gives. */
  readonly same: boolean;
}

/** Counts of files, and the rate. */
export interface CharsetMetrics {
  readonly files: number;
  readonly sameText: number;
  /** Labelled GB2312, GBK, GB18030, Big5 or EUC-TW. */
  readonly chineseFiles: number;
  readonly chineseSameText: number;
  readonly megabytes: number;
  readonly cpuSeconds: number;
  readonly megabytesPerCpuSecond: number;
}

/** What {@link evaluateCharset} measured. */
export interface CharsetEvaluation {
  readonly metrics: CharsetMetrics;
  readonly rows: readonly CharsetRow[];
}

/**
 * Measures the decoding of files whose encoding is known.
 *
 * The folder has `manifest.jsonl`, rows of `{"file","encoding"}`; rows whose encoding is null are passed over. A file
 * counts where the decoded text equals the one that its labelled encoding gives, a byte order mark aside: two names
 * for one reading are no error. GB2312 and GBK are read as GB18030, which holds them; a label that cannot be decoded
 * here (EUC-TW) never counts. One megabyte is 10⁶ bytes, and only decoding is timed.
 *
 * @throws {@link InvalidInputError} if the folder has no such manifest.
 */
export async function evaluateCharset(folder: string, options: EvaluateCharsetOptions = {}): Promise<CharsetEvaluation> {
  const { decode = decodeText, runs = 3 } = options;
  const files = await Promise.all(
    (await readManifest(join(folder, "manifest.jsonl"))).map(async (row) => ({ ...row, bytes: await readFile(join(folder, row.file)) })),
  );
  // One time for all files: asking the clock takes as long as a small one.
  const { value: decoded, seconds } = timeBest(runs, () => files.map(({ bytes }) => decode(bytes)));
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const rows = files.map(({ file, encoding, bytes }, at): CharsetRow => {
    const { text = "", encoding: found = "", confidence = 0 } = decoded[at] ?? {};
    return { file, encoding, found, confidence, same: wantedText(bytes, encoding) === text.replace(/^\uFEFF+/u, "") };
  });
  const chinese = rows.filter((row) => /^(?:gb2312|gbk|gb18030|big5|euc-tw)/iu.test(row.encoding));
  return {
    metrics: {
      files: rows.length,
      sameText: rows.filter((row) => row.same).length,
      chineseFiles: chinese.length,
      chineseSameText: chinese.filter((row) => row.same).length,
      megabytes: size / 1e6,
      cpuSeconds: seconds,
      megabytesPerCpuSecond: size / 1e6 / Math.max(1e-6, seconds),
    },
    rows,
  };
}

const labels: Readonly<Record<string, string>> = { gb2312: "gb18030", gbk: "gb18030", "utf-8-sig": "utf-8" };
const load = createRequire(import.meta.url);

function wantedText(bytes: Buffer, label: string): string | undefined {
  const name = labels[label.toLowerCase()] ?? label.toLowerCase();
  if (name === "iso-2022-jp") return new TextDecoder(name).decode(bytes);
  const iconv = load("iconv-lite") as typeof import("iconv-lite");
  return iconv.encodingExists(name) ? iconv.decode(bytes, name).replace(/^\uFEFF+/u, "") : undefined;
}

async function readManifest(path: string): Promise<readonly { readonly file: string; readonly encoding: string }[]> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new InvalidInputError(
      path,
      `The list of files cannot be read (${(error as Error).message}).`,
      'Name a folder with manifest.jsonl, rows of {"file","encoding"}.',
      { cause: error },
    );
  }
  return text.split("\n").flatMap((line, at) => {
    if (line.trim() === "") return [];
    const row = parseRow(line);
    if (row === undefined) throw new InvalidInputError(`${path}:${at + 1}`, 'The line is no row of {"file","encoding"}.', "Correct it.");
    return typeof row.encoding === "string" ? [{ file: row.file, encoding: row.encoding }] : [];
  });
}

function parseRow(line: string): { readonly file: string; readonly encoding: unknown } | undefined {
  try {
    const row = JSON.parse(line) as { readonly file?: unknown; readonly encoding?: unknown } | null;
    return typeof row?.file === "string" ? { file: row.file, encoding: row.encoding } : undefined;
  } catch {
    return undefined;
  }
}
