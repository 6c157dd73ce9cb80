import { createHashCounter } from "../run/hash-counter.ts";
import type { DuplicatePair } from "./corpus-summary.ts";

/** Documents that say the same, with the one that stayed. */
export interface Cluster {
  readonly survivor: string;
  /** With the survivor. */
  readonly size: number;
  /** A few of those that were dropped. */
  readonly members: readonly DuplicatePair[];
}

/** All clusters of a run in numbers, and the largest of them. */
export interface Clusters {
  /** How many clusters have so many members. */
  readonly sizes: ReadonlyMap<number, number>;
  readonly largest: readonly Cluster[];
}

/** Collects clusters while dropped documents pass. */
export interface ClusterCounter {
  add(pairs: readonly DuplicatePair[]): void;
  result(): Clusters;
}

const mostClusters = 10;
const mostMembers = 5;

/** So many of the largest are watched, so that one that grows late is still found. */
const watched = 200;

/** Makes a counter: 16 to 24 bytes a cluster, and a few names. */
export function countClusters(): ClusterCounter {
  const counter = createHashCounter();
  const largest = new Map<string, { count: number; members: DuplicatePair[] }>();
  let floor = 1;
  return {
    add(pairs) {
      for (const pair of pairs) {
        const count = counter.add(pair.survivor);
        let entry = largest.get(pair.survivor);
        if (entry === undefined) {
          if (count < floor) continue;
          entry = { count, members: [] };
          largest.set(pair.survivor, entry);
          if (largest.size > 2 * watched) floor = thin(largest);
        }
        entry.count = count;
        if (entry.members.length < mostMembers) entry.members.push(pair);
      }
    },
    result: () => ({
      sizes: new Map([...counter.sizes()].map(([count, clusters]) => [count + 1, clusters])),
      largest: [...largest]
        .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
        .slice(0, mostClusters)
        .map(([survivor, { count, members }]) => ({ survivor, size: count + 1, members })),
    }),
  };
}

/** Forgets the smaller half, and says from which size on a cluster is watched. */
function thin(largest: Map<string, { readonly count: number }>): number {
  const sorted = [...largest].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  for (const [survivor] of sorted.slice(watched)) largest.delete(survivor);
  return (sorted[watched - 1]?.[1].count ?? 1) + 1;
}
