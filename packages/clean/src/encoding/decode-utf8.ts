import { TextDecoder } from "node:util";

/** Six bytes of CESU-8: a surrogate pair of UTF-16 written as two sequences of UTF-8. */
const cesu8 = /\u00ed[\u00a0-\u00af][\u0080-\u00bf]\u00ed[\u00b0-\u00bf][\u0080-\u00bf]/gu;

let strict: TextDecoder | undefined;

/**
 * Decodes UTF-8, and the variant CESU-8 of old Java and database programs.
 *
 * @param bytes - A string of U+0000 to U+00FF, one for each byte.
 * @returns Undefined where the bytes are no UTF-8.
 */
export function decodeUtf8(bytes: string): string | undefined {
  strict ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const joined = bytes.includes("\u00ed") ? bytes.replace(cesu8, joinSurrogates) : bytes;
  try {
    return strict.decode(Buffer.from(joined.replaceAll("\u00c0\u0080", "\0"), "latin1"));
  } catch {
    return undefined;
  }
}

function joinSurrogates(sequence: string): string {
  const bits = (at: number, mask: number): number => sequence.charCodeAt(at) & mask;
  const code = ((bits(1, 0x0f) << 16) | (bits(2, 0x3f) << 10) | (bits(4, 0x0f) << 6) | bits(5, 0x3f)) + 0x10000;
  return Buffer.from(String.fromCodePoint(code), "utf8").toString("latin1");
}
