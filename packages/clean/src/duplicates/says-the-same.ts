import { shingleLength } from "./shingles.ts";
import { figureBit, nameBit, wordOf } from "./tokens.ts";

/** One text made ready for comparing. */
export interface Comparable {
  readonly tokens: Uint32Array;
  /** By place, see `shinglesOf`. */
  readonly shingles: Uint32Array;
}

/** A stretch of tokens of both texts between two matches. */
interface Gap {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Whether it stands among the first or the last lines of both texts. */
  readonly atEdge: boolean;
}

/**
 * Most tokens of a head or a foot, and the most it takes of a text: title, number, date and sender, or a courtesy and a
 * signature.
 */
const edgeTokens = 60;
const edgeShare = 0.15;

/**
 * Whether a text says nothing that another, overlapping text does not say as well, as far as figures and names tell:
 * every figure of it stands in the other at the same place of the wording, and no name or term of it was
 * replaced by another one.
 *
 * Two notices that differ in a rate, two prescriptions that differ in a dose, two contracts that differ in a party do not
 * say the same, however much of their wording they share. A head or foot that is worded anew ("Reprinted on 9 March") may
 * have its own date and number.
 *
 * @param text - The one that would be dropped.
 * @param other - The one that would stay.
 */
export function saysTheSame(text: Comparable, other: Comparable): boolean {
  const replaced = new Map<string, number>();
  for (const { left, right, atEdge } of gapsBetween(text, other)) {
    if (atEdge && isWordedAnew(left, right)) continue;
    if (!isSubsequence(figuresOf(left), figuresOf(right))) return false;
    if (left.length === 0 || right.length === 0 || left.length > 3 || right.length > 3) continue;
    if (left.some(isName) && right.some(isName)) return false;
    // The same word replaced by the same other one at two places: a template filled in twice.
    const pair = `${[...left].map(wordOf)}>${[...right].map(wordOf)}`;
    const count = (replaced.get(pair) ?? 0) + 1;
    if (count >= 2) return false;
    replaced.set(pair, count);
  }
  return true;
}

/** Whether two stretches are more than a word replaced, and less than half of their words are common (Jaccard). */
function isWordedAnew(left: Uint32Array, right: Uint32Array): boolean {
  if (Math.max(left.length, right.length) < shingleLength) return false;
  const [a, b] = [left, right].map((tokens) => new Set([...tokens].filter((token) => (token & figureBit) === 0).map(wordOf)));
  if (a === undefined || b === undefined) return false;
  const common = [...a].filter((word) => b.has(word)).length;
  return common < 0.5 * (a.size + b.size - common);
}

function isName(token: number): boolean {
  return (token & nameBit) !== 0;
}

function figuresOf(tokens: Uint32Array): number[] {
  return [...tokens].filter((token) => (token & figureBit) !== 0).map(wordOf);
}

function isSubsequence(some: readonly number[], all: readonly number[]): boolean {
  let at = 0;
  for (const value of all) if (at < some.length && some[at] === value) at += 1;
  return at === some.length;
}

/** A run of equal tokens. */
interface Match {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** The stretches of `text` that no run of five equal words covers, each with what stands at its place in `other`. */
function gapsBetween(text: Comparable, other: Comparable): Gap[] {
  const matches = matchesBetween(text, other);
  const gaps: Gap[] = [];
  let left = 0;
  let right = 0;
  for (const match of [...matches, { left: text.tokens.length, right: other.tokens.length, length: 0 }]) {
    if (match.left > left || match.right > right) {
      // A paragraph that stands elsewhere in the other text has nothing at its place there.
      const end = Math.max(right, match.right);
      const atEdge = isAtEdge(left, match.left, text.tokens.length) && isAtEdge(right, end, other.tokens.length);
      gaps.push({ left: text.tokens.subarray(left, match.left), right: other.tokens.subarray(right, end), atEdge });
    }
    left = match.left + match.length;
    right = match.right + match.length;
  }
  return gaps;
}

function isAtEdge(start: number, end: number, length: number): boolean {
  const limit = Math.min(edgeTokens, edgeShare * length);
  return end <= limit || start >= length - limit;
}

function matchesBetween(text: Comparable, other: Comparable): Match[] {
  const places = new Map<number, number[]>();
  other.shingles.forEach((shingle, at) => {
    const list = places.get(shingle);
    if (list === undefined) places.set(shingle, [at]);
    // More places than this are a text that repeats itself; the first ones will do.
    else if (list.length < 16) list.push(at);
  });
  const matches: Match[] = [];
  let expected = 0;
  for (let left = 0; left + shingleLength <= text.tokens.length; ) {
    const candidates = places.get(text.shingles[left] ?? 0);
    if (candidates === undefined) {
      left += 1;
      continue;
    }
    const right = candidates.find((at) => at >= expected) ?? candidates[0] ?? 0;
    let length = shingleLength;
    while (left + length < text.tokens.length && right + length < other.tokens.length && same(text, left + length, other, right + length))
      length += 1;
    matches.push({ left, right, length });
    expected = right + length;
    left += length;
  }
  return matches;
}

function same(text: Comparable, left: number, other: Comparable, right: number): boolean {
  return wordOf(text.tokens[left] ?? 0) === wordOf(other.tokens[right] ?? 0);
}
