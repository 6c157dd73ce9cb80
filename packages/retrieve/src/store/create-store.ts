import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { StoreError } from "@espalier/core";
import { requireInteger } from "../require-integer.ts";
import { startThread, type Thread } from "../thread/start-thread.ts";
import type { GenerationBuilder } from "../vector/build-generation-thread.ts";
import { removeOldGenerations } from "../vector/generation.ts";
import { requireFilter } from "./metadata-filter.ts";
import type { PreparedStore } from "./prepare-database.ts";
import type { Reader } from "./reader.ts";
import type { DocumentEntry, SearchScope, Store } from "./store.ts";
import type { StoreThreadData } from "./thread-data.ts";
import type { Writer } from "./writer.ts";

/** How a store was opened. */
interface StoreSetting extends StoreThreadData {
  readonly readOnly: boolean;
  /** Gives the writer's place back. */
  readonly unlock: () => void;
}

/** Documents in one page of a listing. */
const pageSize = 500;

/**
 * Makes the store over its threads: one that reads and searches and one that writes, each started when it is first needed,
 * and one for each build of an approximate index. `reembed` names another embedder, for which all vectors are dropped first.
 */
export async function createStore(setting: StoreSetting, prepared: PreparedStore, reembed: string | undefined): Promise<Store> {
  const { path, exactBelow } = setting;
  const data: StoreThreadData = { path, exactBelow };
  let isClosed = false;
  let readerThread: Thread<Reader> | undefined;
  let writerThread: Thread<Writer> | undefined;
  let embedderId = prepared.embedderId;
  const requireOpen = (): void => {
    if (isClosed) throw new StoreError("closed", path, `The store ${path} is closed.`, "Open it again.");
  };
  const reader = (): Thread<Reader> => {
    requireOpen();
    readerThread ??= startThread<Reader>(import.meta.url, "./reader-thread", data);
    return readerThread;
  };
  const writer = (): Thread<Writer> => {
    requireOpen();
    if (setting.readOnly)
      throw new StoreError("locked", path, `The store ${path} was opened for reading only.`, "Open it without `readOnly` to write.");
    writerThread ??= startThread<Writer>(import.meta.url, "./writer-thread", data);
    return writerThread;
  };
  const store: Store = {
    path,
    get embedderId() {
      return embedderId;
    },
    putDocuments: async (documents) => writer().call("putDocuments", documents),
    deleteDocuments: async (ids) => writer().call("deleteDocuments", ids),
    getDocument: async (id) => reader().call("getDocument", id),
    listDocuments: () => listAll((after) => reader().call("listDocuments", { after, limit: pageSize })),
    getChunks: async (ids) => reader().call("getChunks", ids),
    getMetadata: async (ids) => new Map(await reader().call("getMetadata", ids)),
    getSetting: async (key) => reader().call("getSetting", key),
    putSetting: async (key, value) => writer().call("putSetting", { key, value }),
    searchLexical: async (query, scope) => reader().call("searchLexical", { query, scope: checkScope(scope) }),
    searchVectors: async (vector, scope) => reader().call("searchVectors", { vector, scope: checkScope(scope) }),
    chunksWithoutVectors: async (limit, after) => reader().call("chunksWithoutVectors", { limit, after }),
    putVectors: async (entries) => writer().call("putVectors", entries),
    vectorCoverage: async (scope) => reader().call("vectorCoverage", scope),
    stats: async () => ({ ...(await reader().call("stats", undefined)), bytes: await bytesIn(path) }),
    verify: async () => reader().call("verify", undefined),
    async rebuild({ part = "all", signal } = {}) {
      signal?.throwIfAborted();
      if (part !== "vectors") await writer().call("rebuildLexical", undefined);
      signal?.throwIfAborted();
      if (part !== "lexical") await buildGeneration(data, writer(), signal);
    },
    async close() {
      if (isClosed) return;
      isClosed = true;
      try {
        await writerThread?.call("close", undefined);
        await readerThread?.call("close", undefined);
      } finally {
        await Promise.all([writerThread?.end(), readerThread?.end()]);
        prepared.release();
        setting.unlock();
      }
    },
  };
  try {
    await prepareTerms(setting, prepared, writer);
  } catch (error) {
    await store.close();
    throw error;
  }
  if (reembed !== undefined && reembed !== embedderId) {
    await writer().call("dropVectors", reembed);
    embedderId = reembed;
  }
  return store;
}

/** Terms that were made in another way are made again, once, by the first writer. */
async function prepareTerms(setting: StoreSetting, prepared: PreparedStore, writer: () => Thread<Writer>): Promise<void> {
  if (!prepared.hasOtherAnalyzer) return;
  if (!setting.readOnly) return writer().call("rebuildLexical", undefined);
  const { path } = setting;
  throw new StoreError(
    "other-format",
    path,
    `The words of the store ${path} were indexed by another version.`,
    "Run `espalier index` on it once: the index is made again from the stored texts.",
  );
}

/** Builds on a thread of its own, names the result in the database, then removes what is not needed any more. */
async function buildGeneration(data: StoreThreadData, writer: Thread<Writer>, signal: AbortSignal | undefined): Promise<void> {
  const builder = startThread<GenerationBuilder>(import.meta.url, "../vector/build-generation-thread", data);
  const stop = (): void => void builder.end();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const name = await builder.call("build", undefined).catch((error: unknown) => {
      signal?.throwIfAborted();
      throw error;
    });
    await writer.call("setGeneration", name);
    await removeOldGenerations(data.path, name);
  } finally {
    signal?.removeEventListener("abort", stop);
    await builder.end();
  }
}

function checkScope(scope: SearchScope): SearchScope {
  requireInteger("k", scope.k, 1);
  if (scope.filter !== undefined) requireFilter(scope.filter);
  return scope;
}

async function* listAll(page: (after: string | undefined) => Promise<DocumentEntry[]>): AsyncGenerator<DocumentEntry> {
  let after: string | undefined;
  for (;;) {
    const entries = await page(after);
    yield* entries;
    after = entries.at(-1)?.id;
    if (entries.length < pageSize) return;
  }
}

async function bytesIn(path: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size;
  }
  return bytes;
}
