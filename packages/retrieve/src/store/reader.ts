import type { Chunk, Document, Metadata, OffsetMap } from "@espalier/core";
import type { Database } from "better-sqlite3";
import { createMemoryIndex, liveSlots, type MemoryIndex } from "../memory/memory-index.ts";
import { refreshIndex } from "../memory/refresh-index.ts";
import { type GenerationView, measureGraphs, searchNearest, searchTerms, viewGeneration } from "../memory/search-memory.ts";
import { createVisibleSlots } from "../memory/visible-slots.ts";
import { type Generation, loadGeneration } from "../vector/generation.ts";
import { requireVector } from "../vector/hnsw-index.ts";
import { chunksOfDocument, listPending, readChunks } from "./chunk-rows.ts";
import { findTerms } from "./find-terms.ts";
import { readFact } from "./schema.ts";
import type {
  DocumentEntry,
  JsonValue,
  PendingChunk,
  Ranked,
  SearchScope,
  StoredDocument,
  StoreStats,
  VectorCoverage,
  VerifyReport,
} from "./store.ts";
import { verifyDatabase } from "./verify-database.ts";

/** What the reading thread does. Each operation sees all commits before its call. */
export interface Reader {
  getDocument(id: string): StoredDocument | undefined;
  listDocuments(page: { readonly after: string | undefined; readonly limit: number }): DocumentEntry[];
  getChunks(ids: readonly string[]): Chunk[];
  getMetadata(ids: readonly string[]): (readonly [id: string, metadata: Metadata])[];
  getSetting(key: string): JsonValue | undefined;
  searchLexical(search: { readonly query: string; readonly scope: SearchScope }): Ranked[];
  searchVectors(search: { readonly vector: Float32Array; readonly scope: SearchScope }): Promise<Ranked[]>;
  chunksWithoutVectors(page: { readonly limit: number; readonly after: string | undefined }): PendingChunk[];
  vectorCoverage(scope: Pick<SearchScope, "roles"> | undefined): VectorCoverage;
  stats(input: undefined): Promise<Omit<StoreStats, "bytes">>;
  verify(input: undefined): Promise<VerifyReport>;
  close(input: undefined): void;
}

interface DocumentRow {
  readonly row: number;
  readonly content_hash: string;
  readonly metadata: string;
  readonly text: string;
  readonly origin: string;
  readonly origin_text: string | null;
}

/** Makes the reading side over a connection of its own. */
export function createReader(database: Database, options: { readonly path: string; readonly exactBelow: number }): Reader {
  const memory = createMemory(database);
  const visible = createVisibleSlots();
  const generations = createGenerations(database, options.path);
  const metadataById = database.prepare<[string], string>("SELECT metadata FROM documents WHERE id = ?").pluck();
  return {
    getDocument: (id) => database.transaction(() => readDocument(database, id))(),
    listDocuments: ({ after, limit }) => listDocuments(database, after ?? "", limit),
    getChunks: (ids) => database.transaction(() => readChunks(database, ids))(),
    getMetadata: (ids) =>
      ids.flatMap((id) => {
        const metadata = metadataById.get(id);
        return metadata === undefined ? [] : [[id, JSON.parse(metadata) as Metadata] as const];
      }),
    getSetting(key) {
      const value = database.prepare<[string], string>("SELECT value FROM settings WHERE key = ?").pluck().get(key);
      return value === undefined ? undefined : (JSON.parse(value) as JsonValue);
    },
    searchLexical({ query, scope }) {
      const index = memory.current();
      return searchTerms(index, findTerms(database, query), visible.of(index, scope), scope.k);
    },
    async searchVectors({ vector, scope }) {
      const index = memory.current();
      const dimensions = index.vectors.dimensions;
      if (dimensions === undefined) return [];
      requireVector(vector, dimensions);
      const generation = await generations.of(index);
      return searchNearest(index, visible.of(index, scope), { vector, k: scope.k, exactBelow: options.exactBelow, generation });
    },
    chunksWithoutVectors: ({ limit, after }) => database.transaction(() => listPending(database, after ?? "", limit))(),
    vectorCoverage(scope) {
      const index = memory.current();
      if (scope === undefined) return { embedded: index.vectors.size, total: liveSlots(index) };
      const { mask, size } = visible.of(index, { roles: scope.roles }).population;
      let embedded = mask === undefined ? index.vectors.size : 0;
      mask?.forEach((isIn, slot) => {
        if (isIn === 1 && index.vectors.has(slot)) embedded += 1;
      });
      return { embedded, total: size };
    },
    async stats() {
      const index = memory.current();
      const graphs = measureGraphs(index, await generations.of(index), options.exactBelow);
      const count = (table: string): number => database.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
      return {
        documents: count("documents"),
        chunks: liveSlots(index),
        terms: count("terms"),
        vectors: index.vectors.size,
        dimensions: index.vectors.dimensions,
        embedder: readFact(database, "embedder"),
        indexedVectors: graphs.indexed,
        indexIsDue: graphs.isDue,
      };
    },
    verify: () => verifyDatabase(database, options.path),
    close: () => {
      database.close();
    },
  };
}

