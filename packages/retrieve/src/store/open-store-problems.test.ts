import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHashingEmbedder } from "../testing/create-hashing-embedder.ts";
import { makeStoreFolder, type TestFolder } from "../testing/make-store-folder.ts";
import { makeStoredDocument } from "../testing/make-stored-document.ts";
import { openDatabase } from "./open-database.ts";
import { openStore } from "./open-store.ts";
import { databaseFile } from "./prepare-database.ts";
import { writeFact } from "./schema.ts";
import type { Store } from "./store.ts";

const document = makeStoredDocument("a", "The repayment rate is 3.5%.");
const embedder = createHashingEmbedder();

describe("openStore", () => {
  let folder: TestFolder;
  let path: string;
  const openAll = async (
    work: (store: Store) => Promise<void> = async () => {},
    options: Partial<Parameters<typeof openStore>[0]> = {},
  ): Promise<void> => {
    const store = await openStore({ path, create: true, ...options });
    await work(store).finally(() => store.close());
  };
  const setFact = (name: Parameters<typeof writeFact>[1], value: string): void => {
    const database = openDatabase(databaseFile(path), { readOnly: false });
    writeFact(database, name, value);
    database.close();
  };
  const embedAll = async (store: Store): Promise<void> => {
    const pending = await store.chunksWithoutVectors(10);
    const vectors = await embedder.embed(
      pending.map(({ passage }) => passage),
      "passage",
    );
    await store.putVectors(pending.map(({ chunkId }, index) => ({ chunkId, vector: vectors[index] ?? new Float32Array(64) })));
  };
  beforeEach(async () => {
    folder = await makeStoreFolder();
    path = join(folder.path, "store");
  });
  afterEach(() => folder.remove());

  it("refuses a path without a store unless it may make one", async () => {
    await expect(openStore({ path })).rejects.toMatchObject({ problem: "missing", path });
    await expect(openStore({ path, create: true, readOnly: true })).rejects.toMatchObject({ problem: "missing" });
    await writeFile(path, "a file");
    await expect(openStore({ path, create: true })).rejects.toMatchObject({ name: "StoreError" });
  });

  it("refuses another format and another embedder, saying what to do", async () => {
    await openAll(undefined, { embedder: embedder.id });
    await expect(openStore({ path, embedder: "other/8" })).rejects.toMatchObject({
      problem: "other-embedder",
      remedy: expect.stringMatching(/espalier index .*--embedder .*--reembed.* new --store folder/u),
    });
    await openAll(async (store) => expect(store.embedderId).toBe(embedder.id));
    setFact("format", "99");
    await expect(openStore({ path })).rejects.toMatchObject({ problem: "other-format", message: expect.stringContaining("99") });
  });

  it("takes the first embedder that is named, and with reembed another one, whose vectors are then awaited", async () => {
    await openAll((store) => store.putDocuments([document]));
    await openAll(embedAll, { embedder: embedder.id });
    await openAll(
      async (store) => {
        expect(store.embedderId).toBe("other/8");
        expect(await store.vectorCoverage()).toEqual({ embedded: 0, total: 1 });
        await store.putVectors([{ chunkId: document.chunks[0]?.id ?? "", vector: Float32Array.of(1, 0, 0, 0, 0, 0, 0, 0) }]);
        expect((await store.stats()).dimensions).toBe(8);
      },
      { embedder: "other/8", reembed: true },
    );
    await expect(openStore({ path, reembed: true })).rejects.toMatchObject({ option: "reembed" });
  });

  it("makes the words again where an older version indexed them; a reader says that it cannot", async () => {
    await openAll((store) => store.putDocuments([document]));
    setFact("analyzer", "words/0");
    await expect(openStore({ path, readOnly: true })).rejects.toMatchObject({ problem: "other-format" });
    await openAll(async (store) => expect(await store.searchLexical("repayments", { k: 1 })).toHaveLength(1));
    await openAll(async (store) => expect((await store.verify()).problems).toEqual([]), { create: false, readOnly: true });
  });

  it("refuses to write what was opened for reading", async () => {
    await openAll((store) => store.putDocuments([document]));
    await openAll((store) => expect(store.putDocuments([document])).rejects.toMatchObject({ problem: "locked" }), {
      create: false,
      readOnly: true,
    });
  });

  it("calls a database that is none damaged, and verify finds what was changed behind its back", async () => {
    await openAll((store) => store.putDocuments([document]));
    const database = openDatabase(databaseFile(path), { readOnly: false });
    database.exec("UPDATE chunks SET span_end = 9999");
    database.close();
    await openAll(async (store) =>
      expect(await store.verify()).toMatchObject({ ok: false, problems: [expect.stringContaining("outside its document")] }),
    );
    await writeFile(databaseFile(path), "no database at all, but long enough to have a header ".repeat(100));
    await expect(openStore({ path })).rejects.toMatchObject({ problem: "damaged" });
  });

  it("lets a reader see what a writer has committed meanwhile: additions, changes and deletes", async () => {
    await openAll(async (writer) => {
      const reader = await openStore({ path, readOnly: true });
      const found = async (query: string): Promise<number> => (await reader.searchLexical(query, { k: 5 })).length;
      expect(await found("repayment")).toBe(0);
      await writer.putDocuments([document]);
      expect(await found("repayment")).toBe(1);
      await writer.putDocuments([makeStoredDocument("a", "Mortgages."), makeStoredDocument("b", "Mortgages, too.")]);
      expect([await found("repayment"), await found("mortgage")]).toEqual([0, 2]);
      await writer.deleteDocuments(["a"]);
      expect(await found("mortgage")).toBe(1);
      await reader.close();
    });
  });

  it("searches through the approximate index from exactBelow on as it does without, also after later writes, a filter and damage", async () => {
    const texts = Array.from({ length: 60 }, (_, index) =>
      makeStoredDocument(`d${index}`, `Word${index % 7} and word${index % 11} and word${index}.`, { part: index % 2 }),
    );
    const [query = new Float32Array(64)] = await embedder.embed(["word3 word5"], "query");
    const scopes = [{ k: 10 }, { k: 10, filter: { part: 1 } }, { k: 3, filter: { source: "d3.md" } }];
    const ask = (store: Store): Promise<unknown> => Promise.all(scopes.map((scope) => store.searchVectors(query, scope)));
    let expected: unknown;
    await openAll(
      async (store) => {
        await store.putDocuments(texts.slice(0, 50));
        for (let pass = 0; pass < 5; pass += 1) await embedAll(store);
        expect(await store.stats()).toMatchObject({ vectors: 50, indexedVectors: 0, indexIsDue: false });
        await store.putDocuments(texts.slice(50));
        await embedAll(store);
        await store.deleteDocuments(["d4"]);
        expected = await ask(store);
      },
      { embedder: embedder.id },
    );
    const exactBelow = 20;
    await openAll(
      async (store) => {
        expect((await store.stats()).indexIsDue).toBe(true);
        await store.rebuild({ part: "vectors" });
        expect(await store.stats()).toMatchObject({ vectors: 59, indexedVectors: 59, indexIsDue: false });
        expect(await ask(store)).toEqual(expected);
        await store.deleteDocuments(["d5"]);
        await store.putDocuments([makeStoredDocument("d5", "Word5 and word5 and word5.", { part: 1 })]);
        await embedAll(store);
        expect(await store.stats()).toMatchObject({ vectors: 59, indexedVectors: 58 });
        const [withIndex] = (await ask(store)) as [readonly { readonly chunkId: string }[]];
        expect(withIndex.some(({ chunkId }) => chunkId.startsWith("d5:"))).toBe(true);
        await store.putDocuments([texts[5] ?? document]);
        await embedAll(store);
      },
      { exactBelow },
    );
    const [generation = ""] = await readdir(join(path, "vectors"));
    const file = join(path, "vectors", generation, "other.hnsw");
    const bytes = await readFile(file);
    bytes[200] = (bytes[200] ?? 0) ^ 1;
    await writeFile(file, bytes);
    await openAll(
      async (store) => {
        expect(await ask(store)).toEqual(expected);
        expect(await store.stats()).toMatchObject({ indexedVectors: 0, indexIsDue: true });
        expect((await store.verify()).problems).toEqual([expect.stringContaining("other.hnsw is not the file that was written")]);
        await store.rebuild({ part: "vectors" });
        expect((await store.verify()).problems).toEqual([]);
        expect(await ask(store)).toEqual(expected);
      },
      { exactBelow },
    );
  });
});
