import { mix } from "./hash.ts";

/**
 * Bands and rows of the signature. 25 × 4 finds pairs of Jaccard 0.6 with probability .97 and of 0.7 with .999
 * (1 - (1 - j^4)^25). The looser pairs it lets through cost only time, because each pair is confirmed by its real overlap;
 * datatrove, which confirms none, has 14 × 8 (0.7: .565).
 */
export const bands = 25;
const rows = 4;

/** Multipliers and summands of the hash functions h → a·h + b mod 2^32, from a fixed sequence: the same on every machine. */
const multipliers = Int32Array.from({ length: bands * rows }, (_, index) => mix(2 * index + 1) | 1);
const summands = Int32Array.from({ length: bands * rows }, (_, index) => mix(2 * index + 2));

/**
 * The keys of a text's MinHash signature (Broder 1997), one of 64 bits for each band: two texts become a candidate pair where
 * one key of theirs is equal. The band is part of its key, so that the keys of all bands can be sorted as one list.
 *
 * @param salt - Texts with different salts never meet.
 * @returns High and low half of each key, one key after the other.
 */
export function bandKeys(shingles: Uint32Array, salt: number): Uint32Array {
  const keys = new Uint32Array(2 * bands);
  for (let band = 0; band < bands; band += 1) {
    let high = mix(salt ^ Math.imul(band + 1, 0x9e3779b1));
    let low = mix(salt + band + 1);
    for (let row = 0; row < rows; row += 1) {
      const least = leastOf(shingles, multipliers[band * rows + row] ?? 1, summands[band * rows + row] ?? 0);
      high = mix(high ^ least);
      low = mix(Math.imul(low, 0x85ebca6b) ^ least);
    }
    keys[2 * band] = high;
    keys[2 * band + 1] = low;
  }
  return keys;
}

/** The least value of one hash function. Compared with the highest bit turned over, which is the order of unsigned numbers. */
function leastOf(shingles: Uint32Array, multiplier: number, summand: number): number {
  let least = 0x7fffffff;
  for (let at = 0; at < shingles.length; at += 1) {
    const value = (Math.imul(shingles[at] as number, multiplier) + summand) ^ 0x80000000;
    if (value < least) least = value;
  }
  return least ^ 0x80000000;
}
