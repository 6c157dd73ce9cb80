import { createRequire } from "node:module";
import { countBroken, type EastAsianEncoding } from "./decode/count-broken.ts";
import { denseSample } from "./decode/dense-sample.ts";
import { detectByteOrderMark, detectUtf16, detectUtf32, type EncodingGuess } from "./decode/detect-unicode.ts";
import { rateAlphabets } from "./decode/rate-alphabet.ts";
import { rateDecoding } from "./decode/rate-decoding.ts";
import { rateLatin } from "./decode/rate-latin.ts";

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
 * const { text, encoding } = decodeText(Uint8Array.of(0xbb, 0xf9, 0xd7, 0xbc, 0xc0, 0xfb, 0xc2, 0xca));
 *
 * [text, encoding];
 * // => ["基准利率", "gb18030"]
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

const eastAsian: readonly EastAsianEncoding[] = ["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"];

/** Bytes looked at where a share of them decides. */
const sampleBytes = 16_384;

/** Bytes that the vote looks at, as words: fifteen lines of Chinese. */
const voteBytes = 3_072;

/** Bytes that jschardet looks at. */
const statisticsBytes = 16_384;

function detectLegacy(bytes: Uint8Array): EncodingGuess {
  const words = denseSample(bytes, voteBytes);
  const votes = vote(bytes, words);
  const [best, second] = votes;
  const isDense = best?.isWide === true || coverageOf(words) >= leastCoverage;
  const alphabet = isDense ? bestAlphabet(bytes, words) : undefined;
  if (alphabet !== undefined && alphabet.confidence > (best?.rating ?? 0) + (best?.isWide === true ? wideDoubt : 0)) return alphabet;
  // jschardet models 30 more encodings than the vote, and is right on whole files; the vote is right on
  // short ones. So a clear vote wins, and an unclear one only where jschardet has no better idea.
  if (best !== undefined && isDense && isClear(best) && best.rating >= (second?.rating ?? 0) + clearLead) return toGuess(best);
  const latin = isDense ? undefined : rateLatin(words, decodePart);
  if (latin !== undefined && latin.rating >= leastLatin) return { encoding: latin.encoding, confidence: Math.min(0.9, latin.rating) };
  const sample = bytes.subarray(0, statisticsBytes);
  const statistics = askJschardet(sample);
  const favoured = votes.map((vote) => (vote.encoding === statistics.encoding ? { ...vote, rating: vote.rating + favour } : vote));
  const [chosen] = favoured.sort((one, other) => other.rating - one.rating);
  const isKnown = favoured.some(({ encoding }) => encoding === statistics.encoding);
  if (chosen !== undefined && isClear(chosen) && (isDense || isKnown)) return toGuess(chosen);
  if (statistics.confidence < 0.5 && looksWestern(sample)) return { encoding: "windows-1252", confidence: 0.5 };
  if (statistics.confidence > 0 && decodeAs(bytes, statistics.encoding, true) !== undefined) {
    return { encoding: statistics.encoding, confidence: Math.min(0.9, Math.max(0.2, statistics.confidence)) };
  }
  return leastDamaged(bytes, statistics.encoding);
}

/**
 * The encoding of an alphabet of its own that explains the bytes, where one does. Texts of the languages rate 0.69
 * and more, letters read in another alphabet at most 0.67 and mostly below 0.5.
 */
function bestAlphabet(bytes: Uint8Array, words: Uint8Array): EncodingGuess | undefined {
  const [best, second] = rateAlphabets(words.subarray(0, alphabetBytes), decodePart);
  if (best === undefined || best.rating < leastAlphabet + shortAlphabet / words.length) return undefined;
  // Two encodings of one alphabet differ in a few signs, which may stand further down.
  const isTied = second !== undefined && best.rating - second.rating < 0.01;
  const [chosen = best] = isTied ? rateAlphabets(bytes.subarray(0, sampleBytes), decodePart) : [best];
  return { encoding: chosen.encoding, confidence: Math.min(0.9, best.rating) };
}

