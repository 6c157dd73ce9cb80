import zlib from "node:zlib";
import { failure, type ParseFailure } from "./parsed.ts";
import type { ReadLimits } from "./read-outcome.ts";

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Below this an entry may have any ratio: a page of blanks is no bomb. */
const smallEntry = 1024 * 1024;

/**
 * Checks a zip package before a library unpacks it: the number of entries, their size in all, the ratio of
 * packing, entries that share bytes, and that each entry is as long and has the sum of bytes that it says. The
 * libraries that read DOCX and XLSX unpack whatever they are given.
 *
 * @returns The names of the entries, or why the package is not opened.
 */
export function checkZip(bytes: Uint8Array, limits: ReadLimits): { readonly names: readonly string[] } | ParseFailure {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === undefined) return failure("damaged", "The package has no directory: it is cut off or no zip file.");
  if (directory.count > limits.maxZipEntries) {
    return failure("too-large", `The package has ${directory.count} entries, more than ${limits.maxZipEntries} (limits.maxZipEntries).`);
  }
  const entries = readDirectory(view, directory);
  if (entries === undefined) return failure("damaged", "The directory of the package is broken.");
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.maxZipBytes)
    return failure("too-large", `Unpacked, the package has ${total} bytes, more than ${limits.maxZipBytes} (limits.maxZipBytes).`);
  const dense = entries.find((entry) => entry.size > smallEntry && entry.size > entry.packed * limits.maxZipRatio);
  if (dense !== undefined || total > bytes.length * limits.maxZipRatio) {
    return failure("too-large", `The package unpacks to more than ${limits.maxZipRatio} times its size (limits.maxZipRatio).`);
  }
  for (const check of [checkOverlap, checkContents]) {
    const problem = check(entries, bytes, view);
    if (problem !== undefined) return failure("damaged", problem);
  }
  return { names: entries.map((entry) => entry.name) };
}

interface Directory {
  readonly start: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory | undefined {
  // The end record stands before a comment of at most 65,535 bytes.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (start + count * 46 <= at) return { start, count };
  }
  return undefined;
}

function readDirectory(view: DataView, directory: Directory): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const end = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (end > view.byteLength) return undefined;
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
    entries.push({
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = end;
  }
  return entries;
}

/** Where the data of an entry begins; `undefined` where its header is not there. */
function dataStart(entry: ZipEntry, view: DataView): number | undefined {
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== 0x04034b50) return undefined;
  return entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
}

function checkOverlap(entries: readonly ZipEntry[], bytes: Uint8Array, view: DataView): string | undefined {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const start = dataStart(entry, view);
    if (start === undefined || start + entry.packed > bytes.length) return `The entry ${entry.name} of the package is cut off.`;
    if (entry.offset < free) return `The entry ${entry.name} of the package shares bytes with another one.`;
    free = start + entry.packed;
  }
  return undefined;
}

function checkContents(entries: readonly ZipEntry[], bytes: Uint8Array, view: DataView): string | undefined {
  for (const entry of entries) {
    const start = dataStart(entry, view) ?? 0;
    if ((entry.flags & 1) !== 0) return `The entry ${entry.name} of the package is encrypted.`;
    const packed = bytes.subarray(start, start + entry.packed);
    const content = unpack(entry, packed);
    if (content === undefined || content.length !== entry.size)
      return `The entry ${entry.name} of the package is not as long as it says, or broken.`;
    // Node has had this sum since 20.15; without it the length alone is checked.
    if (zlib.crc32 !== undefined && zlib.crc32(content) !== entry.checksum)
      return `The entry ${entry.name} of the package is damaged: its sum of bytes is wrong.`;
  }
  return undefined;
}

function unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array | undefined {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return undefined;
  try {
    return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
  } catch {
    return undefined;
  }
}
