/** Options that every long call takes. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Queries and passages are embedded differently by most encoders. */
export type EmbeddingRole = "query" | "passage";

/**
 * Texts to vectors of unit length. `id` names model, prefixes and quantisation: two stores with
 * different ids never mix. The vectors come in the order of the texts.
 */
export interface Embedder {
  readonly id: string;
  readonly dimensions: number;
  embed(texts: readonly string[], role: EmbeddingRole, options?: CallOptions): Promise<readonly Float32Array[]>;
  /** Frees threads and memory. An embedder without any has no such method. */
  close?(): Promise<void>;
}
