import { findFigures } from "@espalier/text";
import { charClass, charClasses, charFolds } from "./char-class.ts";
import { hashOf, mix } from "./hash.ts";
import { isMedicine, type NameRange, nameAfter, nameBefore } from "./name-marks.ts";
import { isNumeral } from "./numerals.ts";

/** The lowest bit of a token says that it is a figure, the next that it may be part of a name; the third that it is; the others are the hash. */
export const figureBit = 1;
export const nameBit = 2;
export const sureNameBit = 4;
const marks = figureBit | nameBit | sureNameBit;

/** What is the same word in both texts: the hash without the marks. */
export function wordOf(token: number): number {
  return token & ~marks;
}

/** Tokens are collected here; a text of more makes it grow. */
let scratch = new Uint32Array(1 << 16);

/** A figure of the text with the hash of its value. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/**
 * Cuts a text into tokens for comparing: words, single signs of scripts without spaces, and figures, each a hash of 29 bits with
 * its marks. Case, width and the form of apostrophes do not matter; a figure is its value, so `1.2亿` and `120 million` are
 * one; traditional and simplified writing are two texts.
 *
 * Chinese is cut into single signs, not into words: a segmenter cuts the same words differently after one sign is changed, which
 * costs recall, and it takes 20 times as long.
 */
export function tokensOf(text: string): Uint32Array {
  const classes = charClasses();
  const figures = figuresIn(text, classes);
  if (scratch.length < text.length) scratch = new Uint32Array(text.length * 2);
  const tokens = scratch;
  let count = 0;
  let figure = 0;
  let nextFigure = figures[0]?.start ?? Number.MAX_SAFE_INTEGER;
  /** Where the present run of signs begins, and how many more signs of it are the name of somebody in a role. */
  let runStart = -1;
  let naming = 0;
  for (let at = 0; at < text.length; ) {
    if (at >= nextFigure) {
      const { end, hash } = figures[figure] as Place;
      tokens[count++] = (hash & ~marks) | figureBit;
      at = Math.max(at, end);
      figure += 1;
      nextFigure = figures[figure]?.start ?? Number.MAX_SAFE_INTEGER;
      runStart = -1;
      continue;
    }
    const kind = classes[text.charCodeAt(at)] ?? 0;
    if (kind === charClass.separator) {
      naming = separatesRole(text.charCodeAt(at)) ? Math.max(naming, nameAfter(text, at)) : 0;
      runStart = -1;
      at += 1;
    } else if (kind === charClass.sign) {
      if (runStart === -1) runStart = at;
      const mark = isNumeral(text, at) ? figureBit : naming > 0 ? sureNameBit : 0;
      if (naming > 0) naming -= 1;
      tokens[count++] = tokenOfSign(text.charCodeAt(at)) | mark;
      const name = nameBefore(text, at, runStart);
      if (name !== undefined) markName(tokens, count - 1 - at, name);
      at += 1;
    } else if (kind === charClass.high) {
      tokens[count++] = tokenOfSign(text.codePointAt(at) ?? 0) | (naming > 0 ? sureNameBit : 0);
      runStart = -1;
      at += 2;
    } else {
      const end = Math.min(wordEnd(text, at, classes), nextFigure);
      tokens[count++] = wordToken(text, at, end, classes);
      runStart = -1;
      naming = 0;
      at = end;
    }
  }
  return tokens.slice(0, count);
}

/** Every sign of a run is one token, so places of the text and of the tokens differ by `shift` alone. */
function markName(tokens: Uint32Array, shift: number, { from, to, sure }: NameRange): void {
  for (let at = from + shift; at < to + shift; at += 1) {
    const token = tokens[at] ?? 0;
    if ((token & figureBit) === 0) tokens[at] = token | (sure ? sureNameBit : nameBit);
  }
}

/** The token of a sign that is a word of its own. */
export function tokenOfSign(codePoint: number): number {
  return mix(Math.imul(codePoint, 0x9e3779b1)) & ~marks;
}

