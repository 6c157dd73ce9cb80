import { createRequire } from "node:module";
import { promisify } from "node:util";
import { gunzipSync, gzip } from "node:zlib";
import { InvalidInputError } from "@espalier/core";

/** How the files of a corpus are compressed. */
export type Compression = "none" | "gzip" | "zstd";

/** The ending that a compression gives a file. */
export const endings = { none: "", gzip: ".gz", zstd: ".zst" } as const;

const gzipAsync = promisify(gzip);

/** zstd's own default. */
const zstdLevel = 3;

type Zstd = typeof import("@bokuweb/zstd-wasm");
let zstd: Promise<Zstd> | undefined;

/** WebAssembly, because Node has zstd of its own only from 22.15 on. Loaded when first used. */
function loadZstd(): Promise<Zstd> {
  zstd ??= (async () => {
    const loaded = createRequire(import.meta.url)("@bokuweb/zstd-wasm") as Zstd;
    await loaded.init();
    return loaded;
  })();
  return zstd;
}

/**
 * Compresses a block to a member or a frame of its own. Blocks one after the other are a whole file, so that any thread can compress any
 * of them.
 */
export async function compressBlock(block: Uint8Array, compression: Compression): Promise<Uint8Array> {
  if (compression === "none" || block.length === 0) return block;
  if (compression === "gzip") return gzipAsync(block, { level: 6 });
  return (await loadZstd()).compress(block, zstdLevel);
}

/** Undoes {@link compressBlock} for one zstd frame or for any number of gzip members. */
export async function decompressBlock(block: Uint8Array, compression: Compression): Promise<Uint8Array> {
  if (compression === "none") return block;
  if (compression === "gzip") return gunzipSync(block);
  return (await loadZstd()).decompress(block);
}

/**
 * The length in bytes of the zstd frame at the start of some bytes (RFC 8878, sections 3.1.1 and 3.1.1.2), or undefined where more of it
 * is needed.
 *
 * @throws {@link InvalidInputError} if there is no zstd frame.
 */
export function zstdFrameLength(bytes: Uint8Array, where: string): number | undefined {
  if (bytes.length < 5) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== 0xfd2fb528) throw new InvalidInputError(where, "is no zstd file", "Clean the corpus anew.");
  const descriptor = view.getUint8(4);
  const isSingle = (descriptor & 0x20) !== 0;
  const sizeFlag = descriptor >> 6;
  const sizeBytes = sizeFlag === 0 ? (isSingle ? 1 : 0) : 1 << sizeFlag;
  let at = 5 + (isSingle ? 0 : 1) + ([0, 1, 2, 4][descriptor & 3] ?? 0) + sizeBytes;
  for (let isLast = false; !isLast; ) {
    if (at + 3 > bytes.length) return undefined;
    const head = view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
    isLast = (head & 1) === 1;
    const isRun = ((head >> 1) & 3) === 1;
    at += 3 + (isRun ? 1 : head >> 3);
  }
  const end = at + ((descriptor & 4) === 0 ? 0 : 4);
  return end > bytes.length ? undefined : end;
}
