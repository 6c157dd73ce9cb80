/** Where the common signs of Chinese stand: how often each is written, and by which bytes of GBK. */
interface GbkTables {
  /** UTF-16 unit to its two bytes in GBK (or the one byte of the euro sign); 0 where GBK has none. */
  readonly bytes: Uint16Array;
  /** 1 for the signs of the first levels of GB 2312 and Big5. */
  readonly common: Uint8Array;
}

let tables: GbkTables | undefined;

/** Built on first use from the platform's own decoders: 24,000 two-byte codes, a few milliseconds. */
function load(): GbkTables {
  if (tables !== undefined) return tables;
  const bytes = new Uint16Array(0x10000);
  const common = new Uint8Array(0x10000);
  const gbk = new TextDecoder("gb18030");
  const big5 = new TextDecoder("big5");
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      if (trail === 0x7f) continue;
      const unit = gbk.decode(Uint8Array.of(lead, trail)).charCodeAt(0);
      // U+3000 has two codes in the platform's table; A1A1 is the one that GBK defines.
      if (bytes[unit] === 0) bytes[unit] = (lead << 8) | trail;
      // GB 2312-1980: rows 16 to 55 are level 1, the 3,755 most used simplified signs.
      if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) common[unit] = 1;
      // Big5: A440 to C67E is level 1, the 5,401 most used traditional signs.
      if (lead >= 0xa4 && lead <= 0xc6 && (trail <= 0x7e || trail >= 0xa1))
        common[big5.decode(Uint8Array.of(lead, trail)).charCodeAt(0)] = 1;
    }
  }
  // Ten signs that decoders of before 2005 read as private ones.
  for (const [unit, code] of [
    [0xe5e5, 0xa3a0],
    [0xe78d, 0xa6d9],
    [0xe794, 0xa6ec],
    [0xe796, 0xa6f3],
  ] as const)
    for (let at = 0; at < (unit === 0xe78d ? 7 : unit === 0xe794 ? 2 : 1); at += 1) bytes[unit + at] ||= code + at;
  common[0xfffd] = 0;
  bytes[0xfffd] = 0;
  tables = { bytes, common };
  return tables;
}

/** The bytes that a decoder of GBK reads as this UTF-16 unit, as one number; 0 where it has none. */
export function gbkCode(unit: number): number {
  return load().bytes[unit] ?? 0;
}

/** Whether a sign is among the 3,755 (simplified) or 5,401 (traditional) that daily Chinese is written with. */
export function isCommonHan(unit: number): boolean {
  return load().common[unit] === 1;
}

/** A byte that was lost on the way and may have been any from 0x80 on. */
export const lostByte = 0x100;

/**
 * The bytes that a decoder of GBK or GB18030 would have read as this text. `lostByte` stands where the
 * text has U+FFFD.
 *
 * @returns Undefined where a sign cannot have come out of GBK's one- and two-byte codes. (The four-byte codes of
 * GB18030 never come of UTF-8: their second and fourth bytes are digits, and no sign of UTF-8 ends there.)
 */
export function toGbkBytes(text: string): Uint16Array | undefined {
  const { bytes: codes } = load();
  const bytes = new Uint16Array(text.length * 2);
  let length = 0;
  // How many bytes the sign of UTF-8 that has begun still needs.
  let open = 0;
  const put = (byte: number): void => {
    bytes[length++] = byte;
    open = byte === lostByte || (byte >= 0x80 && byte <= 0xbf) ? Math.max(0, open - 1) : sequenceLength(byte) - 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const code = codes[unit] ?? 0;
    if (unit < 0x80) put(unit);
    else if (unit === 0xfffd) put(lostByte);
    else if (unit === 0x20ac && isSingleByte(open, codes[text.charCodeAt(at + 1)] ?? 0)) put(0x80);
    else if (code === 0) return undefined;
    else {
      put(code >> 8);
      put(code & 0xff);
    }
  }
  return bytes.subarray(0, length);
}

/** How many bytes the sign that starts with this byte has in UTF-8; 1 also where none starts so. */
export function sequenceLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 1;
}

/**
 * The euro sign is byte 80, or bytes A2 E3 of which the second begins a sign: that needs one open byte before
 * it, and a byte from 80 to BF after it.
 */
function isSingleByte(open: number, nextCode: number): boolean {
  const next = nextCode >> 8;
  return open !== 1 || next < 0x80 || next > 0xbf;
}
