/** Ten bits a word for 40,000 words, so that one in a hundred unknown words is taken for a known one. */
export const bloomBits = 409_600;

/** The places of a word in the filter: five of them from two FNV-1a hashes (Kirsch and Mitzenmacher 2006). */
export function hashesOf(word: string): number[] {
  let first = 0x811c9dc5;
  let second = 0x01234567;
  for (let at = 0; at < word.length; at += 1) {
    first = Math.imul(first ^ word.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ (word.charCodeAt(at) + 31), 0x01000193);
  }
  first >>>= 0;
  second = (second | 1) >>> 0;
  return [0, 1, 2, 3, 4].map((index) => (first + index * second) % bloomBits);
}

/** A test of membership over the bits that the list maker wrote. `not` holds words that the filter takes for others by chance. */
export function createWordFilter(base64: string, not: ReadonlySet<string>): (word: string) => boolean {
  const bits = Buffer.from(base64, "base64");
  return (word) => !not.has(word) && hashesOf(word).every((bit) => (((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1);
}
