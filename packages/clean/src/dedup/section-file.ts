import { createHash } from "node:crypto";
import { closeSync, fstatSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { syncFolder } from "@espalier/core/node";
import { readAll, writeAll } from "./spool.ts";

/** A kind of file: eight letters that it begins with, and how a user calls it and makes it anew. */
export interface FileKind {
  readonly magic: string;
  readonly name: string;
  readonly remedy: string;
}

/**
 * The header, 128 bytes: 8 of magic, the format (u32) and the number of sections (u32), SHA-256 of the parameters, the lengths of
 * six sections (f64), and SHA-256 of all that and of the sections but the first. The first may be too large to be read as a whole; whoever
 * reads of it checks what is read. Numbers are little-endian.
 */
const headerSize = 128;
const checkedHeader = 96;
const format = 1;
const mostSections = 6;
const block = 1 << 20;

/** Writes sections one after the other. */
export interface SectionFileWriter {
  append(section: number, bytes: Uint8Array): void;
  /** Makes the file appear under its name, whole and durable. */
  finish(parameters: Uint8Array): Promise<void>;
  /** Removes what is half written; nothing after `finish`. */
  abandon(): void;
}

/** Begins a file under a temporary name. */
export function createSectionFile(path: string, kind: FileKind, temporary = `${path}.${process.pid}.tmp`): SectionFileWriter {
  const file = openSync(temporary, "w");
  const lengths = new Float64Array(mostSections);
  const hash = createHash("sha256");
  const held = new Uint8Array(block);
  let count = 0;
  let position = headerSize;
  let isOpen = true;
  const flush = (): void => {
    writeAll(file, held.subarray(0, count), position);
    position += count;
    count = 0;
  };
  return {
    append(section, bytes) {
      lengths[section] = (lengths[section] as number) + bytes.length;
      if (section > 0) hash.update(bytes);
      if (count + bytes.length > block) flush();
      if (bytes.length > block) {
        writeAll(file, bytes, position);
        position += bytes.length;
      } else {
        held.set(bytes, count);
        count += bytes.length;
      }
    },
    async finish(parameters) {
      flush();
      const header = new Uint8Array(headerSize);
      const view = new DataView(header.buffer);
      header.set(new TextEncoder().encode(kind.magic));
      view.setUint32(8, format, true);
      view.setUint32(12, mostSections, true);
      header.set(parameters.subarray(0, 32), 16);
      lengths.forEach((length, at) => {
        view.setFloat64(48 + 8 * at, length, true);
      });
      header.set(checksumOf(header, hash.digest()), checkedHeader);
      writeAll(file, header, 0);
      fsyncSync(file);
      closeSync(file);
      isOpen = false;
      renameSync(temporary, path);
      await syncFolder(dirname(path));
    },
    abandon() {
      if (!isOpen) return;
      isOpen = false;
      closeSync(file);
      rmSync(temporary, { force: true });
    },
  };
}

/** A stretch of a file, in bytes. */
export interface Section {
  readonly start: number;
  readonly length: number;
}

/** A file that was found to be whole. */
export interface SectionFile {
  readonly path: string;
  readonly file: number;
  /** SHA-256 in hexadecimal. */
  readonly parameters: string;
  section(at: number): Section;
  close(): void;
}

/**
 * Opens a file and checks it: its kind, its format, its length, and the checksum of all but the first section.
 *
 * @throws {@link InvalidInputError} if it is another file, or not as it was written.
 */
export function openSectionFile(path: string, kind: FileKind): SectionFile {
  const file = openSync(path, "r");
  const fail = (problem: string): never => {
    throw new InvalidInputError(path, problem, kind.remedy);
  };
  try {
    const header = readAll(file, 0, headerSize);
    if (Buffer.from(header.subarray(0, 8)).toString("latin1") !== kind.magic) fail(`is no ${kind.name}`);
    if (header.length < headerSize) fail(`is damaged: only ${header.length} bytes of it are there`);
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    if (view.getUint32(8, true) !== format) fail(`has format ${view.getUint32(8, true)}, which this version of Espalier cannot read`);
    const sections: Section[] = [];
    let start = headerSize;
    for (let at = 0; at < mostSections; at += 1) {
      const length = view.getFloat64(48 + 8 * at, true);
      sections.push({ start, length });
      start += length;
    }
    const { size } = fstatSync(file);
    if (size !== start) fail(`is damaged: it has ${size} bytes and should have ${start}`);
    const hash = createHash("sha256");
    for (let at = sections[1]?.start ?? start; at < start; at += block) hash.update(readAll(file, at, Math.min(block, start - at)));
    const checksum = Buffer.from(header.subarray(checkedHeader));
    if (!checksum.equals(checksumOf(header, hash.digest()))) fail("is damaged: its checksum is wrong");
    return {
      path,
      file,
      parameters: Buffer.from(header.subarray(16, 48)).toString("hex"),
      section: (at) => sections[at] ?? { start, length: 0 },
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function checksumOf(header: Uint8Array, sections: Uint8Array): Buffer {
  return createHash("sha256").update(header.subarray(0, checkedHeader)).update(sections).digest();
}
