import { createHash } from "node:crypto";
import { type Permutations, primeHigh } from "./permutations.ts";
import { xxHash32 } from "./xx-hash-32.ts";
import { type Hash64, xxHash64 } from "./xx-hash-64.ts";

/** Hashes of shingles, or a signature: 64-bit numbers as high and low halves. */
export interface Numbers64 {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** How shingles are hashed. datatrove's and FineWeb-2's default is xxhash of 64 bits; FineWeb's first version had sha1. */
export interface ShingleHash {
  readonly algorithm: "xxhash" | "sha1";
  readonly bits: 64 | 32;
}

const encoder = new TextEncoder();
let bytes = new Uint8Array(1 << 12);

/** The hashes of all runs of `length` tokens, joined by blanks, in their order. */
export function hashShingles(tokens: readonly string[], length: number, { algorithm, bits }: ShingleHash): Numbers64 {
  const count = Math.max(0, tokens.length - length + 1);
  const shingles = { high: new Uint32Array(count), low: new Uint32Array(count) };
  const hash: Hash64 = { high: 0, low: 0 };
  // All tokens are encoded once, joined by blanks; a shingle is a stretch of these bytes.
  const text = tokens.join(" ");
  if (bytes.length < text.length * 3) bytes = new Uint8Array(text.length * 3);
  const { written } = encoder.encodeInto(text, bytes);
  const starts = startsOf(tokens, written);
  for (let at = 0; at < count; at += 1) {
    const start = starts[at] as number;
    const size = (starts[at + length] as number) - 1 - start;
    const part = bytes.subarray(start, start + size);
    if (algorithm === "sha1") readSha1(part, hash);
    else if (bits === 64) xxHash64(part, size, hash);
    else hash.low = xxHash32(part, size);
    shingles.high[at] = bits === 64 ? hash.high : 0;
    shingles.low[at] = hash.low;
  }
  return shingles;
}

/** Where each token begins in the bytes; a last entry stands one behind the blank that would follow. */
function startsOf(tokens: readonly string[], end: number): Uint32Array {
  const starts = new Uint32Array(tokens.length + 1);
  let token = 1;
  for (let at = 0; at < end && token < tokens.length; at += 1) if (bytes[at] === 0x20) starts[token++] = at + 1;
  starts[tokens.length] = end + 1;
  return starts;
}

/** datatrove reads the first bytes of the digest as a little-endian number. */
function readSha1(part: Uint8Array, into: Hash64): void {
  const digest = createHash("sha1").update(part).digest();
  into.low = digest.readUInt32LE(0);
  into.high = digest.readUInt32LE(4);
}

/**
 * The MinHash signature of hashed shingles, bit for bit as datatrove computes it with NumPy's wrapping 64-bit numbers: the least of
 * ((h·a mod 2^64) + b mod 2^64) mod (2^61 - 1) for every function, cut to 32 bits before the least is taken where the hash has 32.
 *
 * Numbers of 64 bits are two halves of 32, and products are put together from halves of 16: ten times as fast as BigInt.
 *
 * @param shingles - Not empty: without shingles there is no signature.
 */
export function minHashSignature(shingles: Numbers64, permutations: Permutations, bits: 64 | 32): Numbers64 {
  const { count, aHigh, aLow, bHigh, bLow } = permutations;
  const signature = { high: new Uint32Array(count), low: new Uint32Array(count) };
  for (let at = 0; at < count; at += 1) {
    const [ah, al, bh, bl] = [aHigh[at] as number, aLow[at] as number, bHigh[at] as number, bLow[at] as number];
    const [a0, a1] = [al & 0xffff, al >>> 16];
    let leastHigh = 0x7fffffff;
    let leastLow = 0xffffffff;
    for (let index = 0; index < shingles.low.length; index += 1) {
      const hl = shingles.low[index] as number;
      const [h0, h1] = [hl & 0xffff, hl >>> 16];
      const t0 = Math.imul(a0, h0);
      const t1 = (Math.imul(a1, h0) + (t0 >>> 16)) | 0;
      const t2 = (Math.imul(a0, h1) + (t1 & 0xffff)) | 0;
      let high = (Math.imul(a1, h1) + (t1 >>> 16) + (t2 >>> 16) + Math.imul(ah, hl) + Math.imul(al, shingles.high[index] as number)) | 0;
      let low = (((t2 << 16) | (t0 & 0xffff)) >>> 0) + bl;
      if (low > 0xffffffff) {
        low -= 0x100000000;
        high += 1;
      }
      high = (high + bh) | 0;
      // x mod (2^61 - 1): what stands above bit 61 is added below.
      low += high >>> 29;
      high &= primeHigh;
      if (low > 0xffffffff) {
        low -= 0x100000000;
        high += 1;
      }
      if (high > primeHigh) {
        // 2^61 + low is low + 1 modulo the prime; low is below 7 here.
        high = 0;
        low += 1;
      } else if (high === primeHigh && low === 0xffffffff) {
        high = 0;
        low = 0;
      }
      if (bits === 32) high = 0;
      if (high < leastHigh || (high === leastHigh && low < leastLow)) {
        leastHigh = high;
        leastLow = low;
      }
    }
    signature.high[at] = leastHigh;
    signature.low[at] = leastLow;
  }
  return signature;
}
