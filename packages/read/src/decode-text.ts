import { createRequire } from "node:module";
import { detectByteOrderMark, detectUtf16, detectUtf32, type EncodingGuess } from "./decode/detect-unicode.ts";
import { rateDecoding } from "./decode/rate-decoding.ts";

/** A decoded text, how it was decoded, and how sure that is from 0 to 1. */
export interface DecodedText {
  readonly text: string;
  /** As the WHATWG Encoding Standard names it, or iconv where that does not know it; in lower case. */
  readonly encoding: string;
  readonly confidence: number;
}

const load = createRequire(import.meta.url);

/**
 * Decodes bytes to text by their content: a byte order mark, the NULs of UTF-16 and UTF-32, strict UTF-8,
 * and then a vote of character frequencies over the East Asian encodings beside jschardet's statistics for
 * the others. What a file or a header declares is not looked at, since it is wrong too often. The byte order
 * mark is left out of the text, and line ends are kept.
 *
 * Never fails: bytes that no encoding explains come back as the least bad decoding with U+FFFD in it and a
 * confidence below 0.2.
 *
 * @example
 * ```ts
 * decodeText(Uint8Array.of(0xbb, 0xf9, 0xd7, 0xbc, 0xc0, 0xfb, 0xc2, 0xca));
 * // => { "text": "基准利率", "encoding": "gb18030", "confidence": 0.9 }
 * ```
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { encoding, confidence } = detectEncoding(bytes);
  return { text: decodeAs(bytes, encoding, false) ?? "", encoding, confidence };
}

/** The encoding of bytes by their content, as {@link decodeText} finds it. */
export function detectEncoding(bytes: Uint8Array): EncodingGuess {
  const mark = detectByteOrderMark(bytes);
  if (mark !== undefined) return { encoding: mark, confidence: 1 };
  const wide = bytes.includes(0) ? (detectUtf32(bytes) ?? detectUtf16(bytes)) : undefined;
  if (wide !== undefined) return wide;
  if (switchesToJis(bytes)) return { encoding: "iso-2022-jp", confidence: 0.95 };
  if (decodeAs(bytes, "utf-8", true) !== undefined) return { encoding: "utf-8", confidence: isText(bytes) ? 1 : 0 };
  if (isText(bytes)) return detectLegacy(bytes);
  return detectUtf16(bytes) ?? { encoding: "windows-1252", confidence: 0 };
}

const eastAsian = ["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"] as const;

/** Bytes that the vote and jschardet look at; strictness is asked of the whole text. */
const sampleBytes = 65_536;

function detectLegacy(bytes: Uint8Array): EncodingGuess {
  const sample = bytes.subarray(0, sampleBytes);
  const statistics = askJschardet(sample);
  const votes = vote(bytes, sample, statistics.encoding);
  const [best] = votes;
  const rival = votes.find(({ encoding }) => encoding === statistics.encoding);
  // jschardet models 30 more encodings than the vote, and is right on whole files; the vote is right on
  // short ones. So a clear vote wins, and an unclear one only where jschardet has no better idea.
  if (best !== undefined && best.rating >= clearRating(best.characters) && (best.coverage >= leastCoverage || rival !== undefined)) {
    return { encoding: best.encoding, confidence: Math.min(0.9, best.rating) };
  }
  if (statistics.confidence < 0.5 && looksWestern(sample)) return { encoding: "windows-1252", confidence: 0.5 };
  if (statistics.confidence > 0 && decodeAs(bytes, statistics.encoding, true) !== undefined) {
    return { encoding: statistics.encoding, confidence: Math.min(0.9, Math.max(0.2, statistics.confidence)) };
  }
  return leastDamaged(bytes, statistics.encoding);
}

/**
 * Chinese read in the wrong encoding rates at most 0.34 (as EUC-KR), 40 characters of Chinese in the right one
 * at least 0.72 (98 of 100 cuts of filings and of encyclopedia text). One or two characters must be frequent ones, since two accented letters of a Western text are a Han by chance.
 */
function clearRating(characters: number): number {
  return 0.42 + 0.48 / Math.max(1, characters);
}

/** Share of bytes above 0x7F from which a text is more than a few accented letters that look like Han by chance. */
const leastCoverage = 0.25;

interface Vote {
  readonly encoding: string;
  readonly rating: number;
  /** Characters beyond ASCII that were rated. */
  readonly characters: number;
  readonly coverage: number;
}

function vote(bytes: Uint8Array, sample: Uint8Array, favourite: string): readonly Vote[] {
  const coverage = sample.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0) / Math.max(1, sample.length);
  const votes: Vote[] = [];
  for (const encoding of eastAsian) {
    const lost = shareLost(bytes, encoding);
    if (lost > mostLost) continue;
    const text = decodeAs(sample, encoding, false) ?? "";
    const rating = rateDecoding(text);
    const characters = text.replace(/[\0-\x7F]/gu, "").length;
    // A small lead for jschardet's choice decides between two decodings that both read well.
    const lead = encoding === favourite ? 0.1 : 0;
    if (rating !== undefined) votes.push({ encoding, rating: rating + lead - (lost > 0 ? 0.1 : 0), characters, coverage });
  }
  const wide = detectUtf16(bytes);
  // UTF-16 with neither mark nor NUL is far rarer than the others, so it needs a lead.
  if (wide !== undefined) votes.push({ encoding: wide.encoding, rating: wide.confidence - 0.2, characters: bytes.length / 2, coverage: 1 });
  return votes.sort((a, b) => b.rating - a.rating);
}

