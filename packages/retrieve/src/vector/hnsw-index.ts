import { closeSync, fsyncSync, openSync } from "node:fs";
import { InvalidOptionError, StoreError } from "@espalier/core";
import type { HierarchicalNSW } from "hnswlib-node";
import { loadNative } from "../load-native.ts";

/** A neighbour of a query: its key and the dot product with it. */
interface Neighbour {
  readonly key: number;
  readonly score: number;
}

/** An approximate index over vectors of unit length. Safe to call: what would end the process is refused first. */
export interface HnswIndex {
  readonly dimensions: number;
  /** The keys by label. */
  readonly keys: Float64Array;
  /** The `k` nearest that are allowed, nearest first; fewer where there are fewer. */
  search(query: Float32Array, k: number, allows?: (key: number) => boolean): Neighbour[];
  /** Writes the graph; the caller checks what is on disk. */
  write(file: string): void;
}

/**
 * Links of a node, and candidates while it is placed. Measured on 100,000 vectors of 384 dimensions beside 16/200:
 * a third of the build time (23 s against 72 s) and the same recall (.997 at ef 32).
 */
const links = 32;
const candidatesWhenBuilding = 100;
/** Least candidates of a search: recall .9996 at 64. */
const leastCandidates = 64;

/**
 * Builds an index. The same vectors in the same order give the same graph.
 *
 * hnswlib's labels are 32 bits wide and wrap silently, so keys are kept beside it and labels are counted from 0.
 *
 * @param entries - Keys that are safe integers, each once, with vectors of `dimensions` finite numbers.
 * @throws {@link InvalidOptionError} for a vector that hnswlib would crash on or answer wrongly with.
 */
export function buildHnswIndex(
  entries: Iterable<{ readonly key: number; readonly vector: Float32Array }>,
  options: { readonly dimensions: number; readonly capacity: number },
): HnswIndex {
  const { dimensions, capacity } = options;
  const graph = createGraph(dimensions);
  graph.initIndex({ maxElements: Math.max(1, capacity), m: links, efConstruction: candidatesWhenBuilding, randomSeed: 100 });
  const keys: number[] = [];
  for (const { key, vector } of entries) {
    if (keys.length >= capacity) throw new InvalidOptionError("capacity", "at least the number of vectors", capacity);
    if (!Number.isSafeInteger(key)) throw new InvalidOptionError("key", "a safe integer", key);
    graph.addPoint(toPlainVector(vector, dimensions), keys.length);
    keys.push(key);
  }
  return wrapGraph(graph, Float64Array.from(keys), dimensions);
}

/**
 * Reads an index that {@link HnswIndex.write} wrote. hnswlib trusts the file: a flipped bit can end the process or change
 * answers silently. So the caller must have compared its SHA-256 before, as `loadGeneration` does.
 *
 * @throws {@link StoreError} `damaged` where the graph is not the one the keys belong to.
 */
export function readHnswIndex(file: string, keys: Float64Array, dimensions: number): HnswIndex {
  const graph = createGraph(dimensions);
  graph.readIndexSync(file);
  if (graph.getCurrentCount() !== keys.length) {
    throw new StoreError(
      "damaged",
      file,
      `${file} holds ${graph.getCurrentCount()} vectors instead of ${keys.length}.`,
      "Run `espalier store rebuild`.",
    );
  }
  return wrapGraph(graph, keys, dimensions);
}

function createGraph(dimensions: number): HierarchicalNSW {
  if (!Number.isInteger(dimensions) || dimensions < 1)
    throw new InvalidOptionError("dimensions", "a whole number of at least 1", dimensions);
  return new (loadNative("hnswlib-node").HierarchicalNSW)("ip", dimensions);
}

function wrapGraph(graph: HierarchicalNSW, keys: Float64Array, dimensions: number): HnswIndex {
  return {
    dimensions,
    keys,
    search(query, k, allows) {
      const point = toPlainVector(query, dimensions);
      const most = Math.min(k, keys.length);
      if (most < 1) return [];
      // Reading an index sets it back to 10 silently, so it is set before each search.
      graph.setEf(Math.max(leastCandidates, most));
      const { neighbors, distances } = graph.searchKnn(point, most, allows === undefined ? undefined : guard(allows, keys));
      return neighbors
        .map((label, index) => ({ key: keys[label] ?? 0, score: 1 - (distances[index] ?? 1) }))
        .sort((a, b) => b.score - a.score || a.key - b.key);
    },
    write(file) {
      graph.writeIndexSync(file);
      const handle = openSync(file, "r+");
      try {
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
    },
  };
}

/** An exception inside a filter ends the process, so it counts as a no. */
function guard(allows: (key: number) => boolean, keys: Float64Array): (label: number) => boolean {
  return (label) => {
    try {
      return allows(keys[label] ?? -1);
    } catch {
      return false;
    }
  };
}

/** hnswlib takes plain arrays only, ends the process over a wrong element, and accepts NaN as the nearest of all. */
function toPlainVector(vector: Float32Array, dimensions: number): number[] {
  requireVector(vector, dimensions);
  return Array.from(vector);
}

/**
 * Refuses a vector of another length or with a number that is not finite.
 *
 * @throws {@link InvalidOptionError}
 */
export function requireVector(vector: Float32Array, dimensions: number): void {
  if (!(vector instanceof Float32Array) || vector.length !== dimensions) {
    const received = vector instanceof Float32Array ? `one of ${vector.length}` : typeof vector;
    throw new InvalidOptionError("vector", `a Float32Array of ${dimensions} numbers`, received);
  }
  for (const value of vector) if (!Number.isFinite(value)) throw new InvalidOptionError("vector", "made of finite numbers", value);
}
