/**
 * How programs read rows C6 to C8 of Big5, which the standard leaves open: by the Unicode Consortium's BIG5.TXT (as Python and many
 * databases do), or by the ETEN extension (WHATWG Encoding Standard, as browsers do).
 */
export type Big5Rows = "unicode" | "eten";

/** Runs of signs and the code of the first; codes go on in the order of the table. */
type Run = readonly [first: number, last: number, code: number];

const openRows: Readonly<Record<Big5Rows, readonly Run[]>> = {
  unicode: [
    [0x30fe, 0x30fe, 0xc6a1],
    [0x309d, 0x309e, 0xc6a2],
    [0x3005, 0x3005, 0xc6a4],
    [0x3041, 0x3093, 0xc6a5],
    [0x30a1, 0x30f6, 0xc6f8],
    [0x0414, 0x0415, 0xc7b1],
    [0x0401, 0x0401, 0xc7b3],
    [0x0416, 0x041c, 0xc7b4],
    [0x0423, 0x0435, 0xc7bb],
    [0x0451, 0x0451, 0xc7ce],
    [0x0436, 0x044f, 0xc7cf],
    [0x2460, 0x2469, 0xc7e9],
    [0x2474, 0x247d, 0xc7f3],
  ],
  eten: [
    [0x2460, 0x2469, 0xc6a1],
    [0x2474, 0x247d, 0xc6ab],
    [0x2170, 0x2179, 0xc6b5],
    [0x3041, 0x3093, 0xc6e7],
    [0x30a1, 0x30f6, 0xc77b],
    [0x0410, 0x0415, 0xc7f3],
    [0x0401, 0x0401, 0xc7f9],
    [0x0416, 0x042f, 0xc7fa],
    [0x0430, 0x0435, 0xc855],
    [0x0451, 0x0451, 0xc85b],
    [0x0436, 0x044f, 0xc85c],
  ],
};

const tables = new Map<Big5Rows, Uint16Array>();
let standard: Uint16Array | undefined;

/** UTF-16 unit to its two bytes; 0 where Big5 has none. Built on first use from the platform's own decoder. */
function load(rows: Big5Rows): Uint16Array {
  const known = tables.get(rows);
  if (known !== undefined) return known;
  standard ??= loadStandard();
  const codes = standard.slice();
  for (const [first, last, code] of openRows[rows])
    for (let unit = first, at = toIndex(code); unit <= last; unit += 1, at += 1) codes[unit] = toCode(at);
  tables.set(rows, codes);
  return codes;
}

function loadStandard(): Uint16Array {
  const codes = new Uint16Array(0x10000);
  const decoder = new TextDecoder("big5");
  // From A1 on first: what stands before are extensions, which repeat some signs.
  for (let index = 0; index < 0x7e * rowLength; index += 1) {
    const code = toCode((index + 0x20 * rowLength) % (0x7e * rowLength));
    const sign = decoder.decode(Uint8Array.of(code >> 8, code & 0xff));
    const unit = sign.charCodeAt(0);
    if (sign.length === 1 && unit !== 0xfffd && codes[unit] === 0) codes[unit] = code;
  }
  return codes;
}

/** Second bytes are 40 to 7E and A1 to FE. */
const rowLength = 157;

function toIndex(code: number): number {
  const trail = code & 0xff;
  return ((code >> 8) - 0x81) * rowLength + (trail <= 0x7e ? trail - 0x40 : trail - 0x62);
}

function toCode(index: number): number {
  const trail = index % rowLength;
  return ((0x81 + Math.floor(index / rowLength)) << 8) | (trail < 0x3f ? trail + 0x40 : trail + 0x62);
}

/** The two bytes that a decoder of Big5 reads as this UTF-16 unit, as one number; 0 where it has none. */
export function big5Code(unit: number, rows: Big5Rows): number {
  return load(rows)[unit] ?? 0;
}