/** The token of a word, without marks. */
export function tokenOfWord(word: string): number {
  return hashOf(word) & ~marks;
}

/** What stands between a role and its name: 甲方：, 姓名（, 患者 (and a blank). */
function separatesRole(unit: number): boolean {
  return unit === 0x3a || unit === 0xff1a || unit === 0x20 || unit === 0x3000 || unit === 0x28 || unit === 0xff08 || unit === 0x7c;
}

/** The end of a word: letters and digits, with an apostrophe between letters. */
function wordEnd(text: string, start: number, classes: Uint8Array): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit] ?? 0;
    if (kind === charClass.letter || kind === charClass.digit) continue;
    if ((unit === 0x27 || unit === 0x2019) && (classes[text.charCodeAt(at + 1)] ?? 0) === charClass.letter) continue;
    break;
  }
  return at;
}

function wordToken(text: string, start: number, end: number, classes: Uint8Array): number {
  const folds = charFolds();
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (folds[text.charCodeAt(at)] ?? 0), 0x01000193);
  const word = mix(hash) & ~marks;
  if (numberWords.has(word)) return word | figureBit;
  if (isName(text, start, end, classes)) return noNames.has(word) ? word : word | sureNameBit;
  return end - start >= 6 && isMedicine(text.slice(start, end).toLowerCase()) ? word | sureNameBit : word;
}

/** English numbers in words. `one` and `first` are left out: they are more often no numbers. */
const numberWords = new Set(
  "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion twice"
    .split(" ")
    .map(tokenOfWord),
);

/** Words that titles and tables write with a capital and that are never names. */
const noNames = new Set(
  "a an the this that these those its it all any each every some no our your their his her my we you they he she in on at for of to by from with without as if when where while after before under over between and or but not is are was were be been has have had may shall will can current other such new old see"
    .split(" ")
    .map(tokenOfWord),
);

/** A capital that begins no sentence, or one that does where the next word has one too: `Harbour Bank shall pay`. */
function isName(text: string, start: number, end: number, classes: Uint8Array): boolean {
  if (!isCapital(text.charCodeAt(start))) return false;
  for (let at = start - 1; at >= 0 && at >= start - 3; at -= 1) {
    const unit = text.charCodeAt(at);
    if ((classes[unit] ?? 0) !== charClass.separator || unit === 0x2c || unit === 0x3a || unit === 0xff1a) return true;
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x0a) break;
  }
  return text.charCodeAt(end) === 0x20 && isCapital(text.charCodeAt(end + 1)) && !isCapital(text.charCodeAt(end + 2));
}

function isCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde && unit !== 0xd7) || (unit >= 0x391 && unit <= 0x42f);
}

/** The figures of a text, looked for only in the lines that can have one: most lines of prose have none. */
function figuresIn(text: string, classes: Uint8Array): Place[] {
  const places: Place[] = [];
  let lineStart = 0;
  let wanted = false;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at === text.length ? 0x0a : text.charCodeAt(at);
    if (unit === 0x0a) {
      if (wanted) addFigures(text.slice(lineStart, at), lineStart, places);
      lineStart = at + 1;
      wanted = false;
    } else if (!wanted) {
      // 百分之 is a percentage without a digit.
      wanted = (classes[unit] ?? 0) === charClass.digit || (unit === 0x767e && text.startsWith("分之", at + 1));
    }
  }
  return places;
}

function addFigures(line: string, offset: number, places: Place[]): void {
  for (const { start, end, value } of findFigures(line.length < longCode ? line : withoutLongCodes(line)))
    places.push({ start: offset + start, end: offset + end, hash: hashOf(value) });
}

const longCode = 200;

/** Runs such as a key or an image in base64 are no figures, and looking for some in them takes quadratic time. */
function withoutLongCodes(text: string): string {
  return text.replace(/[A-Za-z\d-]{200,}/gu, (run) => " ".repeat(run.length));
}
