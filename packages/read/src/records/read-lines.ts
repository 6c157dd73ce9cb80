import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
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

/**
 * Streams the lines of a text file with bounded memory, in the encoding that its first bytes show. A byte
 * order mark in front of any line is dropped: files that were put together from several have them inside.
 */
export async function* readLines(path: string, signal?: AbortSignal): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder(await findEncoding(path));
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
  for await (const chunk of createReadStream(path, signal === undefined ? {} : { signal })) {
    bytes += (chunk as Buffer).length;
    const pieces = (rest + decoder.decode(chunk as Buffer, { stream: true })).split("\n");
    rest = pieces.pop() ?? "";
    for (const piece of pieces) yield take(piece);
    if (rest.length > longestLine) {
      rest = "";
      isTooLong = true;
    }
  }
  rest += decoder.decode();
  if (rest !== "" || isTooLong) yield take(rest);
}

async function findEncoding(path: string): Promise<string> {
  const file = await open(path, "r");
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0);
    const sample = buffer.subarray(0, bytesRead);
    // A character may be cut in two by the end of the sample: then the encoding is that of the whole lines.
    const whole = bytesRead === sampleBytes ? sample.subarray(0, sample.lastIndexOf(0x0a) + 1 || bytesRead) : sample;
    const { encoding } = detectEncoding(whole);
    return isStreamable(encoding) ? encoding : "utf-8";
  } finally {
    await file.close();
  }
}

function isStreamable(encoding: string): boolean {
  return ["utf-8", "utf-16le", "utf-16be", "gb18030", "shift_jis", "euc-jp", "euc-kr", "big5"].includes(encoding);
}