/** The memory index, brought up to date whenever another connection has committed. */
function createMemory(database: Database): { current(): MemoryIndex } {
  let index = createMemoryIndex();
  let seen: unknown;
  return {
    current() {
      const version = database.pragma("data_version", { simple: true });
      if (version !== seen) index = refreshIndex(database, index);
      seen = version;
      return index;
    },
  };
}

/** The generation that the database names, loaded when it changes. A damaged one counts as none: vectors are then compared one by one. */
function createGenerations(database: Database, path: string): { of(index: MemoryIndex): Promise<GenerationView> } {
  let name: string | undefined;
  let loading: Promise<Generation> = Promise.resolve(new Map());
  let view: { readonly version: number; readonly generation: Generation; readonly groups: GenerationView } | undefined;
  return {
    async of(index) {
      const current = readFact(database, "generation");
      if (current !== name) {
        name = current;
        const facts = { embedder: readFact(database, "embedder") ?? "", dimensions: index.vectors.dimensions ?? 0 };
        loading = current === undefined ? Promise.resolve(new Map()) : loadGeneration(path, current, facts).catch(() => new Map());
      }
      const generation = await loading;
      if (view?.version !== index.version || view.generation !== generation) {
        view = { version: index.version, generation, groups: viewGeneration(index, generation) };
      }
      return view.groups;
    },
  };
}

function readDocument(database: Database, id: string): StoredDocument | undefined {
  const row = database
    .prepare<[string], DocumentRow>("SELECT row, content_hash, metadata, text, origin, origin_text FROM documents WHERE id = ?")
    .get(id);
  if (row === undefined) return undefined;
  const document: Document = {
    id,
    text: row.text,
    metadata: JSON.parse(row.metadata) as Metadata,
    origin: JSON.parse(row.origin) as OffsetMap,
  };
  const chunks = chunksOfDocument(database, row.row);
  return { document, originText: row.origin_text ?? row.text, chunks, contentHash: row.content_hash };
}

function listDocuments(database: Database, after: string, limit: number): DocumentEntry[] {
  return database
    .prepare<[string, number], { readonly id: string; readonly metadata: string; readonly content_hash: string; readonly chunks: number }>(
      "SELECT id, metadata, content_hash, (SELECT count(*) FROM chunks WHERE document = documents.row) AS chunks FROM documents WHERE id > ? ORDER BY id LIMIT ?",
    )
    .all(after, limit)
    .map(({ id, metadata, content_hash: contentHash, chunks }) => ({
      id,
      metadata: JSON.parse(metadata) as Metadata,
      contentHash,
      chunks,
    }));
}
