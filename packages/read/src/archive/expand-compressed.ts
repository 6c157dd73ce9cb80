import zlib from "node:zlib";
import { unpackedName } from "../detect-format.ts";
import type { ExpandContext, Part, PartInput } from "../expand/part.ts";
import { failedPart } from "../expand/part.ts";
import { failure, type ParseFailure } from "../parsed.ts";
import { smallEntry } from "./check-zip.ts";
import { enterMember } from "./enter-member.ts";

/** Reads what a gzip file holds: one file, which keeps the source of the packed one, or a tar archive. */
export async function* expandGzip(input: PartInput, context: ExpandContext): AsyncGenerator<Part> {
  yield* expandUnpacked(input, context, gunzip(input.bytes, mostBytes(input, context)));
}

/** Reads what a Zstandard file holds: one file, which keeps the source of the packed one, or a tar archive. */
export async function* expandZstd(input: PartInput, context: ExpandContext): AsyncGenerator<Part> {
  yield* expandUnpacked(input, context, await unpackZstd(input.bytes, mostBytes(input, context)));
}

async function* expandUnpacked(input: PartInput, context: ExpandContext, bytes: Uint8Array | ParseFailure): AsyncGenerator<Part> {
  const refused = bytes instanceof Uint8Array ? enterMember(context, bytes.length) : bytes;
  if (refused !== undefined || !(bytes instanceof Uint8Array)) yield failedPart(input, refused ?? tooLarge(), context.depth > 0);
  else yield* context.expand({ name: unpackedName(input.name), source: input.source, bytes }, context);
}

/** The same bounds as for packages: the bytes in all, and the ratio above a size that is no bomb. */
function mostBytes({ bytes }: PartInput, { limits, budget }: ExpandContext): number {
  return Math.max(1, Math.min(budget.bytes, Math.max(smallEntry, bytes.length * limits.maxZipRatio)));
}

function tooLarge(most?: number): ParseFailure {
  return failure("too-large", `Unpacked, the file has more than ${most} bytes (limits.maxZipBytes, limits.maxZipRatio).`);
}

function gunzip(bytes: Uint8Array, most: number): Uint8Array | ParseFailure {
  try {
    return zlib.gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(most) : failure("damaged", `The archive cannot be unpacked (${message}).`);
  }
}

async function unpackZstd(bytes: Uint8Array, most: number): Promise<Uint8Array | ParseFailure> {
  const { Decompress } = await import("fzstd");
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Decompress((chunk) => {
    // The library goes on to use its buffer.
    chunks.push(chunk.slice());
    size += chunk.length;
    if (size > most) throw new RangeError("too large");
  });
  try {
    for (let at = 0; at < bytes.length; at += stepBytes) {
      stream.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
    }
  } catch (error) {
    return size > most ? tooLarge(most) : failure("damaged", `The archive cannot be unpacked (${(error as Error).message}).`);
  }
  return Buffer.concat(chunks);
}

const stepBytes = 65_536;
