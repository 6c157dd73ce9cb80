import { failure, type ParseFailure } from "../parsed.ts";
import type { ReadLimits } from "../read-outcome.ts";
import { findZipDirectory, readZipDirectory, unpackZipEntry, type ZipEntry, zipDataStart } from "./zip-directory.ts";

/** Below this an entry may have any ratio: a page of blanks is no bomb. */
export const smallEntry = 1024 * 1024;

/** A zip file whose directory is sound and within the limits. */
export interface CheckedZip {
  readonly entries: readonly ZipEntry[];
  readonly names: ReadonlySet<string>;
  /** What is wrong with the contents of the entries, of which a package needs every one; unpacks all of them. */
  readonly whole: ParseFailure | undefined;
}

/**
 * Checks a zip package before a library unpacks it: the number of entries, their size in all, the ratio of
 * packing, entries that share bytes, and, when `whole` is asked for, that each entry is as long and has the sum
 * of bytes that it says. The libraries that read office packages unpack whatever they are given.
 *
 * @returns The entries, or why the package is not opened.
 */
export function checkZip(bytes: Uint8Array, limits: ReadLimits): CheckedZip | ParseFailure {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findZipDirectory(view);
  if (directory === undefined) return failure("damaged", "The package has no directory: it is cut off or no zip file.");
  if (directory.count > limits.maxZipEntries) {
    return failure("too-large", `The package has ${directory.count} entries, more than ${limits.maxZipEntries} (limits.maxZipEntries).`);
  }
  const entries = readZipDirectory(view, directory);
  if (entries === undefined) return failure("damaged", "The directory of the package is broken.");
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > limits.maxZipBytes)
    return failure("too-large", `Unpacked, the package has ${total} bytes, more than ${limits.maxZipBytes} (limits.maxZipBytes).`);
  const dense = entries.find((entry) => entry.size > smallEntry && entry.size > entry.packed * limits.maxZipRatio);
  if (dense !== undefined || (total > smallEntry && total > bytes.length * limits.maxZipRatio)) {
    return failure("too-large", `The package unpacks to more than ${limits.maxZipRatio} times its size (limits.maxZipRatio).`);
  }
  const overlap = findOverlap(entries, bytes, view);
  if (overlap !== undefined) return failure("damaged", overlap);
  return {
    entries,
    names: new Set(entries.map((entry) => entry.name)),
    get whole() {
      return checkContents(entries, bytes);
    },
  };
}

function findOverlap(entries: readonly ZipEntry[], bytes: Uint8Array, view: DataView): string | undefined {
  let free = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const start = zipDataStart(entry, view);
    if (start === undefined || start + entry.packed > bytes.length) return `The entry ${shown(entry)} of the package is cut off.`;
    if (entry.offset < free) return `The entry ${shown(entry)} of the package shares bytes with another one.`;
    free = start + entry.packed;
  }
  return undefined;
}

function checkContents(entries: readonly ZipEntry[], bytes: Uint8Array): ParseFailure | undefined {
  for (const entry of entries) {
    const content = unpackZipEntry(entry, bytes);
    if (typeof content === "string") return failure("damaged", `The entry ${shown(entry)} of the package ${content}.`);
  }
  return undefined;
}

/** A name may be of any length, and of any characters. */
function shown({ name }: ZipEntry): string {
  return name.replace(/\p{C}/gu, "\uFFFD").slice(0, 100);
}
