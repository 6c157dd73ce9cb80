import { bands } from "./band-keys.ts";

/**
 * Groups documents that share a key in some band, directly or through others.
 *
 * @param keys - `bands` keys for each document, one document after the other.
 * @returns Groups of two or more, by the index of the document; in order within and among themselves.
 */
export function groupCandidates(keys: Uint32Array): number[][] {
  const count = keys.length / bands;
  const parent = Uint32Array.from({ length: count }, (_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0;
      at = parent[at] ?? 0;
    }
    return at;
  };
  for (let band = 0; band < bands; band += 1) {
    const first = new Map<number, number>();
    for (let index = 0; index < count; index += 1) {
      const key = keys[index * bands + band] ?? 0;
      const seen = first.get(key);
      if (seen === undefined) {
        first.set(key, index);
        continue;
      }
      const [a, b] = [rootOf(seen), rootOf(index)];
      // The lower index is the root, so that the result does not depend on the order of the unions.
      if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const groups = new Map<number, number[]>();
  for (let index = 0; index < count; index += 1) {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [index]);
    else group.push(index);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
