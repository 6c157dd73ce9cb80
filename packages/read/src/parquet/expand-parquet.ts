import { open, stat } from "node:fs/promises";
import type { AsyncBuffer, FileMetaData } from "hyparquet";
import { type ExpandContext, failedPart, type Part, type PartInput } from "../expand/part.ts";
import { failure, type Parsed, type ParsedRecord, type ParseFailure } from "../parsed.ts";
import { recordToDocument, shapeNotice } from "../records/record-to-document.ts";

/** Rows of one part, which crosses the border of the parser process as one message. */
const rowsPerPart = 1_000;

/** Bytes, unpacked, of the rows that are read at once: a column must be unpacked from its beginning each time. */
const bytesAtOnce = 32 * 1024 * 1024;

/**
 * Reads the rows of a Parquet file as records, in the shapes that those of JSONL files may have, some at a time:
 * a file of any size is read with bounded memory. The place of a row is its number, counted from 1.
 */
export async function* expandParquet(input: PartInput, context: ExpandContext): AsyncGenerator<Part> {
  const { parquetMetadataAsync } = await import("hyparquet");
  const file = input.file === undefined ? memoryBuffer(input.bytes) : await fileBuffer(input.file);
  const { name, source } = input;
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(file);
  } catch (error) {
    yield failedPart(input, damaged(error), context.depth > 0);
    return;
  }
  if (metadata.row_groups.every((group) => Number(group.num_rows) === 0))
    yield failedPart(input, failure("empty", "The file holds no row."), context.depth > 0);
  const { maxZipBytes } = context.limits;
  let start = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const unpacked = Number(group.total_byte_size);
    if (!Number.isSafeInteger(rows) || rows < 0 || unpacked > maxZipBytes) {
      const problem = `A group of ${rows} rows has ${unpacked} bytes, more than ${maxZipBytes} (limits.maxZipBytes).`;
      yield failedPart(input, failure("too-large", problem, "Write the file with smaller row groups, or raise the limit."), true);
      return;
    }
    const step = Math.max(rowsPerPart, Math.ceil((rows * bytesAtOnce) / Math.max(1, unpacked)));
    for (let from = start; from < start + rows; from += step) {
      const to = Math.min(from + step, start + rows);
      let reading: Promise<readonly unknown[]> | undefined;
      for (let first = from; first < to; first += rowsPerPart) {
        const parse = async (): Promise<Parsed> => {
          reading ??= readRows(file, metadata, from, to);
          return toParsed((await reading).slice(first - from, first - from + rowsPerPart), source, first + 1);
        };
        yield { name, source, isMember: true, parse: () => parse().catch(damaged) };
      }
    }
    start += rows;
  }
}

async function readRows(file: AsyncBuffer, metadata: FileMetaData, from: number, to: number): Promise<readonly unknown[]> {
  const [{ parquetReadObjects }, { compressors }] = await Promise.all([import("hyparquet"), import("hyparquet-compressors")]);
  return parquetReadObjects({ file, metadata, rowStart: from, rowEnd: to, compressors });
}

function toParsed(rows: readonly unknown[], source: string, firstLine: number): Parsed {
  let notice: string | undefined;
  const records = rows.map((row, index): ParsedRecord => {
    const line = firstLine + index;
    const result = recordToDocument(toPlain(row), { source, line });
    if (!result.ok) return { ok: false, line, reason: result.reason, message: result.message };
    notice ??= shapeNotice(result.shape);
    return { ok: true, document: result.document };
  });
  return { kind: "records", records, ...(notice === undefined ? {} : { notice }) };
}

function damaged(error: unknown): ParseFailure {
  return failure("damaged", `The Parquet file cannot be read (${error instanceof Error ? error.message : String(error)}).`);
}

/** JSON has neither dates nor 64-bit integers. */
function toPlain(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/u, "");
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<unknown>, toPlain);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== "object" || value === null) return value ?? undefined;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}

function memoryBuffer(bytes: Uint8Array): AsyncBuffer {
  const slice = (start: number, end?: number): ArrayBuffer => Uint8Array.from(bytes.subarray(start, end)).buffer;
  return { byteLength: bytes.length, slice };
}

async function fileBuffer(path: string): Promise<AsyncBuffer> {
  const { size } = await stat(path);
  return {
    byteLength: size,
    async slice(start, end = size) {
      const file = await open(path, "r");
      try {
        const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        await file.read(bytes, 0, bytes.length, start);
        return bytes.buffer;
      } finally {
        await file.close();
      }
    },
  };
}
