/** Sets of numbers that can be joined. */
export interface UnionFind {
  /** The least number of the set. */
  rootOf(number: number): number;
  join(a: number, b: number): void;
}

/**
 * Makes `count` sets of one number each, 4 bytes a number. The least number of a set is its root, so that the result does not depend on the
 * order in which sets are joined (Tarjan & van Leeuwen 1984, path halving).
 */
export function createUnionFind(count: number): UnionFind {
  const parent = Uint32Array.from({ length: count }, (_, index) => index);
  const rootOf = (number: number): number => {
    let at = number;
    for (let above = parent[at] as number; above !== at; above = parent[at] as number) {
      parent[at] = parent[above] as number;
      at = parent[at] as number;
    }
    return at;
  };
  return {
    rootOf,
    join(a, b) {
      const [x, y] = [rootOf(a), rootOf(b)];
      if (x < y) parent[y] = x;
      else if (y < x) parent[x] = y;
    },
  };
}
