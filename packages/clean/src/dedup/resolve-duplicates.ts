import { setImmediate } from "node:timers/promises";
import { type Comparable, saysTheSame } from "../duplicates/says-the-same.ts";
import { distinctShingles, overlapOf, shinglesOf } from "../duplicates/shingles.ts";
import type { Candidates } from "./collect-candidates.ts";
import type { Preferences } from "./preferences.ts";
import { createUnionFind } from "./union-find.ts";

/** What two texts must have in common. */
export interface Thresholds {
  readonly minOverlap: number;
  readonly minContained: number;
  readonly keepDifferentFigures: boolean;
}

/** What {@link resolveDuplicates} works on. */
export interface ResolveInput {
  readonly candidates: Candidates;
  readonly preferences: Preferences;
  /** The tokens of a candidate; undefined where candidates are taken for duplicates without looking at them. */
  readonly tokensOf?: ((candidate: number) => Uint32Array) | undefined;
  readonly thresholds: Thresholds;
  readonly signal?: AbortSignal | undefined;
  /** Told now and then how many candidates are decided. */
  readonly onProgress?: ((decided: number) => void) | undefined;
}

/** Which candidates go, and for whom. */
export interface Resolution {
  /** The candidate that stays for this one, or -1 where it stays itself. */
  survivorOf(candidate: number): number;
  /** Jaccard, to four decimals; undefined where nothing was compared. */
  overlapOf(candidate: number): number | undefined;
}

/** A document is compared with at most this many survivors that share a key with it: a bound for corpora of one template. */
const mostComparisons = 64;

/** Tokens of texts that are held ready for comparing: 8 bytes and a share of 4 each, 32 MiB. Others are read again. */
const tokensHeld = 1 << 21;

/** After this many milliseconds other work of the process gets its turn. */
const turnMs = 20;

const none = 0xffffffff;

/**
 * Decides which candidates are duplicates: the better ones first, each compared with those survivors that share a key with it,
 * and dropped where one of them says the same. So a dropped document always names one that stays and that it was itself compared with.
 */
export async function resolveDuplicates(input: ResolveInput): Promise<Resolution> {
  const { candidates, preferences, tokensOf, thresholds, signal, onProgress } = input;
  const survivors = new Uint32Array(candidates.count).fill(none);
  const overlaps = new Uint16Array(tokensOf === undefined ? 0 : candidates.count);
  const { order, rootOf } = orderOf(candidates, preferences);
  if (tokensOf === undefined) takeComponents(order, rootOf, preferences, survivors);
  else {
    const lists = createSurvivorLists(candidates);
    const texts = createTexts(tokensOf);
    let last = performance.now();
    let decided = 0;
    for (const candidate of order) {
      decided += 1;
      if (performance.now() - last > turnMs) {
        await setImmediate();
        signal?.throwIfAborted();
        onProgress?.(decided);
        last = performance.now();
      }
      const best = preferences.isFixed(candidate) ? undefined : bestOf(candidate, lists.near(candidate), texts, thresholds);
      if (best === undefined) lists.add(candidate);
      else {
        survivors[candidate] = best.survivor;
        overlaps[candidate] = Math.round(best.overlap * 10_000);
      }
    }
  }
  return {
    survivorOf: (candidate) => (survivors[candidate] === none ? -1 : (survivors[candidate] as number)),
    overlapOf: (candidate) => (tokensOf === undefined ? undefined : (overlaps[candidate] as number) / 10_000),
  };
}

/** Candidates by component, the better ones first: what is compared stands together, and is held ready together. */
function orderOf(candidates: Candidates, preferences: Preferences): { order: Uint32Array; rootOf: (candidate: number) => number } {
  const sets = createUnionFind(candidates.count);
  for (let group = 0; group < candidates.groups; group += 1) {
    const [start, end] = [candidates.groupStart(group), candidates.groupStart(group + 1)];
    for (let at = start + 1; at < end; at += 1) sets.join(candidates.members.get(start), candidates.members.get(at));
  }
  const order = Uint32Array.from({ length: candidates.count }, (_, index) => index);
  order.sort((a, b) => sets.rootOf(a) - sets.rootOf(b) || preferences.compare(a, b));
  return { order, rootOf: sets.rootOf };
}

/** Takes whole components for duplicates of their best member, as tools without a confirmation do. */
function takeComponents(order: Uint32Array, rootOf: (candidate: number) => number, preferences: Preferences, survivors: Uint32Array): void {
  let best = 0;
  let root = -1;
  for (const candidate of order) {
    if (rootOf(candidate) !== root) {
      root = rootOf(candidate);
      best = candidate;
    } else if (!preferences.isFixed(candidate)) survivors[candidate] = best;
  }
}

