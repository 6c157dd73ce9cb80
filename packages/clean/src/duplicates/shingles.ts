import { mix, wordOf } from "./tokens.ts";

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

/** The share of shingles that two texts have in common: |A ∩ B| / |A ∪ B| (Jaccard), from 0 to 1. */
export function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common += 1;
  const union = a.size + b.size - common;
  return union === 0 ? 0 : common / union;
}
