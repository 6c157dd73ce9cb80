/** A hash of 64 bits as two halves: no BigInt, which is ten times slower. */
export interface Hash64 {
  high: number;
  low: number;
}

const [p1h, p1l] = [0x9e3779b1, 0x85ebca87];
const [p2h, p2l] = [0xc2b2ae3d, 0x27d4eb4f];
const [p3h, p3l] = [0x165667b1, 0x9e3779f9];
const [p4h, p4l] = [0x85ebca77, 0xc2b2ae63];
const [p5h, p5l] = [0x27d4eb2f, 0x165667c5];

/** The result of the last operation on 64 bits. */
let high = 0;
let low = 0;

function multiply(ah: number, al: number, bh: number, bl: number): void {
  const [a0, a1, b0, b1] = [al & 0xffff, al >>> 16, bl & 0xffff, bl >>> 16];
  const t0 = Math.imul(a0, b0);
  const t1 = (Math.imul(a1, b0) + (t0 >>> 16)) | 0;
  const t2 = (Math.imul(a0, b1) + (t1 & 0xffff)) | 0;
  high = (Math.imul(a1, b1) + (t1 >>> 16) + (t2 >>> 16) + Math.imul(ah, bl) + Math.imul(al, bh)) | 0;
  low = (t2 << 16) | (t0 & 0xffff);
}

function add(ah: number, al: number, bh: number, bl: number): void {
  const sum = (al >>> 0) + (bl >>> 0);
  high = (ah + bh + (sum > 0xffffffff ? 1 : 0)) | 0;
  low = sum | 0;
}

/** Rotates to the left by `by` bits, from 1 to 31. */
function rotate(h: number, l: number, by: number): void {
  high = (h << by) | (l >>> (32 - by));
  low = (l << by) | (h >>> (32 - by));
}

function round(ah: number, al: number, inputHigh: number, inputLow: number): void {
  multiply(inputHigh, inputLow, p2h, p2l);
  add(ah, al, high, low);
  rotate(high, low, 31);
  multiply(high, low, p1h, p1l);
}

/**
 * XXH64 with seed 0 (Collet, the specification "XXH64 algorithm description"), on the first `length` bytes.
 *
 * @param into - Takes the result; given from outside so that hashing a million shingles makes no objects.
 */
export function xxHash64(bytes: Uint8Array, length: number, into: Hash64): void {
  const word = (at: number): number =>
    (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
  let at = 0;
  if (length < 32) [high, low] = [p5h, p5l];
  else {
    const lanes = startOfLanes();
    for (; at + 32 <= length; at += 32) {
      for (let lane = 0; lane < 4; lane += 1) {
        round(lanes[2 * lane] as number, lanes[2 * lane + 1] as number, word(at + 8 * lane + 4), word(at + 8 * lane));
        lanes[2 * lane] = high;
        lanes[2 * lane + 1] = low;
      }
    }
    joinLanes(lanes);
  }
  add(high, low, 0, length);
  for (; at + 8 <= length; at += 8) {
    const [h, l] = [high, low];
    round(0, 0, word(at + 4), word(at));
    rotate(h ^ high, l ^ low, 27);
    multiply(high, low, p1h, p1l);
    add(high, low, p4h, p4l);
  }
  if (at + 4 <= length) {
    const [h, l] = [high, low];
    multiply(0, word(at), p1h, p1l);
    rotate(h ^ high, l ^ low, 23);
    multiply(high, low, p2h, p2l);
    add(high, low, p3h, p3l);
    at += 4;
  }
  for (; at < length; at += 1) {
    const [h, l] = [high, low];
    multiply(0, bytes[at] as number, p5h, p5l);
    rotate(h ^ high, l ^ low, 11);
    multiply(high, low, p1h, p1l);
  }
  avalanche();
  into.high = high >>> 0;
  into.low = low >>> 0;
}

function startOfLanes(): Int32Array {
  const lanes = new Int32Array(8);
  add(p1h, p1l, p2h, p2l);
  lanes.set([high, low], 0);
  lanes.set([p2h, p2l], 2);
  // 0 - P1 = ~P1 + 1.
  add(~p1h, ~p1l, 0, 1);
  lanes.set([high, low], 6);
  return lanes;
}

function joinLanes(lanes: Int32Array): void {
  let [h, l] = [0, 0];
  for (const [lane, by] of [1, 7, 12, 18].entries()) {
    rotate(lanes[2 * lane] as number, lanes[2 * lane + 1] as number, by);
    add(h, l, high, low);
    [h, l] = [high, low];
  }
  for (let lane = 0; lane < 4; lane += 1) {
    [h, l] = [high, low];
    round(0, 0, lanes[2 * lane] as number, lanes[2 * lane + 1] as number);
    multiply(h ^ high, l ^ low, p1h, p1l);
    add(high, low, p4h, p4l);
  }
}

function avalanche(): void {
  // h ^= h >> 33
  low ^= high >>> 1;
  multiply(high, low, p2h, p2l);
  // h ^= h >> 29
  const [h, l] = [high, low];
  high = h ^ (h >>> 29);
  low = l ^ ((l >>> 29) | (h << 3));
  multiply(high, low, p3h, p3l);
  // h ^= h >> 32
  low ^= high;
}
