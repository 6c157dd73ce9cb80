import { foldKeepingLength } from "../quality/fold-keeping-length.ts";
import { signClass, signClasses } from "../quality/sign-classes.ts";

/** The words and single Han signs of a text folded for matching, with their places in the text. Figures are words like others. */
export interface MatchingTokens {
  readonly length: number;
  /** Two independent 32-bit hashes of each token. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for a Han sign. */
  readonly han: Uint8Array;
}

let room = 1 << 16;
let first = new Int32Array(room);
let second = new Int32Array(room);
let starts = new Int32Array(room);
let ends = new Int32Array(room);
let han = new Uint8Array(room);

/** Reads the tokens of a text. They stay valid until the next call: matching is synchronous, and a corpus has many texts. */
export function matchingTokens(text: string): MatchingTokens {
  const folded = foldKeepingLength(text);
  const classes = signClasses();
  reserve(folded.length);
  let length = 0;
  let open = -1;
  let one = 0;
  let two = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const unit = at < folded.length ? folded.charCodeAt(at) : 10;
    const kind = classes[unit] ?? signClass.symbol;
    if (kind === signClass.digit || kind === signClass.latin || kind === signClass.letter) {
      if (open === -1) open = at;
      one = Math.imul(one ^ unit, 0x01000193);
      two = Math.imul(two + unit, 0x5bd1e995) ^ (two >>> 13);
      continue;
    }
    if (open !== -1) {
      push(length, open, at, one, two, 0);
      length += 1;
      open = -1;
      one = 0;
      two = 0;
    }
    if (kind !== signClass.han) continue;
    push(length, at, at + 1, Math.imul(unit, 0x9e3779b1), Math.imul(unit ^ 0x2545, 0x85ebca6b), 1);
    length += 1;
  }
  return { length, first, second, starts, ends, han };
}

function push(at: number, start: number, end: number, one: number, two: number, isHan: number): void {
  first[at] = one ^ (one >>> 15);
  second[at] = two ^ (two >>> 16);
  starts[at] = start;
  ends[at] = end;
  han[at] = isHan;
}

function reserve(units: number): void {
  if (units < room) return;
  room = units * 2;
  first = new Int32Array(room);
  second = new Int32Array(room);
  starts = new Int32Array(room);
  ends = new Int32Array(room);
  han = new Uint8Array(room);
}
