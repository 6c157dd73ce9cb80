import { type Embedder, identityMap } from "@espalier/core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { embedPending } from "./embed-pending.ts";
import { type IndexInput, indexDocuments } from "./index-documents.ts";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";
import { createHashingEmbedder } from "./testing/create-hashing-embedder.ts";
import { makeCorpus } from "./testing/make-corpus.ts";
import { makeStoreFolder, type TestFolder } from "./testing/make-store-folder.ts";

const embedder = createHashingEmbedder();

async function* stream(texts: Readonly<Record<string, string>>): AsyncGenerator<IndexInput> {
  for (const [id, text] of Object.entries(texts)) {
    yield { document: { id, text, metadata: { source: id }, origin: identityMap }, originText: `${text} (as read)` };
  }
}

describe("a store being indexed", () => {
  let folder: TestFolder;
  let store: Store;
  beforeAll(async () => {
    folder = await makeStoreFolder();
    store = await openStore({ path: folder.path, create: true, embedder: embedder.id });
  });
  beforeEach(async () => {
    await indexDocuments(store, stream({}), { removeMissing: true });
  });
  afterAll(async () => {
    await store.close();
    await folder.remove();
  });

  it("takes in what is new, passes over what is as it was, and puts in what has changed", async () => {
    expect(await indexDocuments(store, stream({ a: "Loans.", b: "Deposits." }))).toEqual({
      added: 2,
      updated: 0,
      unchanged: 0,
      chunks: 2,
      removed: 0,
    });
    expect(await indexDocuments(store, stream({ a: "Loans.", b: "Deposits!", c: "# Fees\n\nNone.\n\n# Terms\n\nOne year." }))).toEqual({
      added: 1,
      updated: 1,
      unchanged: 1,
      chunks: 3,
      removed: 0,
    });
    expect(await store.getDocument("b")).toMatchObject({ document: { text: "Deposits!" }, originText: "Deposits! (as read)" });
  });

  it("takes a change of metadata, origin or chunk size for a change", async () => {
    const input = {
      document: { id: "a", text: "Loans.", metadata: { source: "a", title: "A", language: "en" }, origin: identityMap },
      originText: "Loans.",
    };
    const run = async (changed: IndexInput, maxTokens = 256): Promise<number> => {
      async function* one(): AsyncGenerator<IndexInput> {
        yield changed;
      }
      return (await indexDocuments(store, one(), { chunking: { maxTokens } })).updated;
    };
    expect(await run(input)).toBe(0);
    expect(await run({ ...input, document: { ...input.document, metadata: { language: "en", title: "A", source: "a" } } })).toBe(0);
    expect(await run({ ...input, document: { ...input.document, metadata: { source: "a", title: "B" } } })).toBe(1);
    expect(await run({ ...input, originText: "Loans?" })).toBe(1);
    expect(await run({ ...input, originText: "Loans?" }, 64)).toBe(1);
  });

  it("removes what is gone only where it is asked to, and only what it may", async () => {
    await indexDocuments(store, stream({ a: "Loans.", b: "Deposits.", keep: "Fees." }));
    expect((await indexDocuments(store, stream({ a: "Loans." }))).removed).toBe(0);
    expect((await indexDocuments(store, stream({ a: "Loans." }), { removeMissing: ({ id }) => id !== "keep" })).removed).toBe(1);
    const ids = [];
    for await (const { id } of store.listDocuments()) ids.push(id);
    expect(ids).toEqual(["a", "keep"]);
  });

  it("counts a document that comes twice once", async () => {
    async function* twice(): AsyncGenerator<IndexInput> {
      yield* stream({ a: "Loans." });
      yield* stream({ a: "Loans." });
    }
    expect(await indexDocuments(store, twice())).toMatchObject({ added: 1, unchanged: 1 });
  });

  it("keeps what was committed when it is aborted, and goes on from there", async () => {
    const abort = new AbortController();
    const reason = new Error("stop");
    const run = indexDocuments(store, makeCorpus(400), { signal: abort.signal, onProgress: () => abort.abort(reason) });
    await expect(run).rejects.toBe(reason);
    const { documents } = await store.stats();
    expect(documents).toBeGreaterThan(0);
    expect(documents).toBeLessThan(400);
    expect(await indexDocuments(store, makeCorpus(400))).toMatchObject({ added: 400 - documents, unchanged: documents });
    expect((await store.verify()).problems).toEqual([]);
  });

  it("counts in its progress only what is durable by then", async () => {
    let durable = 0;
    const watched: Store = {
      ...store,
      async putDocuments(documents) {
        await store.putDocuments(documents);
        durable += documents.length;
      },
    };
    const seen: (readonly [counted: number, durable: number])[] = [];
    await indexDocuments(watched, makeCorpus(300), { onProgress: ({ added }) => seen.push([added, durable]) });
    expect(seen.at(-1)).toEqual([300, 300]);
    expect(seen.every(([counted, written]) => counted <= written)).toBe(true);
  });

  it("hands on the failure of the stream, after the documents before it", async () => {
    async function* failing(): AsyncGenerator<IndexInput> {
      yield* stream({ a: "Loans." });
      throw new Error("disk gone");
    }
    await expect(indexDocuments(store, failing())).rejects.toThrow("disk gone");
    expect((await store.stats()).documents).toBe(1);
  });

  it("gets its missing vectors, equal passages once, and goes on after an abort", async () => {
    await indexDocuments(store, stream({ a: "Loans.", b: "Loans.", c: "Deposits.", d: "Fees." }));
    const abort = new AbortController();
    const run = embedPending(store, embedder, { batchSize: 1, signal: abort.signal, onProgress: () => abort.abort() });
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
    const { embedded } = await store.vectorCoverage();
    expect(embedded).toBeGreaterThan(0);
    expect(embedded).toBeLessThan(4);
    const asked: string[] = [];
    const counting: Embedder = {
      ...embedder,
      embed(texts, role) {
        asked.push(...texts);
        return embedder.embed(texts, role);
      },
    };
    expect(await embedPending(store, counting)).toEqual({ embedded: 4, total: 4, passages: asked.length });
    expect(asked).toEqual([...new Set(asked)]);
    expect(await embedPending(store, counting)).toMatchObject({ passages: 0 });
  });

  it("does not mix the vectors of two embedders", async () => {
    await indexDocuments(store, stream({ a: "Loans." }));
    await expect(embedPending(store, createHashingEmbedder(64, "other/64"))).rejects.toMatchObject({ problem: "other-embedder" });
  });
});