const decodePart = (part: Uint8Array, encoding: string): string => decodeAs(part, encoding, false) ?? "";

/** A text of one language and its quotation marks; the letters of its best wrong reading make at most 0.7 of it. */
const leastLatin = 0.85;

const leastAlphabet = 0.6;

/** Four Han may read as eight letters: a word of few must be of frequent ones. */
const shortAlphabet = 0.8;

/** Letters are so few that a page of them tells their encoding. */
const alphabetBytes = 1_024;

/** UTF-16 with neither mark nor NUL is far rarer than the others, so it needs a lead over them. */
const wideDoubt = 0.2;

/** A lead from which no second opinion is asked; the right one leads by 0.15 in nearly all files measured. */
const clearLead = 0.1;

/** A small lead for jschardet's choice decides between two decodings that both read well. */
const favour = 0.1;

function toGuess({ encoding, rating }: Vote): EncodingGuess {
  return { encoding, confidence: Math.min(0.9, rating) };
}

/**
 * Chinese read in the wrong encoding rates at most 0.34 (as EUC-KR), 40 characters of Chinese in the right one
 * at least 0.72 (98 of 100 cuts of filings and of encyclopedia text). One or two characters must be frequent ones, since two accented letters of a Western text are a Han by chance.
 */
function isClear({ rating, characters }: Vote): boolean {
  return rating >= 0.42 + 0.48 / Math.max(1, characters);
}

/** Share of bytes above 0x7F, in the words that have some, from which a text is more than accented letters that look like Han by chance. */
const leastCoverage = 0.5;

interface Vote {
  readonly encoding: string;
  readonly rating: number;
  /** Characters beyond ASCII that were rated. */
  readonly characters: number;
  /** Whether every character has two bytes, so that words cannot be told. */
  readonly isWide?: boolean;
}

/** The kana stand at the same places in GB 2312, KS X 1001 and JIS X 0208; a text made of them is most likely Japanese. */
const kanaInOther = 0.15;

function coverageOf(words: Uint8Array): number {
  let beyond = 0;
  let letters = 0;
  for (const byte of words) {
    if (byte > 0x7f) beyond += 1;
    // Figures stand beside Han as beside letters.
    if (byte > 0x7f || (byte >= 0x41 && byte <= 0x7a)) letters += 1;
  }
  return beyond / Math.max(1, letters);
}

function vote(bytes: Uint8Array, words: Uint8Array): readonly Vote[] {
  const most = Math.floor(bytes.length * mostLost);
  const votes: Vote[] = [];
  for (const encoding of eastAsian) {
    // The words show at once what is another encoding; what they allow is asked of the whole text.
    if (countBroken(words, encoding, words.length * mostLostWords) > words.length * mostLostWords) continue;
    const broken = countBroken(bytes, encoding, most);
    if (broken > most) continue;
    const text = decodeAs(words, encoding, false) ?? "";
    const kana = encoding === "gb18030" || encoding === "euc-kr" ? (text.match(/[\u3041-\u30FF]/gu)?.length ?? 0) : 0;
    const rating = rateDecoding(text);
    const characters = text.length - (text.match(/[\0-\x7F]/gu)?.length ?? 0);
    if (rating !== undefined)
      votes.push({ encoding, rating: rating - (broken > 0 ? 0.1 : 0) - (kanaInOther * kana) / Math.max(1, characters), characters });
  }
  const wide = detectUtf16(bytes);
  if (wide !== undefined)
    votes.push({ encoding: wide.encoding, rating: wide.confidence - wideDoubt, characters: bytes.length / 2, isWide: true });
  return votes.sort((a, b) => b.rating - a.rating);
}

/** A file with a damaged byte or two is still in its encoding: 1 in 1,000 bytes may be lost to the damage. */
const mostLost = 0.001;

/** Damage that stands close together. Another encoding breaks every fifth byte or more. */
const mostLostWords = 0.05;

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
