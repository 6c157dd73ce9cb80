import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";
import { InvalidInputError } from "@espalier/core";
import { type Compression, decompressBlock, endings, zstdFrameLength } from "../run/compress-lines.ts";
import type { CleanReport } from "./clean-report.ts";
import type { CorpusName } from "./corpus-lines.ts";

/**
 * Reads `report.json` of a folder that {@link cleanToFolder} wrote.
 *
 * @throws {@link InvalidInputError} if there is none.
 */
export async function readReport(folder: string): Promise<CleanReport> {
  const path = join(folder, "report.json");
  const content = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new InvalidInputError(path, "cannot be read", "Name a folder that espalier clean wrote.", { cause });
  });
  const report = JSON.parse(content) as Partial<CleanReport>;
  if (report.tool === "espalier clean" && report.format === 2) return report as CleanReport;
  throw new InvalidInputError(path, "was not written by this version of espalier clean", "Clean the corpus anew.");
}

/** Whether a folder holds a file of a corpus, in whatever compression. */
export function hasCorpusFile(folder: string, name: CorpusName): boolean {
  return findFile(folder, name) !== undefined;
}

/** The lines of a file of a corpus, as they stand there; none where the file is not. */
export async function* corpusFileLines(folder: string, name: CorpusName): AsyncGenerator<string> {
  const found = findFile(folder, name);
  if (found === undefined) return;
  const decoder = new StringDecoder("utf8");
  let rest = "";
  for await (const bytes of contentOf(found.path, found.compression)) {
    const text = rest + decoder.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    let from = 0;
    for (let feed = text.indexOf("\n"); feed !== -1; feed = text.indexOf("\n", from)) {
      yield text.slice(from, feed);
      from = feed + 1;
    }
    rest = text.slice(from);
  }
  rest += decoder.end();
  if (rest !== "") yield rest;
}

function findFile(folder: string, name: CorpusName): { path: string; compression: Compression } | undefined {
  for (const compression of ["none", "gzip", "zstd"] as const) {
    const path = join(folder, name + endings[compression]);
    if (existsSync(path)) return { path, compression };
  }
  return undefined;
}

async function* contentOf(path: string, compression: Compression): AsyncGenerator<Uint8Array> {
  const stream = createReadStream(path, { highWaterMark: 1 << 18 });
  if (compression === "none") yield* stream as AsyncIterable<Buffer>;
  else if (compression === "gzip") yield* stream.pipe(createGunzip()) as AsyncIterable<Buffer>;
  else yield* zstdFrames(stream, path);
}

/** Frames are as small as the batches they were made of: each is held whole. */
async function* zstdFrames(stream: AsyncIterable<Buffer>, path: string): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const bytes of stream) {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    for (let length = zstdFrameLength(rest, path); length !== undefined; length = zstdFrameLength(rest, path)) {
      yield await decompressBlock(rest.subarray(0, length), "zstd");
      rest = rest.subarray(length);
    }
  }
  if (rest.length > 0) throw new InvalidInputError(path, "ends in the middle of a frame", "Clean the corpus anew.");
}
