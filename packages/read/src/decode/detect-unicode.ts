import { rateDecoding } from "./rate-decoding.ts";

/** An encoding and how sure the bytes make it, from 0 to 1. */
export interface EncodingGuess {
  readonly encoding: string;
  readonly confidence: number;
}

const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe, 0, 0], "utf-32le"],
  [[0, 0, 0xfe, 0xff], "utf-32be"],
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x84, 0x31, 0x95, 0x33], "gb18030"],
];

/** The encoding that a byte order mark names. */
export function detectByteOrderMark(bytes: Uint8Array): string | undefined {
  return marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
}

/** Bytes looked at: a pattern that does not show in 8 KiB will not show at all. */
const sampleBytes = 8_192;

/**
 * UTF-32 without a byte order mark: the topmost byte of a unit is always NUL, the one below it for all but
 * the extension planes.
 */
export function detectUtf32(bytes: Uint8Array): EncodingGuess | undefined {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return undefined;
  const sample = bytes.subarray(0, sampleBytes);
  const nuls = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) nuls[at & 3] = (nuls[at & 3] ?? 0) + 1;
  }
  const [first = 0, second = 0, third = 0, fourth = 0] = nuls;
  const units = sample.length / 4;
  if (fourth === units && third > units * 0.9) return { encoding: "utf-32le", confidence: 0.95 };
  if (first === units && second > units * 0.9) return { encoding: "utf-32be", confidence: 0.95 };
  return undefined;
}

/**
 * UTF-16 without a byte order mark: read in either order, the units must be whole characters that running
 * text is made of. Counting NULs is not enough, since 一 (U+4E00), 最 (U+6700) and 开 (U+5F00) have one on the
 * other side than Latin letters.
 */
export function detectUtf16(bytes: Uint8Array): EncodingGuess | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  let best: EncodingGuess | undefined;
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = decodeSample(bytes.subarray(0, sampleBytes), encoding);
    const confidence = text === undefined ? 0 : rateUnits(text);
    if (confidence > (best?.confidence ?? 0)) best = { encoding, confidence };
  }
  // ASCII read as UTF-16 rates 0.07 and arbitrary bytes below 0, since both give rare Han and symbols.
  return best !== undefined && best.confidence >= 0.45 ? best : undefined;
}

function rateUnits(text: string): number {
  let plain = 0;
  let others = "";
  for (const character of text) {
    if (character === "\n" || character === "\r" || character === "\t" || (character >= " " && character <= "~")) plain += 1;
    else others += character;
  }
  // A letter of the alphabets below U+0700 is worth something here too: 8-bit text never yields only those.
  const alphabetic = others.replace(/[^\u00A0-\u06FF]/gu, "").length;
  const rated = others.replace(/[\u00A0-\u06FF]/gu, "");
  const sum = plain + 0.7 * alphabetic + (rateDecoding(rated) ?? 0) * [...rated].length;
  return Math.max(0, sum / Math.max(1, plain + [...others].length));
}

function decodeSample(sample: Uint8Array, encoding: string): string | undefined {
  try {
    // `stream`: a pair of surrogates cut in two by the sample's end is no fault of the encoding.
    const text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return /[\0\uFFFE\uFFFF]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
