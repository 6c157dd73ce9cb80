import { createLongList, type LongList } from "./long-list.ts";
import type { VisitKey } from "./merge-key-runs.ts";

/** Documents that share a key with another one, and the groups that share one. Candidates are numbered in the order of their documents. */
export interface Candidates {
  readonly count: number;
  /** The document of a candidate. */
  documentOf(candidate: number): number;
  /** The candidate of a document, or -1. */
  candidateOf(document: number): number;
  readonly groups: number;
  /** Where the members of a group begin; `groupStart(groups)` is the end of all. */
  groupStart(group: number): number;
  /** The candidates of all groups, one group after the other. */
  readonly members: LongList;
}

/** Collects candidates while keys are visited in their order. */
export interface CandidateCollector {
  readonly visit: VisitKey;
  finish(): Candidates;
}

/**
 * Makes a collector. Documents that share many keys with the same others count as one group, so that memory follows the
 * number of different groups, not of keys: two copies share nearly all of their 25 keys.
 *
 * @param firstEarlier - Documents from this number on are of earlier runs: what only they share does not count.
 */
export function createCandidateCollector(firstEarlier = Infinity): CandidateCollector {
  const members = createLongList();
  const starts = createLongList();
  const known = createHashSet();
  let current: number[] = [];
  let [lastHigh, lastLow] = [0, 0];
  let most = -1;
  const endGroup = (): void => {
    if (current.length > 1 && (current[0] as number) < firstEarlier && known.add(hashOfMembers(current))) {
      starts.push(members.length);
      for (const document of current) members.push(document);
      most = Math.max(most, current.at(-1) ?? 0);
    }
    current = [];
  };
  return {
    visit(high, low, document) {
      if (current.length > 0 && (high !== lastHigh || low !== lastLow)) endGroup();
      lastHigh = high;
      lastLow = low;
      if (current.at(-1) !== document) current.push(document);
    },
    finish() {
      endGroup();
      starts.push(members.length);
      return numberCandidates(members, starts, most);
    },
  };
}

function numberCandidates(members: LongList, starts: LongList, most: number): Candidates {
  const words = most < 0 ? 0 : (most >>> 5) + 1;
  const present = new Uint32Array(words);
  for (let at = 0; at < members.length; at += 1) {
    const document = members.get(at);
    present[document >>> 5] = (present[document >>> 5] as number) | (1 << (document & 31));
  }
  const before = new Uint32Array(words + 1);
  for (let word = 0; word < words; word += 1) before[word + 1] = (before[word] as number) + bitCount(present[word] as number);
  const count = before[words] as number;
  const documents = new Uint32Array(count);
  for (let word = 0, at = 0; word < words; word += 1)
    for (let bit = 0; bit < 32; bit += 1) if (((present[word] as number) >>> bit) & 1) documents[at++] = word * 32 + bit;
  const candidateOf = (document: number): number => {
    const [word, bit] = [document >>> 5, document & 31];
    if (word >= words || (((present[word] as number) >>> bit) & 1) === 0) return -1;
    return (before[word] as number) + bitCount((present[word] as number) & ((1 << bit) - 1));
  };
  for (let at = 0; at < members.length; at += 1) members.set(at, candidateOf(members.get(at)));
  return {
    count,
    documentOf: (candidate) => documents[candidate] as number,
    candidateOf,
    groups: starts.length - 1,
    groupStart: (group) => starts.get(group),
    members,
  };
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** 53 bits; a chance collision would lose one group of candidates, with odds of 1 to 10^3 among a million groups, and hardly a pair. */
function hashOfMembers(members: readonly number[]): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (const member of members) {
    high = Math.imul(high ^ member, 0x01000193);
    high ^= high >>> 15;
    low = Math.imul(low ^ member, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return (high >>> 0) * 0x200000 + (low >>> 11) + 1;
}

/** A set of positive numbers in typed arrays, open addressing. */
function createHashSet(): { add(value: number): boolean } {
  let slots = new Float64Array(1 << 12);
  let size = 0;
  const place = (table: Float64Array, value: number): number => {
    let at = Math.imul(Math.floor(value / 0x200000) ^ (value & 0x1fffff), 0x9e3779b1) >>> 0;
    for (at &= table.length - 1; table[at] !== 0 && table[at] !== value; ) at = (at + 1) & (table.length - 1);
    return at;
  };
  return {
    add(value) {
      const at = place(slots, value);
      if (slots[at] === value) return false;
      slots[at] = value;
      size += 1;
      if (size * 4 > slots.length * 3) {
        const larger = new Float64Array(slots.length * 2);
        for (const one of slots) if (one !== 0) larger[place(larger, one)] = one;
        slots = larger;
      }
      return true;
    },
  };
}
