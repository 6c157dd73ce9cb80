/** Encodings of two bytes and more whose structure is checked here. */
export type EastAsianEncoding = "gb18030" | "big5" | "shift_jis" | "euc-jp" | "euc-kr";

/**
 * Counts the bytes of a text that do not fit the structure of an encoding (WHATWG Encoding Standard, the ranges of
 * lead and trail bytes), without decoding it. Stops above `most`.
 */
export function countBroken(bytes: Uint8Array, encoding: EastAsianEncoding, most: number): number {
  const lengthAt = lengths[encoding];
  let broken = 0;
  let at = 0;
  while (at < bytes.length) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const length = lengthAt(bytes, at);
    if (length === 0) {
      broken += 1;
      if (broken > most) return broken;
      at += 1;
    } else at += length;
  }
  return broken;
}

/** Bytes of the character that begins at a place, 0 where none does; a character cut off by the end is whole. */
type LengthAt = (bytes: Uint8Array, at: number) => number;

const lengths: Readonly<Record<EastAsianEncoding, LengthAt>> = {
  gb18030(bytes, at) {
    const lead = bytes[at] ?? 0;
    if (lead === 0x80 || lead === 0xff) return 0;
    const trail = bytes[at + 1] ?? 0x40;
    if (trail >= 0x30 && trail <= 0x39) {
      const third = bytes[at + 2] ?? 0x81;
      const fourth = bytes[at + 3] ?? 0x30;
      return third >= 0x81 && third <= 0xfe && fourth >= 0x30 && fourth <= 0x39 ? 4 : 0;
    }
    return trail >= 0x40 && trail <= 0xfe && trail !== 0x7f ? 2 : 0;
  },
  big5(bytes, at) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0x40;
    return lead >= 0x81 && lead <= 0xfe && ((trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe)) ? 2 : 0;
  },
  shift_jis(bytes, at) {
    const lead = bytes[at] ?? 0;
    if (lead >= 0xa1 && lead <= 0xdf) return 1;
    if (lead < 0x81 || lead > 0xfc || lead === 0xa0) return 0;
    const trail = bytes[at + 1] ?? 0x40;
    return trail >= 0x40 && trail <= 0xfc && trail !== 0x7f ? 2 : 0;
  },
  "euc-jp"(bytes, at) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0xa1;
    if (lead === 0x8e) return trail >= 0xa1 && trail <= 0xdf ? 2 : 0;
    if (trail < 0xa1 || trail > 0xfe) return 0;
    if (lead === 0x8f) {
      const third = bytes[at + 2] ?? 0xa1;
      return third >= 0xa1 && third <= 0xfe ? 3 : 0;
    }
    return lead >= 0xa1 && lead <= 0xfe ? 2 : 0;
  },
  "euc-kr"(bytes, at) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0xa1;
    // Hangul of the extension have letters as trail bytes (windows-949).
    const isTrail = (trail >= 0x41 && trail <= 0x5a) || (trail >= 0x61 && trail <= 0x7a) || (trail >= 0x81 && trail <= 0xfe);
    return lead >= 0x81 && lead <= 0xfe && isTrail ? 2 : 0;
  },
};
