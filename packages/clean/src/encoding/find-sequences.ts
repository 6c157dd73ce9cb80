import type { CodePage } from "./code-pages.ts";

/**
 * A stretch of text that a code page made of the bytes of one sign of UTF-8, or of the six bytes of CESU-8 (a surrogate
 * pair of UTF-16 written as two signs, as old Java and database programs do).
 */
export interface Sequence {
  readonly start: number;
  readonly end: number;
  /** The sign as it was meant; U+FFFD where bytes of it are lost. */
  readonly sign: string;
  /** Whether a byte of it is gone for good. */
  readonly lost: boolean;
  /**
   * Whether another program changed a byte on the way: a no-break space (byte A0) into a plain one, a byte that the
   * page does not define into a question mark.
   */
  readonly altered: boolean;
}

/** A code page turned around. */
export interface ByteTable {
  readonly page: CodePage;
  /** UTF-16 unit to byte, for the signs above ASCII; 0 for those that the page has not. */
  readonly bytes: Uint8Array;
}

/** Turns a code page around. */
export function toByteTable(page: CodePage): ByteTable {
  const bytes = new Uint8Array(0x10000);
  [...page.upper].forEach((sign, index) => {
    bytes[sign.charCodeAt(0)] = 0x80 + index;
  });
  return { page, bytes };
}

/** Finds every sign of UTF-8 in the bytes of which a code page would have made this line, from left to right. */
export function findSequences(line: string, table: ByteTable): Sequence[] {
  const found: Sequence[] = [];
  for (let at = 0; at < line.length; ) {
    const sequence = sequenceAt(line, at, table);
    if (sequence !== undefined) found.push(sequence);
    at = sequence?.end ?? at + 1;
  }
  return found;
}

/** What the bytes of one sign say. */
interface Bytes {
  readonly length: number;
  readonly code: number;
  readonly lost: boolean;
  readonly altered: boolean;
}

function sequenceAt(line: string, start: number, table: ByteTable): Sequence | undefined {
  const bytes = readBytes(line, start, table);
  if (bytes === undefined) return undefined;
  const { length, code, lost, altered } = bytes;
  if (!lost && (code < 0xd800 || code > 0xdfff)) return { start, end: start + length, sign: String.fromCodePoint(code), lost, altered };
  if (code < 0xd800 || code > 0xdfff) return { start, end: start + length, sign: "\ufffd", lost, altered };
  const second = code < 0xdc00 ? readBytes(line, start + length, table) : undefined;
  if (second === undefined || second.code < 0xdc00 || second.code > 0xdfff) return undefined;
  const isLost = lost || second.lost;
  const sign = isLost ? "\ufffd" : String.fromCharCode(code, second.code);
  return { start, end: start + length + second.length, sign, lost: isLost, altered: altered || second.altered };
}

/** The smallest code point that UTF-8 writes with so many bytes. */
const smallest = [0, 0, 0x80, 0x800, 0x10000];

function readBytes(line: string, at: number, table: ByteTable): Bytes | undefined {
  const lead = table.bytes[line.charCodeAt(at)] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return undefined;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0x7f >> length);
  let lost = 0;
  let altered = 0;
  for (let k = 1; k < length; k += 1) {
    const byte = continuation(line.charCodeAt(at + k), table);
    if (byte === undefined) return undefined;
    if (byte.lost) lost += 1;
    if (byte.altered) altered += 1;
    code = (code << 6) | (byte.value & 0x3f);
  }
  // One sign in doubt is a fault, two are other text.
  if (altered > 1) return undefined;
  if (lost === 0 && (code < (smallest[length] ?? 0) || code > 0x10ffff)) return undefined;
  return { length, code, lost: lost > 0, altered: altered > 0 };
}

interface Continuation {
  readonly value: number;
  readonly lost: boolean;
  readonly altered: boolean;
}

function continuation(unit: number, { page, bytes }: ByteTable): Continuation | undefined {
  const value = bytes[unit] ?? 0;
  if (value !== 0) return value <= 0xbf ? { value, lost: false, altered: false } : undefined;
  if (unit === 0x20 && bytes[0xa0] === 0xa0) return { value: 0xa0, lost: false, altered: true };
  if (unit === 0xfffd && page.lossy) return { value: 0x80, lost: true, altered: false };
  return unit === 0x3f && page.lossy ? { value: 0x80, lost: true, altered: true } : undefined;
}
