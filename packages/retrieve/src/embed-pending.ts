import { type CallOptions, type Embedder, StoreError } from "@espalier/core";
import { requireSameEmbedder } from "./create-retriever.ts";
import { updateReliability } from "./reliability/store-reliability.ts";
import { requireInteger } from "./require-integer.ts";
import type { PendingChunk, Store, VectorCoverage } from "./store/store.ts";

/** Options of {@link embedPending}. */
export interface EmbedOptions extends CallOptions {
  /** Called after each durable batch. */
  readonly onProgress?: ((progress: VectorCoverage) => void) | undefined;

  /**
   * Passages in one call of the embedder and one durable commit.
   *
   * @defaultValue 32
   */
  readonly batchSize?: number | undefined;
}

/** What a run did. */
export interface EmbedReport extends VectorCoverage {
  /** Passages that the embedder was asked for in this run; equal passages are asked for once. */
  readonly passages: number;
}

/** So many pending chunks are sorted by length together: passages of equal length make the fastest batches. */
const pageSize = 1024;

/**
 * Makes the vectors that are still missing, batch by batch, each durable when it is counted: a run that was ended goes on
 * where it was. When all are there and there are many, the approximate index is built, and how far the vectors are to be trusted on these
 * texts is measured once.
 *
 * @throws {@link StoreError} `other-embedder` where the store's vectors are of another embedder; the embedder's errors;
 * the signal's reason after an abort.
 */
export async function embedPending(store: Store, embedder: Embedder, options: EmbedOptions = {}): Promise<EmbedReport> {
  const { onProgress, batchSize = 32, signal } = options;
  requireInteger("batchSize", batchSize, 1);
  requireSameEmbedder(store, embedder);
  if (store.embedderId === undefined) {
    throw new StoreError(
      "other-embedder",
      store.path,
      `The store ${store.path} was opened without an embedder.`,
      `Open it with the embedder ${embedder.id}.`,
    );
  }
  let passages = 0;
  let after: string | undefined;
  for (;;) {
    const page = await store.chunksWithoutVectors(pageSize, after);
    after = page.at(-1)?.chunkId;
    for (const batch of toBatches(page, batchSize)) {
      signal?.throwIfAborted();
      const vectors = await embedder.embed(
        batch.map(({ passage }) => passage),
        "passage",
        { signal },
      );
      await store.putVectors(
        batch.flatMap(({ chunkId }, index) => (vectors[index] === undefined ? [] : [{ chunkId, vector: vectors[index] }])),
      );
      passages += batch.length;
      if (onProgress !== undefined) onProgress(await store.vectorCoverage());
    }
    if (page.length < pageSize) break;
  }
  if ((await store.stats()).indexIsDue) await store.rebuild({ part: "vectors", signal });
  await updateReliability(store, embedder, { signal });
  return { ...(await store.vectorCoverage()), passages };
}

/** Shortest first; of equal passages one, because the store gives its vector to all of them. */
function* toBatches(page: readonly PendingChunk[], batchSize: number): Generator<PendingChunk[]> {
  const distinct = [...new Map(page.map((pending) => [pending.passage, pending])).values()];
  distinct.sort((a, b) => a.passage.length - b.passage.length || (a.chunkId < b.chunkId ? -1 : 1));
  for (let at = 0; at < distinct.length; at += batchSize) yield distinct.slice(at, at + batchSize);
}