/** The survivors of every group. */
interface SurvivorLists {
  /** Survivors that share a group with the candidate: those that share most first, then the better ones. */
  near(candidate: number): number[];
  add(candidate: number): void;
}

/** The survivors of a group stand where its members stood: each member is looked at once, and never before its place is free. */
function createSurvivorLists(candidates: Candidates): SurvivorLists {
  const { count, groups, members, groupStart } = candidates;
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < members.length; at += 1) starts[members.get(at) + 1] = (starts[members.get(at) + 1] as number) + 1;
  for (let candidate = 0; candidate < count; candidate += 1)
    starts[candidate + 1] = (starts[candidate + 1] as number) + (starts[candidate] as number);
  const next = starts.slice(0, count);
  const groupsOf = new Uint32Array(members.length);
  for (let group = 0; group < groups; group += 1) {
    for (let at = groupStart(group); at < groupStart(group + 1); at += 1) {
      const candidate = members.get(at);
      groupsOf[next[candidate] as number] = group;
      next[candidate] = (next[candidate] as number) + 1;
    }
  }
  const sizes = new Uint32Array(groups);
  const ranks = new Uint32Array(count);
  let added = 0;
  const groupsFor = (candidate: number): Uint32Array => groupsOf.subarray(starts[candidate], starts[candidate + 1]);
  return {
    near(candidate) {
      const shared = new Map<number, number>();
      const small = Array.from(groupsFor(candidate)).sort((a, b) => (sizes[a] as number) - (sizes[b] as number) || a - b);
      for (const group of small) {
        if (shared.size >= mostComparisons) break;
        const start = groupStart(group);
        const end = start + Math.min(mostComparisons, sizes[group] as number);
        for (let at = start; at < end; at += 1) shared.set(members.get(at), (shared.get(members.get(at)) ?? 0) + 1);
      }
      return [...shared]
        .sort(([a, times], [b, other]) => other - times || (ranks[a] as number) - (ranks[b] as number))
        .slice(0, mostComparisons)
        .map(([survivor]) => survivor);
    },
    add(candidate) {
      ranks[candidate] = added;
      added += 1;
      for (const group of groupsFor(candidate)) {
        members.set(groupStart(group) + (sizes[group] as number), candidate);
        sizes[group] = (sizes[group] as number) + 1;
      }
    },
  };
}

/** A text that is ready for comparing. */
interface Text extends Comparable {
  readonly distinct: Uint32Array;
}

function createTexts(tokensOf: (candidate: number) => Uint32Array): (candidate: number) => Text {
  const held = new Map<number, Text>();
  let size = 0;
  return (candidate) => {
    const known = held.get(candidate);
    if (known !== undefined) {
      // Used again: the last to go.
      held.delete(candidate);
      held.set(candidate, known);
      return known;
    }
    const tokens = tokensOf(candidate);
    const shingles = shinglesOf(tokens);
    const text = { tokens, shingles, distinct: distinctShingles(shingles) };
    held.set(candidate, text);
    size += tokens.length;
    for (const [oldest, { tokens: old }] of held) {
      if (size <= tokensHeld || oldest === candidate) break;
      held.delete(oldest);
      size -= old.length;
    }
    return text;
  };
}

/** The survivor with the greatest overlap among those that say the same. */
function bestOf(
  candidate: number,
  survivors: readonly number[],
  texts: (candidate: number) => Text,
  { minOverlap, minContained, keepDifferentFigures }: Thresholds,
): { readonly survivor: number; readonly overlap: number } | undefined {
  if (survivors.length === 0) return undefined;
  const text = texts(candidate);
  let best: { readonly survivor: number; readonly overlap: number } | undefined;
  for (const survivor of survivors) {
    const other = texts(survivor);
    if (areEqual(text.tokens, other.tokens)) return { survivor, overlap: 1 };
    const { jaccard, contained } = overlapOf(text.distinct, other.distinct);
    const overlap = Number(jaccard.toFixed(4));
    const alike = overlap >= minOverlap || (overlap >= 0.5 && contained >= minContained);
    if (!alike || overlap <= (best?.overlap ?? 0)) continue;
    if (!keepDifferentFigures || saysTheSame(text, other)) best = { survivor, overlap };
  }
  return best;
}

/** Equal but for the marks of names, which depend on capitals. */
function areEqual(a: Uint32Array, b: Uint32Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (((a[at] as number) ^ (b[at] as number)) >>> 2 !== 0) return false;
  return true;
}
