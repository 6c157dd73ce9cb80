import { shingleLength } from "./shingles.ts";
import { figureBit, nameBit, sureNameBit, tokenOfSign, tokenOfWord, wordOf } from "./tokens.ts";

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
  /** Whether a dose follows in both. */
  readonly beforeDose: boolean;
}

/**
 * Most tokens of a head or a foot, and the most it takes of a text: title, number, date and sender, or a courtesy and a
 * signature.
 */
const edgeTokens = 60;
const edgeShare = 0.15;

/** Most tokens of a name that another one replaced, with what stands around it up to the next five words in common. */
const mostOfName = 10;
/** Most tokens of a term that another one replaced. */
const mostOfTerm = 6;

/** What one text says and another does not. */
export type Difference = "figure" | "name" | "term";

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
  return differenceBetween(text, other) === undefined;
}

/** The first thing that `text` says and `other` does not; undefined where there is none. */
export function differenceBetween(text: Comparable, other: Comparable): Difference | undefined {
  const replaced = new Set<string>();
  for (const { left, right, atEdge, beforeDose } of gapsBetween(text, other)) {
    const replacedName = left.length > 0 && right.length > 0 && left.length <= mostOfName && right.length <= mostOfName;
    if (replacedName && beforeDose && !isSubsequence([...left].map(wordOf), [...right].map(wordOf))) return "name";
    if (atEdge && isWordedAnew(left, right)) continue;
    if (!isSubsequence(figuresOf(left), figuresOf(right)) && !standsElsewhere(left, other.tokens)) return "figure";
    if (replacedName && isName(left) && isName(right)) return "name";
    if (!replacedName || left.length > mostOfTerm || right.length > mostOfTerm) continue;
    // The same word replaced by the same other one at two places: a template filled in twice.
    const pair = `${[...left].map(wordOf)}>${[...right].map(wordOf)}`;
    if (replaced.has(pair)) return "term";
    replaced.add(pair);
  }
  return undefined;
}

/** A stretch that is worded anew has at least this many tokens; less is a name, a title or a date replaced in the same wording. */
const leastAnew = 2 * shingleLength;

/** Whether two stretches are more than a word replaced, and less than half of their words are common (Jaccard). */
function isWordedAnew(left: Uint32Array, right: Uint32Array): boolean {
  if (Math.max(left.length, right.length) < leastAnew) return false;
  const [a, b] = [left, right].map((tokens) => new Set([...tokens].filter((token) => (token & figureBit) === 0).map(wordOf)));
  if (a === undefined || b === undefined) return false;
  const common = [...a].filter((word) => b.has(word)).length;
  return common < 0.5 * (a.size + b.size - common);
}

/** One token that is a name for certain, or two that may be: one changed sign before 公司 is more often a slip than a name. */
function isName(tokens: Uint32Array): boolean {
  let maybe = 0;
  for (const token of tokens) {
    if ((token & sureNameBit) !== 0) return true;
    if ((token & nameBit) !== 0) maybe += 1;
  }
  return maybe >= 2;
}

/** Whether a row of a table or a short line with its figures stands as a whole at another place: too short to be found by five words. */
function standsElsewhere(tokens: Uint32Array, other: Uint32Array): boolean {
  if (tokens.length < 3 || tokens.length > mostOfName || tokens.every((token) => (token & figureBit) !== 0)) return false;
  for (let start = 0; start + tokens.length <= other.length; start += 1) {
    let at = 0;
    while (at < tokens.length && wordOf(tokens[at] as number) === wordOf(other[start + at] as number)) at += 1;
    if (at === tokens.length) return true;
  }
  return false;
}

/** The first words of units of doses. */
const doseUnits = new Set([
  ..."g mg mcg ug μg kg ml l iu u tablet tablets capsule capsules puff puffs drops".split(" ").map(tokenOfWord),
  ..."克毫微片粒支升滴袋丸喷".split("").map((sign) => tokenOfSign(sign.charCodeAt(0))),
]);

function isDose(tokens: Uint32Array, at: number): boolean {
  return ((tokens[at] ?? 0) & figureBit) !== 0 && doseUnits.has(wordOf(tokens[at + 1] ?? 0));
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
      const beforeDose = isDose(text.tokens, match.left) && isDose(other.tokens, end);
      gaps.push({ left: text.tokens.subarray(left, match.left), right: other.tokens.subarray(right, end), atEdge, beforeDose });
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
