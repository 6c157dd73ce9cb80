import { segmentWords } from "@espalier/text";
import { mix } from "../hash.ts";
import { hashShingles, minHashSignature, type Numbers64, type ShingleHash } from "./min-hash-signature.ts";
import { drawPermutations, type Permutations } from "./permutations.ts";
import { simplifyText } from "./simplify-text.ts";

/**
 * How a simplified text is cut: `whitespace` at blanks, `characters` into single signs without the blanks, `words` by jieba and
 * letters. datatrove cuts English with spaCy, which differs from `whitespace` hardly at all after punctuation has become blanks.
 */
export type DatatroveTokens = "whitespace" | "characters" | "words";

/** Options of {@link datatroveSignature}, with the defaults of datatrove 0.10 and FineWeb-2. */
export interface DatatroveSignatureOptions {
  /** @defaultValue "whitespace" */
  readonly tokens?: DatatroveTokens | undefined;
  /** @defaultValue xxhash of 64 bits */
  readonly hash?: ShingleHash | undefined;
  /** @defaultValue true, as datatrove: every number is `0` */
  readonly normNumbers?: boolean | undefined;
}

/** 14 bands of 8 rows, 5 tokens, seed 1: `MinhashConfig` of datatrove. */
export const datatroveBands = 14;
const rows = 8;
const shingleLength = 5;
const seed = 1;

let permutations: Permutations | undefined;

/**
 * The signature of a text as datatrove 0.10 has it, 112 numbers, bit for bit; undefined for a text of fewer than five tokens,
 * which is never a duplicate.
 */
export function datatroveSignature(text: string, options: DatatroveSignatureOptions = {}): Numbers64 | undefined {
  const { tokens = "whitespace", hash = { algorithm: "xxhash", bits: 64 }, normNumbers = true } = options;
  permutations ??= drawPermutations(datatroveBands * rows, seed);
  const shingles = hashShingles(cut(simplifyText(text, { normNumbers }), tokens), shingleLength, hash);
  return shingles.low.length === 0 ? undefined : minHashSignature(shingles, permutations, hash.bits);
}

function cut(text: string, tokens: DatatroveTokens): string[] {
  if (tokens === "characters") return [...text.replaceAll(" ", "")];
  if (tokens === "words") return segmentWords(text).map((word) => word.text);
  return text === "" ? [] : text.split(" ");
}

/** One key of 64 bits for each band, from all rows of it: equal where datatrove's bands are. */
export function datatroveKeys({ high, low }: Numbers64, salt: number): Uint32Array {
  const keys = new Uint32Array(2 * datatroveBands);
  for (let band = 0; band < datatroveBands; band += 1) {
    let [h, l] = [mix(salt ^ Math.imul(band + 1, 0x9e3779b1)), mix(salt + band + 1)];
    for (let row = band * rows; row < (band + 1) * rows; row += 1) {
      h = mix(mix(h ^ (high[row] as number)) + (low[row] as number));
      l = mix(mix(l + (low[row] as number)) ^ (high[row] as number));
    }
    keys[2 * band] = h;
    keys[2 * band + 1] = l;
  }
  return keys;
}
