import { createMersenneTwister, type NextWord } from "./mersenne-twister.ts";

/** Multipliers and summands of the hash functions, as high and low halves. */
export interface Permutations {
  readonly count: number;
  readonly aHigh: Uint32Array;
  readonly aLow: Uint32Array;
  readonly bHigh: Uint32Array;
  readonly bLow: Uint32Array;
}

/** The high half of 2^61 - 1, the Mersenne prime that all values are taken modulo of. */
export const primeHigh = 0x1fffffff;

/**
 * Draws the functions h → a·h + b as datatrove does with NumPy: all multipliers from [1, 2^61 - 1), then all summands from [0, 2^61 - 1).
 */
export function drawPermutations(count: number, seed: number): Permutations {
  const next = createMersenneTwister(seed);
  const columns = [0, 1, 2, 3].map(() => new Uint32Array(count)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const [aHigh, aLow, bHigh, bLow] = columns;
  for (let at = 0; at < count; at += 1) [aHigh[at], aLow[at]] = draw(next, 1);
  for (let at = 0; at < count; at += 1) [bHigh[at], bLow[at]] = draw(next, 0);
  return { count, aHigh, aLow, bHigh, bLow };
}

/** A number from [least, 2^61 - 1): 61 bits are drawn until they are in the range (NumPy's masked rejection). */
function draw(next: NextWord, least: 0 | 1): [number, number] {
  for (;;) {
    const high = next() & primeHigh;
    const low = next();
    // The greatest value allowed is 2^61 - 2 - least, before `least` is added.
    if (high === primeHigh && low > 0xfffffffe - least) continue;
    const sum = low + least;
    return sum > 0xffffffff ? [high + 1, 0] : [high, sum];
  }
}
