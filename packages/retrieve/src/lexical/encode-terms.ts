/** More than this many times is as good as this: BM25 has levelled off long before. */
const mostCounted = 255;

/**
 * Packs the terms of a chunk into bytes: the length, then for each term the distance to the number before and its
 * count, all as variable-length integers (7 bits a byte, lowest first).
 */
export function encodeTerms(terms: readonly (readonly [term: number, count: number])[], length: number): Uint8Array {
  const sorted = [...terms].sort((a, b) => a[0] - b[0]);
  const bytes: number[] = [];
  pushVarint(bytes, length);
  let before = 0;
  for (const [term, count] of sorted) {
    pushVarint(bytes, term - before);
    pushVarint(bytes, Math.min(count, mostCounted));
    before = term;
  }
  return Uint8Array.from(bytes);
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
}

/**
 * Calls `visit` for each term of an encoded chunk, in ascending order.
 *
 * @returns The length of the chunk in words.
 */
export function decodeTerms(bytes: Uint8Array, visit: (term: number, count: number) => void): number {
  let at = 0;
  const next = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  const length = next();
  let term = 0;
  while (at < bytes.length) {
    term += next();
    visit(term, next());
  }
  return length;
}
