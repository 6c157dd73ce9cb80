import { mix } from "./hash.ts";
import { wordOf } from "./tokens.ts";

/** Words in a shingle. datatrove and FineWeb use 5 for every language. */
export const shingleLength = 5;

/**
 * The hashes of all runs of five words, one for each place. A text of fewer words has none: it cannot be compared, which
 * is not the same as being equal.
 */
export function shinglesOf(tokens: Uint32Array): Uint32Array {
  const count = Math.max(0, tokens.length - shingleLength + 1);
  const shingles = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0x9e3779b9;
    for (let k = 0; k < shingleLength; k += 1) hash = Math.imul(hash ^ wordOf(tokens[at + k] ?? 0), 0x01000193) + k;
    shingles[at] = mix(hash);
  }
  return shingles;
}

/** What two texts have in common, from 0 to 1. */
export interface Overlap {
  /** |A ∩ B| / |A ∪ B| (Jaccard). */
  readonly jaccard: number;
  /** |A ∩ B| / |A|: how much of the first stands in the second. */
  readonly contained: number;
}

/** The shingles of a text, each once, in ascending order. */
export function distinctShingles(shingles: Uint32Array): Uint32Array {
  const sorted = shingles.slice().sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at] ?? 0;
  return sorted.slice(0, count);
}

/** Compares two lists of distinct shingles. */
export function overlapOf(a: Uint32Array, b: Uint32Array): Overlap {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return { jaccard: common / Math.max(1, a.length + b.length - common), contained: common / Math.max(1, a.length) };
}
