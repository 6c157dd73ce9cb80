import { createReadStream } from "node:fs";
import { StringDecoder } from "node:string_decoder";

/** A line of a JSONL file: its value, or what is wrong with it. `line` counts from 1. */
export type JsonLine =
  | { readonly ok: true; readonly line: number; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly problem: string };

/** Options of {@link readJsonl}. */
export interface ReadJsonlOptions {
  /**
   * The longest line that is parsed, in UTF-16 units; a longer one is reported as broken, and no more
   * than this is ever held of it.
   *
   * @defaultValue 64 MiB
   */
  readonly maxLineLength?: number;
}

/**
 * Streams a JSONL file line by line. A broken line is a value, not an exception, so that one bad record
 * costs one record. Empty lines are passed over, a byte order mark is ignored, and a last line
 * without a line feed counts.
 *
 * @throws the file system's error where the file cannot be read.
 */
export async function* readJsonl(path: string, options: ReadJsonlOptions = {}): AsyncGenerator<JsonLine> {
  const { maxLineLength = 64 * 1024 * 1024 } = options;
  const decoder = new StringDecoder("utf8");
  let line = 0;
  let pieces: string[] = [];
  let length = 0;
  const add = (piece: string): void => {
    length += piece.length;
    if (length <= maxLineLength) pieces.push(piece);
    else pieces = [];
  };
  const take = (): JsonLine | undefined => {
    line += 1;
    const text = pieces.join("").replace(/\r$/u, "");
    const tooLong = length > maxLineLength;
    pieces = [];
    length = 0;
    if (tooLong) return { ok: false, line, problem: `longer than ${maxLineLength} characters` };
    return parseLine(line === 1 ? text.replace(/^\uFEFF/u, "") : text, line);
  };
  for await (const bytes of createReadStream(path)) {
    const text = decoder.write(bytes as Buffer);
    let from = 0;
    for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", from)) {
      add(text.slice(from, feed));
      const parsed = take();
      if (parsed !== undefined) yield parsed;
      from = feed + 1;
    }
    if (from < text.length) add(text.slice(from));
  }
  add(decoder.end());
  if (length > 0) {
    const parsed = take();
    if (parsed !== undefined) yield parsed;
  }
}

function parseLine(text: string, line: number): JsonLine | undefined {
  if (text.trim() === "") return undefined;
  try {
    return { ok: true, line, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, line, problem: (error as Error).message };
  }
}
