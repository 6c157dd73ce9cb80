import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Bytes that wait until it is their turn in a file. */
export interface Spool {
  append(bytes: Uint8Array): void;
  /** Gives all of them in their order, block by block. */
  drainTo(write: (bytes: Uint8Array) => void): void;
  close(): void;
}

const block = 1 << 20;

/** Makes an empty spool: up to 1 MiB waits in memory, more in a temporary file. */
export function createSpool(folder: string = tmpdir()): Spool {
  const held = new Uint8Array(block);
  let count = 0;
  let size = 0;
  let spill: { readonly folder: string; readonly file: number } | undefined;
  const toDisk = (bytes: Uint8Array): void => {
    if (spill === undefined) {
      const own = mkdtempSync(join(folder, "espalier-spool-"));
      spill = { folder: own, file: openSync(join(own, "bytes"), "w+") };
    }
    writeAll(spill.file, bytes, size);
    size += bytes.length;
  };
  return {
    append(bytes) {
      if (count + bytes.length > block) {
        toDisk(held.subarray(0, count));
        count = 0;
      }
      if (bytes.length > block) toDisk(bytes);
      else {
        held.set(bytes, count);
        count += bytes.length;
      }
    },
    drainTo(write) {
      for (let at = 0; spill !== undefined && at < size; at += block) write(readAll(spill.file, at, Math.min(block, size - at)));
      write(held.subarray(0, count));
    },
    close() {
      if (spill === undefined) return;
      closeSync(spill.file);
      rmSync(spill.folder, { recursive: true, force: true });
      spill = undefined;
    },
  };
}

/** Writes all of the bytes: a call of the system may write fewer. */
export function writeAll(file: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, position + at);
}

/** Reads so many bytes, or fewer where the file ends. */
export function readAll(file: number, position: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  while (at < length) {
    const read = readSync(file, bytes, at, length - at, position + at);
    if (read === 0) break;
    at += read;
  }
  return at === length ? bytes : bytes.subarray(0, at);
}
