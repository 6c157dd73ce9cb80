import { TextDecoder } from "node:util";
import { unpackStream } from "../archive/unpack-stream.ts";
import { detectEncoding } from "../decode-text.ts";

/** A line of a text file, and how many bytes were read when it was complete. */
export interface TextLine {
  readonly number: number;
  /** Without its line end; `undefined` for a line beyond the limit. */
  readonly text: string | undefined;
  readonly bytes: number;
}

/** More of one line is never held. */
export const longestLine = 64 * 1024 * 1024;

/** Bytes by which the encoding is found. */
const sampleBytes = 65_536;

/** Options of {@link readLines}. */
export interface ReadLinesOptions {
  /** Unpacked bytes per byte of a packed file. */
  readonly maxRatio: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Streams the lines of a text file with bounded memory, unpacked where it is packed (gzip, Zstandard), in the
 * encoding that its first bytes show. A byte order mark in front of any line is dropped: files that were put
 * together from several have them inside.
 */
export async function* readLines(path: string, { maxRatio, signal }: ReadLinesOptions): AsyncGenerator<TextLine> {
  let decoder: TextDecoder | undefined;
  let sample: Uint8Array[] = [];
  let number = 0;
  let bytes = 0;
  let rest = "";
  let isTooLong = false;
  const take = (text: string): TextLine => {
    number += 1;
    const line = isTooLong ? undefined : text.replace(/^\uFEFF/u, "").replace(/\r$/u, "");
    isTooLong = false;
    return { number, text: line, bytes };
  };
  function* add(text: string): Generator<TextLine> {
    const pieces = text.split("\n");
    const last = pieces.pop() ?? "";
    for (const piece of pieces) {
      yield take(rest + piece);
      rest = "";
    }
    rest += last;
    if (rest.length > longestLine) {
      rest = "";
      isTooLong = true;
    }
  }
  let problem: unknown;
  for await (const chunk of untilError(unpackStream(path, maxRatio, signal), (error) => {
    problem = error;
  })) {
    bytes = chunk.read;
    if (decoder !== undefined) yield* add(decoder.decode(chunk.bytes, { stream: true }));
    else {
      sample.push(chunk.bytes);
      if (sample.reduce((sum, part) => sum + part.length, 0) < sampleBytes) continue;
      const start = Buffer.concat(sample);
      sample = [];
      decoder = new TextDecoder(encodingOf(start, false));
      yield* add(decoder.decode(start, { stream: true }));
    }
  }
  if (decoder === undefined) {
    const whole = Buffer.concat(sample);
    decoder = new TextDecoder(encodingOf(whole, true));
    yield* add(decoder.decode(whole, { stream: true }));
  }
  // The line that is cut off is none; the lines before it are.
  if (problem !== undefined) throw problem;
  yield* add(decoder.decode());
  if (rest !== "" || isTooLong) yield take(rest);
}

async function* untilError<Item>(items: AsyncIterable<Item>, onError: (error: unknown) => void): AsyncGenerator<Item> {
  try {
    yield* items;
  } catch (error) {
    onError(error);
  }
}

function encodingOf(sample: Uint8Array, isWhole: boolean): string {
  // A character may be cut in two by the end of the sample: then the encoding is that of the whole lines.
  const { encoding } = detectEncoding(isWhole ? sample : sample.subarray(0, sample.lastIndexOf(0x0a) + 1 || sample.length));
  return isStreamable(encoding) ? encoding : "utf-8";
}

function isStreamable(encoding: string): boolean {
  return ["utf-8", "utf-16le", "utf-16be", "gb18030", "shift_jis", "euc-jp", "euc-kr", "big5"].includes(encoding);
}
