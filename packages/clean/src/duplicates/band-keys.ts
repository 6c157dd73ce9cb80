import { mix } from "./tokens.ts";

/**
 * Bands and rows of the signature. 25 × 4 finds pairs of Jaccard 0.6 with probability .97 and of 0.7 with .999
 * (1 - (1 - j^4)^25). The looser pairs it lets through cost only time, because each pair is confirmed by its real overlap;
 * datatrove, which confirms none, has 14 × 8 (0.7: .565).
 */
export const bands = 25;
const rows = 4;

/** Multipliers and summands of the hash functions h → a·h + b mod 2^32, from a fixed sequence: the same on every machine. */
const functions = Array.from({ length: bands * rows }, (_, index) => [mix(2 * index + 1) | 1, mix(2 * index + 2)] as const);

/**
 * The keys of a text's MinHash signature (Broder 1997), one for each band: two texts become a candidate pair where
 * one key of theirs is equal.
 *
 * @param salt - Texts with different salts never meet.
 */
export function bandKeys(shingles: Uint32Array, salt: number): Uint32Array {
  const keys = new Uint32Array(bands);
  for (let band = 0; band < bands; band += 1) {
    let key = salt;
    for (let row = 0; row < rows; row += 1) {
      const [a, b] = functions[band * rows + row] ?? [1, 0];
      let least = 0xffffffff;
      for (let at = 0; at < shingles.length; at += 1) {
        const value = (Math.imul(shingles[at] ?? 0, a) + b) >>> 0;
        if (value < least) least = value;
      }
      key = mix(key ^ least);
    }
    keys[band] = key;
  }
  return keys;
}
