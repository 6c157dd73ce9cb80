import type { CallOptions, Chunk, Document } from "@espalier/core";
import { type ChunkOptions, chunkStepwise } from "./chunk/chunk-document.ts";
import { hashContent } from "./hash-content.ts";
import type { DocumentEntry, Store, StoredDocument } from "./store/store.ts";

/** A document with the text it was cleaned from. */
export interface IndexInput {
  readonly document: Document;
  readonly originText: string;
}

/** How far a run of {@link indexDocuments} is; all of it is durable. */
export interface IndexProgress {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Chunks written. */
  readonly chunks: number;
}

/** What a run did. */
export interface IndexReport extends IndexProgress {
  readonly removed: number;
}

/** Options of {@link indexDocuments}. */
export interface IndexOptions extends CallOptions {
  readonly chunking?: ChunkOptions | undefined;
  readonly onProgress?: ((progress: IndexProgress) => void) | undefined;

  /**
   * Once the stream has ended, removes the documents that were not in it; a function says which of them may be.
   *
   * @defaultValue false
   */
  readonly removeMissing?: boolean | ((entry: DocumentEntry) => boolean) | undefined;
}

/** A batch is written when it has so many documents or UTF-16 units: one durable commit for each costs about 4 ms. */
const mostDocuments = 128;
const mostUnits = 1_000_000;

/** The event loop is let go at least this often, in milliseconds. */
const longestStep = 15;

/**
 * Brings a store up to date with a stream of documents: chunks and indexes what is new or changed, by content hash, and
 * passes over what is as it was. Batches are committed one after the other while the next is made ready, so a run
 * that was ended goes on where it was, and the outcome is the same.
 *
 * The lexical index can be searched at once; vectors are made by `embedPending`.
 *
 * @throws {@link StoreError}, and the signal's reason after an abort: committed batches stay.
 */
export async function indexDocuments(store: Store, documents: AsyncIterable<IndexInput>, options: IndexOptions = {}): Promise<IndexReport> {
  const { chunking = {}, onProgress, removeMissing = false, signal } = options;
  const known = new Map<string, string>();
  for await (const { id, contentHash } of store.listDocuments()) known.set(id, contentHash);
  const seen = new Set<string>();
  const counts = { added: 0, updated: 0, unchanged: 0, chunks: 0 };
  // The counts as they are when a batch is handed over: while it is being written, documents of the next one are counted.
  const batch = createBatch(store, () => {
    const progress = { ...counts };
    return () => onProgress?.(progress);
  });
  const breathe = createBreather();
  try {
    for await (const { document, originText } of documents) {
      signal?.throwIfAborted();
      const contentHash = hashContent(document, originText, chunking);
      const before = known.get(document.id);
      seen.add(document.id);
      known.set(document.id, contentHash);
      if (before === contentHash) counts.unchanged += 1;
      else {
        const chunks = await chunkInSteps(document, chunking, breathe);
        counts[before === undefined ? "added" : "updated"] += 1;
        counts.chunks += chunks.length;
        await batch.add({ document, originText, chunks, contentHash });
      }
      await breathe();
    }
  } finally {
    await batch.flush();
  }
  const removed = removeMissing === false ? 0 : await removeOthers(store, seen, removeMissing);
  return { ...counts, removed };
}

async function chunkInSteps(document: Document, chunking: ChunkOptions, breathe: () => Promise<void>): Promise<Chunk[]> {
  const chunks: Chunk[] = [];
  for (const chunk of chunkStepwise(document, chunking)) {
    if (chunk === undefined) await breathe();
    else chunks.push(chunk);
  }
  return chunks;
}

function createBreather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longestStep) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
  };
}

interface Batch {
  add(document: StoredDocument): Promise<void>;
  flush(): Promise<void>;
}

/**
 * Gathers documents; while one batch is being written the next one fills.
 *
 * @param onHandedOver - Called with each batch; what it gives back is called once the batch is durable.
 */
function createBatch(store: Store, onHandedOver: () => () => void): Batch {
  let gathered: StoredDocument[] = [];
  let units = 0;
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    await writing;
    if (gathered.length === 0) return;
    writing = store.putDocuments(gathered).then(onHandedOver());
    // Awaited by the next write; until then a failure must not count as unhandled.
    writing.catch(() => {});
    gathered = [];
    units = 0;
  };
  return {
    async add(document) {
      gathered.push(document);
      units += document.document.text.length + document.originText.length;
      if (gathered.length >= mostDocuments || units >= mostUnits) await write();
    },
    async flush() {
      await write();
      await writing;
    },
  };
}

async function removeOthers(
  store: Store,
  seen: ReadonlySet<string>,
  removeMissing: true | ((entry: DocumentEntry) => boolean),
): Promise<number> {
  const missing: string[] = [];
  for await (const entry of store.listDocuments()) {
    if (!seen.has(entry.id) && (removeMissing === true || removeMissing(entry))) missing.push(entry.id);
  }
  let removed = 0;
  for (let at = 0; at < missing.length; at += mostDocuments) removed += await store.deleteDocuments(missing.slice(at, at + mostDocuments));
  return removed;
}
