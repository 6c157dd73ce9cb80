import type { MatchingTokens } from "./matching-tokens.ts";

/** How long a run of tokens is that counts as evaluation text. */
export interface GramSizes {
  /** Words, where at most half of the run are Han signs. */
  readonly words: number;
  /** Han signs, where they are more than half of the run. */
  readonly han: number;
}

const bases = [0x2c1b3c6d, 0x1b873593] as const;

/**
 * Calls back with the 64-bit key of every run of tokens, and its first and last token. What a run is depends on its own tokens only, so an
 * English sentence in a Chinese document meets the same sentence in an English question.
 */
export function eachGram(
  tokens: MatchingTokens,
  sizes: GramSizes,
  visit: (high: number, low: number, from: number, to: number) => void,
): void {
  roll(tokens, sizes.words, (han) => han * 2 <= sizes.words, visit);
  roll(tokens, sizes.han, (han) => han * 2 > sizes.han, visit);
}

function roll(
  { length, first, second, han }: MatchingTokens,
  size: number,
  fits: (han: number) => boolean,
  visit: (high: number, low: number, from: number, to: number) => void,
): void {
  const [top, topOther] = [power(bases[0], size - 1), power(bases[1], size - 1)];
  let [high, low, hanSigns] = [0, 0, 0];
  for (let at = 0; at < length; at += 1) {
    if (at >= size) {
      high = (high - Math.imul(first[at - size] ?? 0, top)) | 0;
      low = (low - Math.imul(second[at - size] ?? 0, topOther)) | 0;
      hanSigns -= han[at - size] ?? 0;
    }
    high = (Math.imul(high, bases[0]) + (first[at] ?? 0)) | 0;
    low = (Math.imul(low, bases[1]) + (second[at] ?? 0)) | 0;
    hanSigns += han[at] ?? 0;
    if (at >= size - 1 && fits(hanSigns)) visit(high, low, at - size + 1, at);
  }
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let count = 0; count < exponent; count += 1) result = Math.imul(result, base);
  return result;
}
