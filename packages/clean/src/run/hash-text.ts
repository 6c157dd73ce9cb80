/** 64 bits of a text. */
export interface TextHash {
  readonly high: number;
  readonly low: number;
}

/**
 * Hashes a text to 64 bits in two limbs: FNV-1a over UTF-16 units with two bases, finished as murmur3 does. For tables and for
 * samples that are the same on every run, not against an attacker.
 */
export function hashText(text: string, seed = 0): TextHash {
  let low = 0x811c9dc5 ^ seed;
  let high = 0x9747b28c ^ Math.imul(seed, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca77);
    high ^= high >>> 15;
  }
  return { high: finish(high ^ text.length), low: finish(low) };
}

function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
