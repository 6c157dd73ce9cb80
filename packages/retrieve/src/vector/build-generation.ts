import type { Database } from "better-sqlite3";
import { languageGroups } from "../store/language-group.ts";
import { readFact } from "../store/schema.ts";
import type { LanguageGroup } from "../store/store.ts";
import { nextGenerationName, writeGeneration } from "./generation.ts";
import { buildHnswIndex, type HnswIndex } from "./hnsw-index.ts";
import { restoreVector } from "./quantize-vector.ts";

/**
 * Builds the approximate indexes from the vectors in the database and writes them as a new generation. Vectors are
 * placed in the order of their chunks' ids, so that the graph does not depend on the order in which they were made.
 *
 * @returns The generation's name; undefined where every group has fewer than `exactBelow` vectors.
 */
export async function buildGeneration(
  database: Database,
  options: { readonly path: string; readonly exactBelow: number },
): Promise<string | undefined> {
  const embedder = readFact(database, "embedder");
  const dimensions = Number(readFact(database, "dimensions") ?? "0");
  if (embedder === undefined || dimensions === 0) return undefined;
  // One snapshot: vectors that are written meanwhile belong to the next generation.
  const indexes = database.transaction(() => buildIndexes(database, dimensions, options.exactBelow))();
  if (indexes.size === 0) return undefined;
  const name = nextGenerationName(options.path);
  await writeGeneration(options.path, name, indexes, { embedder, dimensions });
  return name;
}

function buildIndexes(database: Database, dimensions: number, exactBelow: number): Map<LanguageGroup, HnswIndex> {
  const count = database
    .prepare<[number], number>("SELECT count(*) FROM vectors JOIN chunks ON chunks.row = vectors.chunk WHERE language_group = ?")
    .pluck();
  const indexes = new Map<LanguageGroup, HnswIndex>();
  for (const [number, group] of languageGroups.entries()) {
    const capacity = count.get(number) ?? 0;
    if (capacity > 0 && capacity >= exactBelow) indexes.set(group, buildHnswIndex(vectorsOf(database, number), { dimensions, capacity }));
  }
  return indexes;
}

function* vectorsOf(database: Database, group: number): Generator<{ readonly key: number; readonly vector: Float32Array }> {
  const select = database.prepare<[number], { readonly key: number; readonly vector: Uint8Array }>(
    "SELECT vectors.chunk AS key, vector FROM vectors JOIN chunks ON chunks.row = vectors.chunk WHERE language_group = ? ORDER BY chunks.id",
  );
  for (const { key, vector } of select.iterate(group)) yield { key, vector: restoreVector(vector) };
}
