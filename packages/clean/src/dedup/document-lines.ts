import { createReadStream, type ReadStream } from "node:fs";
import { createGunzip, type Gunzip } from "node:zlib";
import { type Document, metadataSchema } from "@espalier/core";

/** A line of a file of documents, as its bytes are. Empty lines are passed over. */
export interface DocumentLine {
  /** From 1. */
  readonly line: number;
  readonly bytes: Buffer;
}

const lineFeed = 0x0a;

/** Reads the lines of a file, of a gzipped one too (by its ending). */
export async function* documentLines(path: string): AsyncGenerator<DocumentLine> {
  const source = createReadStream(path, { highWaterMark: 1 << 20 });
  const stream = path.endsWith(".gz") ? unzipped(source) : source;
  let line = 0;
  let rest: Buffer[] = [];
  for await (const block of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = block.indexOf(lineFeed); end !== -1; end = block.indexOf(lineFeed, from)) {
      const part = block.subarray(from, end);
      const bytes = rest.length === 0 ? part : Buffer.concat([...rest, part]);
      rest = [];
      from = end + 1;
      line += 1;
      if (!isBlank(bytes)) yield { line, bytes };
    }
    if (from < block.length) rest.push(block.subarray(from));
  }
  const bytes = Buffer.concat(rest);
  if (!isBlank(bytes)) yield { line: line + 1, bytes };
}

function unzipped(source: ReadStream): Gunzip {
  const stream = createGunzip();
  source.on("error", (error) => stream.destroy(error));
  return source.pipe(stream);
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}

/**
 * The document of a line, or what is wrong with it. A record of `id` and `text` alone is a document too, with its id as its source.
 */
export function parseDocumentLine(bytes: Buffer): Document | string {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/u, ""));
  } catch (error) {
    return `no JSON: ${(error as Error).message}`;
  }
  if (typeof value !== "object" || value === null) return "no document: it is no object";
  const { id, text, metadata = {} } = value as { readonly id?: unknown; readonly text?: unknown; readonly metadata?: unknown };
  if (typeof id !== "string" || id === "") return 'no document: it has no "id"';
  if (typeof text !== "string") return 'no document: it has no "text"';
  const parsed = metadataSchema.safeParse(typeof metadata === "object" && metadata !== null ? { source: id, ...metadata } : metadata);
  if (!parsed.success) return `no document: metadata.${parsed.error.issues[0]?.path.join(".")}: ${parsed.error.issues[0]?.message}`;
  return { id, text, metadata: parsed.data, origin: { changes: [] } };
}
