import { TextDecoder } from "node:util";
import zlib from "node:zlib";
import { decodeText } from "../decode-text.ts";

/** An entry of a zip file as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Of the entry's own header. */
  readonly offset: number;
  /** Whether it stands for a link (Unix mode in the external attributes). */
  readonly isLink: boolean;
}

/** Where the directory of a zip file is. */
export interface ZipDirectory {
  readonly start: number;
  readonly count: number;
}

/** Finds the directory of a zip file from its end. */
export function findZipDirectory(view: DataView): ZipDirectory | undefined {
  // The end record stands before a comment of at most 65,535 bytes.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (start + count * 46 <= at) return { start, count };
  }
  return undefined;
}

/** Reads the directory of a zip file; `undefined` where it is broken. */
export function readZipDirectory(view: DataView, directory: ZipDirectory): ZipEntry[] | undefined {
  const entries: (Omit<ZipEntry, "name"> & { readonly rawName: Uint8Array })[] = [];
  let at = directory.start;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (end > view.byteLength) return undefined;
    const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
    const [size, packed, offset] = largeFields(
      extra,
      [24, 20, 42].map((field) => view.getUint32(at + field, true)),
    );
    entries.push({
      rawName: new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: packed ?? 0,
      size: size ?? 0,
      offset: offset ?? 0,
      isLink: view.getUint8(at + 5) === unix && ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000,
    });
    at = end;
  }
  const decode = nameDecoder(entries);
  return entries.map(({ rawName, ...entry }) => ({ ...entry, name: decode(rawName, entry.flags) }));
}

/** "Version made by" of systems with Unix file modes. */
const unix = 3;

/** Sizes that do not fit 32 bits stand in a field of their own, in this order, each only where it is needed (APPNOTE 4.5.3). */
function largeFields(extra: DataView, values: readonly number[]): number[] {
  let field: DataView | undefined;
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    const length = Math.min(extra.getUint16(at + 2, true), extra.byteLength - at - 4);
    if (extra.getUint16(at, true) === 1) field = new DataView(extra.buffer, extra.byteOffset + at + 4, length);
  }
  let at = 0;
  return values.map((value) => {
    if (value !== 0xffffffff || field === undefined || at + 8 > field.byteLength) return value;
    at += 8;
    return Number(field.getBigUint64(at - 8, true));
  });
}

/** Names without the flag for UTF-8 are in whatever encoding the packing machine had: found by all of them together. */
function nameDecoder(
  entries: readonly { readonly rawName: Uint8Array; readonly flags: number }[],
): (name: Uint8Array, flags: number) => string {
  const legacy = entries.filter(({ rawName, flags }) => (flags & 0x800) === 0 && rawName.some((byte) => byte >= 0x80));
  const encoding = legacy.length === 0 ? "utf-8" : decodeText(Buffer.concat(legacy.flatMap(({ rawName }) => [rawName, lineFeed]))).encoding;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    decoder = new TextDecoder();
  }
  const utf8 = new TextDecoder();
  return (name, flags) => ((flags & 0x800) === 0 ? decoder : utf8).decode(name);
}

const lineFeed = Uint8Array.of(0x0a);

/** Where the data of an entry begins; `undefined` where its header is not there. */
export function zipDataStart(entry: ZipEntry, view: DataView): number | undefined {
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== 0x04034b50) return undefined;
  return entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
}

/** Unpacks an entry and checks its length and sum of bytes; a text says what is wrong. */
export function unpackZipEntry(entry: ZipEntry, bytes: Uint8Array): Uint8Array | string {
  const start = zipDataStart(entry, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? 0;
  if ((entry.flags & 1) !== 0) return "is encrypted";
  const content = unpack(entry, bytes.subarray(start, start + entry.packed));
  if (content === undefined || content.length !== entry.size) return "is not as long as it says, or broken";
  // Node has had this sum since 20.15; without it the length alone is checked.
  if (zlib.crc32 !== undefined && zlib.crc32(content) !== entry.checksum) return "is damaged: its sum of bytes is wrong";
  return content;
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