/** A file with a damaged byte or two is still in its encoding: 1 in 1,000 characters may be lost to the damage. */
const mostLost = 0.001;

function shareLost(bytes: Uint8Array, encoding: string): number {
  if (decodeAs(bytes, encoding, true) !== undefined) return 0;
  const text = decodeAs(bytes, encoding, false) ?? "";
  return (text.match(/\uFFFD/gu)?.length ?? 0) / Math.max(1, text.length);
}

/** No encoding explains every byte, or none convinces: the one that loses least and reads best wins. */
function leastDamaged(bytes: Uint8Array, favourite: string): EncodingGuess {
  const sample = bytes.subarray(0, sampleBytes);
  let best = { encoding: "windows-1252", score: looksWestern(sample) ? 0.6 : 0, lost: 0.1 };
  for (const encoding of new Set(["utf-8", ...eastAsian, favourite])) {
    const text = decodeAs(sample, encoding, false);
    if (text === undefined || text === "") continue;
    const lost = (text.match(/\uFFFD/gu)?.length ?? 0) / text.length;
    // UTF-8 that is damaged in places still holds long sequences that no other encoding yields by chance.
    const score = (rateDecoding(text.replaceAll("\uFFFD", "")) ?? 0) - 4 * lost + (encoding === "utf-8" ? 0.3 : 0);
    if (score > Math.max(best.score, leastScore)) best = { encoding, score, lost };
  }
  return { encoding: best.encoding, confidence: best.score <= 0 ? 0.1 : Math.max(0.2, 0.6 - 4 * best.lost) };
}

/** Below this an East Asian reading is chance. */
const leastScore = 0.3;

/**
 * Whether the bytes read as a Western European text: its letters beyond ASCII are few (below 15 % even in
 * French and Danish; 0.3 leaves room for short texts) and among the letters and marks that those languages use.
 */
function looksWestern(sample: Uint8Array): boolean {
  const text = decodeAs(sample, "windows-1252", false) ?? "";
  const beyond = text.match(/[^\0-\x7F]/gu) ?? [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const unusual = beyond.filter(
    (character) => !/[ÀÂÄÅÆÇÈÉÊËÍÎÑÓÔÖØÚÜßàáâãäåæçèéêëìíîïñòóôõöøùúûüœŒŸÿ€£§©®°·«»¿¡´–—‘’“”„…•½²\u00A0]/u.test(character),
  );
  return unusual.length === 0 && (beyond.length <= 2 || beyond.length <= 0.3 * Math.max(letters, text.length / 2));
}

const names: Readonly<Record<string, string>> = {
  "utf-8-sig": "utf-8",
  ascii: "utf-8",
  gb2312: "gb18030",
  gbk: "gb18030",
  cp932: "shift_jis",
  cp949: "euc-kr",
  "iso-8859-1": "windows-1252",
  "iso-8859-9": "windows-1254",
};

function askJschardet(sample: Uint8Array): EncodingGuess {
  const { detect } = load("jschardet") as { detect(bytes: Buffer): { encoding: string | null; confidence: number } };
  const { encoding, confidence } = detect(Buffer.from(sample.buffer, sample.byteOffset, sample.byteLength));
  const name = (encoding ?? "windows-1252").toLowerCase();
  return { encoding: names[name] ?? name, confidence: encoding === null ? 0 : confidence };
}

/** ISO-2022-JP is 7-bit and would pass as UTF-8: its escape sequences `ESC $ B` and `ESC $ @` tell it. */
function switchesToJis(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40))
      return decodeAs(bytes, "iso-2022-jp", true) !== undefined;
  }
  return false;
}

/** A text without an encoding of its own: NULs and other controls in more than 1 byte of 10 say that it is none. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  let controls = 0;
  for (const byte of sample) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1;
  }
  return controls <= sample.length * 0.1;
}

// Not the platform's windows-1252, which Node 20 reads as latin-1 (“ becomes U+0093), and not its Big5, which
// maps the Hong Kong characters (啓, 綫) to private use.
const platformDecoders: ReadonlySet<string> = new Set("utf-8 utf-16le utf-16be gb18030 shift_jis euc-jp euc-kr iso-2022-jp".split(" "));

/** Decodes with the platform's decoder, or with iconv-lite. Strict: `undefined` at the first bad byte. */
function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  if (platformDecoders.has(encoding)) {
    try {
      return new TextDecoder(encoding, { fatal }).decode(bytes);
    } catch {
      return undefined;
    }
  }
  const iconv = load("iconv-lite") as typeof import("iconv-lite");
  if (!iconv.encodingExists(encoding)) return undefined;
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
  return fatal && text.includes("\uFFFD") ? undefined : text;
}
