const p1 = 0x9e3779b1;
const p2 = 0x85ebca77;
const p3 = 0xc2b2ae3d;
const p4 = 0x27d4eb2f;
const p5 = 0x165667b1;

/** XXH32 with seed 0 (Collet, the specification "XXH32 algorithm description"), on the first `length` bytes. */
export function xxHash32(bytes: Uint8Array, length: number): number {
  let at = 0;
  let hash = p5;
  if (length >= 16) {
    const lanes = [(p1 + p2) | 0, p2, 0, -p1 | 0];
    for (; at + 16 <= length; at += 16)
      for (let lane = 0; lane < 4; lane += 1) lanes[lane] = round(lanes[lane] as number, wordAt(bytes, at + 4 * lane));
    hash = [1, 7, 12, 18].reduce((sum, by, lane) => (sum + rotate(lanes[lane] as number, by)) | 0, 0);
  }
  hash = (hash + length) | 0;
  for (; at + 4 <= length; at += 4) hash = Math.imul(rotate((hash + Math.imul(wordAt(bytes, at), p3)) | 0, 17), p4);
  for (; at < length; at += 1) hash = Math.imul(rotate((hash + Math.imul(bytes[at] as number, p5)) | 0, 11), p1);
  hash = Math.imul(hash ^ (hash >>> 15), p2);
  hash = Math.imul(hash ^ (hash >>> 13), p3);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function round(lane: number, input: number): number {
  return Math.imul(rotate((lane + Math.imul(input, p2)) | 0, 13), p1);
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
}
