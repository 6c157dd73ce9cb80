import type { CallOptions, Chunk, Document, Metadata } from "@espalier/core";
import type { MetadataFilter } from "./metadata-filter.ts";

/** A document as a store keeps it. */
export interface StoredDocument {
  readonly document: Document;
  /** The text as it was read, before cleaning; `document.origin` leads back into it. */
  readonly originText: string;
  readonly chunks: readonly Chunk[];
  /** Changes with everything that chunks and indexes are made of. */
  readonly contentHash: string;
}

/** What a listing tells of a document. */
export interface DocumentEntry {
  readonly id: string;
  readonly metadata: Metadata;
  readonly contentHash: string;
  readonly chunks: number;
}

/** Languages whose passages are ranked apart: encoders favour the language of the query, and its words occur in no other. */
export type LanguageGroup = "han" | "other";

/** A chunk in one ranking. */
export interface Ranked {
  readonly chunkId: string;
  readonly score: number;
  readonly group: LanguageGroup;
  /** Whether the chunk has a vector, so that its absence from a ranking by vectors says something. */
  readonly embedded: boolean;
  /**
   * In a ranking by vectors: how far the score is above the best that as many unrelated passages would reach by chance, in
   * standard deviations of the scores of its group. Negative: nothing to go by.
   */
  readonly surprise?: number | undefined;
}

/** What a search may find. */
export interface SearchScope {
  /** Most chunks of each language group. */
  readonly k: number;
  readonly filter?: MetadataFilter | undefined;
  /** ISO date: documents with a later `validFrom` or an equal or earlier `validTo` are left out. No limit where it is left out. */
  readonly asOf?: string | undefined;
  /** A document with `access` is seen by these roles only; one without it by all. */
  readonly roles?: readonly string[] | undefined;
}

/** How many chunks have a vector. */
export interface VectorCoverage {
  readonly embedded: number;
  readonly total: number;
}

/** A chunk that waits for its vector, with the text to be embedded. */
export interface PendingChunk {
  readonly chunkId: string;
  readonly passage: string;
}

/** A vector of unit length for a chunk. */
export interface ChunkVector {
  readonly chunkId: string;
  readonly vector: Float32Array;
}

/** JSON values. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Figures about a store. */
export interface StoreStats {
  readonly documents: number;
  readonly chunks: number;
  readonly terms: number;
  readonly vectors: number;
  readonly dimensions: number | undefined;
  readonly embedder: string | undefined;
  /** Vectors in the approximate index; 0 where vectors are compared one by one. */
  readonly indexedVectors: number;
  /** A language group has so many vectors outside the approximate index that building it again is due. */
  readonly indexIsDue: boolean;
  /** Bytes of all files of the store. */
  readonly bytes: number;
}

/** What {@link Store.verify} found. */
export interface VerifyReport {
  readonly ok: boolean;
  readonly documents: number;
  readonly chunks: number;
  readonly vectors: number;
  /** What is wrong, one line each; at most 100 are listed. */
  readonly problems: readonly string[];
}

/** Options of {@link Store.rebuild}. */
export interface RebuildOptions extends CallOptions {
  /**
   * What is made again from the documents and vectors in the database.
   *
   * @defaultValue "all"
   */
  readonly part?: "lexical" | "vectors" | "all" | undefined;
}

/**
 * Documents, their chunks, and two rankings over them. Every write resolves when it is durable: what was acknowledged
 * survives the death of the process and a power cut. One writer and any number of readers, which see a write when it
 * is acknowledged. The suite `testStore` of `@espalier/retrieve/testing` says the contract in tests.
 */
export interface Store {
  readonly path: string;
  /** The embedder whose vectors the store holds or waits for. */
  readonly embedderId: string | undefined;
  /** All of the documents or, where one is refused, none. A known id is replaced; vectors of unchanged passages are kept. */
  putDocuments(documents: readonly StoredDocument[]): Promise<void>;
  /** @returns How many of them there were. */
  deleteDocuments(ids: readonly string[]): Promise<number>;
  getDocument(id: string): Promise<StoredDocument | undefined>;
  /** By ascending id. Documents written meanwhile may or may not appear. */
  listDocuments(): AsyncIterable<DocumentEntry>;
  /** In the order of the ids; unknown ids are left out. */
  getChunks(ids: readonly string[]): Promise<Chunk[]>;
  /** The metadata of documents by id; unknown ids are left out. */
  getMetadata(ids: readonly string[]): Promise<ReadonlyMap<string, Metadata>>;
  getSetting(key: string): Promise<JsonValue | undefined>;
  /** Undefined removes the setting. */
  putSetting(key: string, value: JsonValue | undefined): Promise<void>;
  /** By the words of the query, best first, equal scores by id. */
  searchLexical(query: string, scope: SearchScope): Promise<Ranked[]>;
  /** By the cosine of the vectors, best first, equal scores by id. */
  searchVectors(vector: Float32Array, scope: SearchScope): Promise<Ranked[]>;
  /** In a fixed order; `after` is the last id of the batch before. */
  chunksWithoutVectors(limit: number, after?: string): Promise<PendingChunk[]>;
  /** Vectors of chunks that are gone by now are passed over. */
  putVectors(entries: readonly ChunkVector[]): Promise<void>;
  /** Of the chunks that the scope's roles may see; of all chunks where there is no scope. */
  vectorCoverage(scope?: Pick<SearchScope, "roles">): Promise<VectorCoverage>;
  stats(): Promise<StoreStats>;
  /** Reads everything and compares it. Changes nothing. */
  verify(): Promise<VerifyReport>;
  /** Makes the derived indexes again; searches go on with the old ones until the new ones stand. */
  rebuild(options?: RebuildOptions): Promise<void>;
  /** Waits for writes in progress, then frees files, threads and the lock. */
  close(): Promise<void>;
}
