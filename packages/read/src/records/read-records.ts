import { TooDenseError } from "../archive/unpack-stream.ts";
import { failure, type ParseFailure } from "../parsed.ts";
import type { ReadNotice, ReadOutcome } from "../read-outcome.ts";
import type { FoundFile } from "../walk-files.ts";
import { parseRecordLine } from "./parse-record-line.ts";
import { longestLine, readLines } from "./read-lines.ts";
import { shapeNotice } from "./record-to-document.ts";

/** Options of {@link readRecords}. */
export interface ReadRecordsOptions {
  /** Unpacked bytes per byte of a packed file. */
  readonly maxRatio: number;
  readonly signal?: AbortSignal | undefined;
  readonly onNotice?: ((notice: ReadNotice) => void) | undefined;
  /** Told now and then how many bytes of the file were read. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** Records between two calls of `onBytes`. */
const reportEvery = 1_000;

/**
 * Streams the records of a JSONL file. It is parsed in this process, since nothing but `JSON.parse` runs over
 * it; a broken line is an outcome with its number and the run goes on.
 */
export async function* readRecords({ file, source }: FoundFile, options: ReadRecordsOptions): AsyncGenerator<ReadOutcome> {
  const { maxRatio, signal, onNotice, onBytes } = options;
  let isNoticed = false;
  let records = 0;
  try {
    for await (const { number, text, bytes } of readLines(file, { maxRatio, signal })) {
      if (number % reportEvery === 0) onBytes?.(bytes);
      if (text === undefined) {
        records += 1;
        yield {
          kind: "unreadable",
          file,
          line: number,
          ...reasonOf(failure("broken-record", `The line has more than ${longestLine} characters.`)),
        };
        continue;
      }
      const result = parseRecordLine(text, { source, line: number });
      if (result === undefined) continue;
      records += 1;
      if (!result.ok) {
        yield { kind: "unreadable", file, line: number, ...reasonOf(result) };
        continue;
      }
      const notice = isNoticed ? undefined : shapeNotice(result.shape);
      if (notice !== undefined) {
        isNoticed = true;
        onNotice?.({ file, message: notice });
      }
      yield { kind: "document", file, document: result.document };
    }
  } catch (error) {
    signal?.throwIfAborted();
    yield {
      kind: "unreadable",
      file,
      ...reasonOf(toReadFailure(error, maxRatio)),
    };
    return;
  }
  if (records === 0) yield { kind: "unreadable", file, ...reasonOf(failure("empty", "The file holds no record.")) };
}

function toReadFailure(error: unknown, maxRatio: number): ParseFailure {
  if (error instanceof TooDenseError)
    return failure("too-large", `The file unpacks to more than ${maxRatio} times its size (limits.maxZipRatio).`);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined || code.startsWith("Z_")) return failure("damaged", `The file cannot be unpacked any further (${message}).`);
  return failure("unreadable", `The file cannot be read (${code}).`);
}

function reasonOf({ reason, message }: { readonly reason: ReturnType<typeof failure>["reason"]; readonly message: string }) {
  return { reason, message };
}
