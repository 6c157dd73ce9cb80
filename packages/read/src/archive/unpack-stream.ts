import { createReadStream } from "node:fs";
import zlib from "node:zlib";
import { smallEntry } from "./check-zip.ts";

/** Bytes of a file, and how many of the file were read for them. */
export interface UnpackedChunk {
  readonly bytes: Uint8Array;
  /** Of the file as it is, packed or not, read so far. */
  readonly read: number;
}

/** The file unpacks to more than the allowed multiple of its size. */
export class TooDenseError extends RangeError {}

/**
 * Streams the bytes of a file, unpacked where its first bytes say that it is gzip or Zstandard.
 *
 * @param maxRatio - Unpacked bytes per packed byte above 1 MiB.
 * @throws {@link TooDenseError} where the file goes beyond.
 */
export async function* unpackStream(path: string, maxRatio: number, signal?: AbortSignal): AsyncGenerator<UnpackedChunk> {
  const source = createReadStream(path, signal === undefined ? {} : { signal });
  let read = 0;
  let written = 0;
  const check = (bytes: number): void => {
    written += bytes;
    if (written > smallEntry && written > read * maxRatio) throw new TooDenseError("too dense");
  };
  let unpack: Unpack | undefined;
  let held: Uint8Array | undefined;
  for await (const chunk of source) {
    const bytes = chunk as Buffer;
    if (held !== undefined && unpack !== undefined) yield* give(await unpack(held, false));
    read += bytes.length;
    if (read === bytes.length) unpack = await unpackerOf(bytes, check);
    if (unpack === undefined) yield { bytes, read };
    else held = bytes;
  }
  if (held !== undefined && unpack !== undefined) yield* give(await unpack(held, true));

  function* give({ chunks, problem }: Unpacked): Generator<UnpackedChunk> {
    for (const bytes of chunks) yield { bytes, read };
    if (problem !== undefined) throw problem;
  }
}

/** What came of a chunk, before what is wrong with it. */
interface Unpacked {
  readonly chunks: readonly Uint8Array[];
  readonly problem?: Error | undefined;
}

type Unpack = (chunk: Uint8Array, isLast: boolean) => Promise<Unpacked>;

async function unpackerOf(first: Buffer, check: (bytes: number) => void): Promise<Unpack | undefined> {
  if (first[0] === 0x1f && first[1] === 0x8b) return gunzipper(check);
  if (first.subarray(0, 4).equals(Buffer.of(0x28, 0xb5, 0x2f, 0xfd))) return zstdUnpacker(check);
  return undefined;
}

function gunzipper(check: (bytes: number) => void): Unpack {
  const stream = zlib.createGunzip();
  let waiting: Uint8Array[] = [];
  let problem: Error | undefined;
  stream.on("data", (bytes: Buffer) => {
    try {
      check(bytes.length);
      waiting.push(bytes);
    } catch (error) {
      problem = error as Error;
      stream.destroy();
    }
  });
  return (chunk, isLast) =>
    new Promise((resolve) => {
      const done = (error?: Error | null): void => {
        stream.off("error", done);
        stream.off("close", done);
        resolve({ chunks: waiting, problem: problem ?? error ?? undefined });
        waiting = [];
      };
      stream.on("error", done);
      stream.on("close", done);
      if (isLast) {
        stream.once("end", () => done());
        stream.end(chunk);
      } else stream.write(chunk, done);
    });
}

async function zstdUnpacker(check: (bytes: number) => void): Promise<Unpack> {
  const { Decompress } = await import("fzstd");
  let waiting: Uint8Array[] = [];
  const stream = new Decompress((bytes) => {
    check(bytes.length);
    // The library goes on to use its buffer.
    waiting.push(bytes.slice());
  });
  return async (chunk, isLast) => {
    let problem: Error | undefined;
    try {
      stream.push(chunk, isLast);
    } catch (error) {
      problem = error as Error;
    }
    const chunks = waiting;
    waiting = [];
    return { chunks, problem };
  };
}
