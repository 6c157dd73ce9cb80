import type { Document } from "@espalier/core";
import { measureVariety } from "./measure-variety.ts";
import { signClass, signClasses } from "./sign-classes.ts";
import { createTokenBuffer, type TokenBuffer } from "./token-buffer.ts";

/** What the filters know of a text, from one pass over it. Counts are UTF-16 units. */
export interface TextAnalysis {
  readonly han: number;
  readonly latin: number;
  /** Letters of other scripts. */
  readonly otherLetters: number;
  readonly digits: number;
  /** Punctuation and symbols without the bars of tables; a row of the same sign, such as dot leaders or a blank to fill in, counts once. */
  readonly marks: number;
  /** Words and numbers, and single Han signs. */
  readonly tokens: number;
  /** Lines that hold something. */
  readonly lines: number;
  /** Of those, lines of a Markdown table. */
  readonly tableLines: number;
  /** Whether the text closes with a mark that ends a sentence, and what may stand behind it. */
  readonly ended: boolean;
  /** Mean share of different tokens among 100 neighbours; undefined where there are fewer than 50 tokens. */
  readonly variety: number | undefined;
  /** Share of the tokens that stand in passages seen before. */
  readonly repeated: number;
}

const known = new WeakMap<Document, TextAnalysis>();

/** Analyses the text of a document once for all filters. */
export function analyzeDocument(document: Document): TextAnalysis {
  let analysis = known.get(document);
  if (analysis === undefined) {
    const { counts, buffer } = read(document.text);
    inBuffer = document;
    analysis = complete(document.text, counts, buffer);
    known.set(document, analysis);
  }
  return analysis;
}

/** The tokens of a document, for as long as no other text is looked at. */
export function tokensOf(document: Document): TokenBuffer {
  if (shared === undefined || inBuffer !== document) {
    read(document.text);
    inBuffer = document;
  }
  return shared ?? createTokenBuffer();
}

/** Judging is synchronous, so one buffer serves every text. */
let shared: TokenBuffer | undefined;
let inBuffer: Document | undefined;

/**
 * Analyses a text: what it is made of, and how much of it repeats. Linear in its length.
 *
 * @example
 * ```ts
 * const { han, latin, digits, tokens, ended } = analyzeText("利率 rate 3%.");
 *
 * [han, latin, digits, tokens, ended];
 * // => [2, 4, 1, 4, true]
 * ```
 */
export function analyzeText(text: string): TextAnalysis {
  const { counts, buffer } = read(text);
  return complete(text, counts, buffer);
}

function read(text: string): { readonly counts: Counts; readonly buffer: TokenBuffer } {
  shared ??= createTokenBuffer();
  inBuffer = undefined;
  return { counts: readTokens(text, shared), buffer: shared };
}

function complete(text: string, counts: Counts, buffer: TokenBuffer): TextAnalysis {
  return { ...counts, tokens: buffer.length, ...measureVariety(buffer, isChinese(counts)), ended: isEnded(text) };
}

/** Whether most of the letters and digits of a text are Han signs. */
export function isChinese({ han, latin, otherLetters, digits }: Pick<TextAnalysis, "han" | "latin" | "otherLetters" | "digits">): boolean {
  return han * 2 > han + latin + otherLetters + digits;
}

type Counts = Omit<TextAnalysis, "tokens" | "variety" | "repeated" | "ended">;

/** FNV-1a's factor: a 32-bit product that spreads each unit over the whole number. */
const factor = 0x01000193;

/** Knuth's multiplicative hash. */
const hanFactor = 0x9e3779b1;

function finish(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The number of a lower-case word or a single Han sign, as it stands in a token buffer. */
export function hashToken(word: string): number {
  if (/^\p{Script=Han}$/u.test(word)) return Math.imul(word.charCodeAt(0), hanFactor) | 0;
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), factor);
  return finish(hash) | 0;
}

function readTokens(text: string, buffer: TokenBuffer): Counts {
  const classes = signClasses();
  const byClass = new Uint32Array(8);
  let marks = 0;
  let before = 0;
  buffer.reset(text.length);
  let hash = 0;
  let units = 0;
  let letters = 0;
  let lines = 0;
  let tableLines = 0;
  let lineHolds = false;
  let lineFrames = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 10;
    const kind = classes[unit] ?? signClass.symbol;
    byClass[kind] = (byClass[kind] ?? 0) + 1;
    if (kind >= signClass.mark && unit !== before) marks += 1;
    before = unit;
    if (kind === signClass.digit || kind === signClass.latin || kind === signClass.letter) {
      // Upper case of ASCII is folded; other letters seldom begin a sentence in capitals only.
      hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit | 32 : unit), factor);
      units += 1;
      if (kind !== signClass.digit) letters += 1;
      continue;
    }
    if (units > 0) {
      buffer.push(finish(hash), units, letters);
      letters = 0;
      hash = 0;
      units = 0;
      lineHolds = true;
    }
    if (kind === signClass.han) {
      buffer.push(Math.imul(unit, hanFactor), 1, 1);
      lineHolds = true;
    } else if (kind === signClass.frame) lineFrames += 1;
    else if (unit === 10) {
      if (lineHolds) {
        lines += 1;
        if (lineFrames > 1) tableLines += 1;
      }
      lineHolds = false;
      lineFrames = 0;
    }
  }
  const of = (kind: number): number => byClass[kind] ?? 0;
  return {
    han: of(signClass.han),
    latin: of(signClass.latin),
    otherLetters: of(signClass.letter),
    digits: of(signClass.digit),
    marks,
    lines,
    tableLines,
  };
}

/** A colon, a comma or a bracket alone leaves a sentence open. */
function isEnded(text: string): boolean {
  return /[.!?。！？…．｡]["'”’」』)）\]】》*_~～\s]*$/u.test(text.slice(-40));
}
