import { type Embedder, ModelError } from "@espalier/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createRetriever } from "./create-retriever.ts";
import { embedPending } from "./embed-pending.ts";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";
import { createHashingEmbedder } from "./testing/create-hashing-embedder.ts";
import { makeStoreFolder, type TestFolder } from "./testing/make-store-folder.ts";
import { makeStoredDocument } from "./testing/make-stored-document.ts";

const embedder = createHashingEmbedder();
const now = (): Date => new Date(2024, 5, 15);
const documents = [
  makeStoredDocument("rule-2023", "The repayment rate is 4%.", { validFrom: "2023-01-01", validTo: "2024-01-01", title: "Rule of 2023" }),
  makeStoredDocument("rule-2024", "The repayment rate is 3.5%.", {
    validFrom: "2024-01-01",
    supersedes: "rule-2023",
    title: "Rule of 2024",
  }),
  makeStoredDocument("rule-2025", "The repayment rate will be 3%.", { validFrom: "2025-01-01" }),
  makeStoredDocument("key", "Teacher's key: the repayment rate of exercise 4 is 42.", { access: ["teacher"] }),
  makeStoredDocument("rate-zh", "还款利率为3.5%。", { language: "zh-Hans" }),
  makeStoredDocument("plants", "Photosynthesis turns light into sugar."),
];

describe("createRetriever", () => {
  let folder: TestFolder;
  let store: Store;
  beforeAll(async () => {
    folder = await makeStoreFolder();
    store = await openStore({ path: folder.path, create: true, embedder: embedder.id });
    await store.putDocuments(documents);
  });
  afterAll(async () => {
    await store.close();
    await folder.remove();
  });
  const sources = (hits: readonly { readonly metadata: { readonly source: string } }[]): string[] =>
    hits.map(({ metadata }) => metadata.source.replace(".md", ""));

  it("is lexical, and says so, while there are no vectors", async () => {
    const result = await createRetriever({ store, embedder, now }).search("repayment rate");
    expect(result).toMatchObject({ mode: "lexical", coverage: { embedded: 0, total: 5 }, asOf: "2024-06-15" });
    expect(sources(result.hits)).toEqual(["rule-2024"]);
    expect(result.hits[0]?.lexical?.rank).toBe(1);
    expect(result.hits[0]?.vector).toBeUndefined();
  });

  it("uses the vectors there are and says how many", async () => {
    const [pending] = await store.chunksWithoutVectors(1);
    const [vector = new Float32Array(64)] = await embedder.embed([pending?.passage ?? ""], "passage");
    await store.putVectors([{ chunkId: pending?.chunkId ?? "", vector }]);
    const result = await createRetriever({ store, embedder, now }).search("repayment rate", { roles: ["teacher"] });
    expect(result).toMatchObject({ mode: "hybrid", coverage: { embedded: 1, total: 6 } });
    expect(sources(result.hits).slice(0, 2).sort()).toEqual(["key", "rule-2024"]);
  });

  it("fuses words and vectors once all are there, each hit with its two ranks", async () => {
    await embedPending(store, embedder);
    const result = await createRetriever({ store, embedder, now }).search("What is the repayment rate?", { k: 2 });
    expect(result).toMatchObject({ mode: "hybrid", coverage: { embedded: 5, total: 5 } });
    expect(result.hits).toHaveLength(2);
    expect(result.hits[0]).toMatchObject({
      metadata: { source: "rule-2024.md" },
      lexical: { rank: 1 },
      vector: { rank: expect.any(Number) },
    });
    expect(result.hits[0]?.chunk).toEqual(documents[1]?.chunks[0]);
  });

  it("hides what is over or not yet in force, and shows what held on the day asked for", async () => {
    const { search } = createRetriever({ store, now });
    expect(sources((await search("repayment rate", { asOf: "2023-07-01" })).hits)).toEqual(["rule-2023"]);
    expect(sources((await search("repayment rate", { asOf: "2025-02" })).hits).sort()).toEqual(["rule-2024", "rule-2025"]);
    await expect(search("rate", { asOf: "yesterday" })).rejects.toMatchObject({ option: "asOf" });
  });

  it("shows documents with access to their roles only, in every mode", async () => {
    const { search } = createRetriever({ store, embedder, now });
    for (const mode of ["hybrid", "lexical", "vector"] as const) {
      expect(sources((await search("teacher's key exercise", { mode })).hits)).not.toContain("key");
      expect(sources((await search("teacher's key exercise", { mode, roles: ["student"] })).hits)).not.toContain("key");
      expect(sources((await search("teacher's key exercise", { mode, roles: ["student", "teacher"] })).hits)[0]).toBe("key");
    }
  });

  it("passes filters on, and finds nothing for an empty question", async () => {
    const { search } = createRetriever({ store, embedder, now });
    expect(sources((await search("rate 利率", { filter: { language: "zh-Hans" } })).hits)).toEqual(["rate-zh"]);
    expect((await search("  ")).hits).toEqual([]);
  });

  it("searches by words alone where the embedder fails, and tells why; vector search fails with it", async () => {
    const broken: Embedder = {
      ...embedder,
      embed: () => Promise.reject(new ModelError("unreachable", embedder.id, "No answer from http://127.0.0.1:1.", "Start the server.")),
    };
    const { search } = createRetriever({ store, embedder: broken, now });
    const result = await search("repayment rate");
    expect(result).toMatchObject({ mode: "lexical", problem: "No answer from http://127.0.0.1:1. Start the server." });
    expect(sources(result.hits)).toEqual(["rule-2024"]);
    await expect(search("rate", { mode: "vector" })).rejects.toMatchObject({ name: "ModelError" });
  });

  it("refuses an embedder that is not the store's, vector search without one, and options it cannot honour", async () => {
    expect(() => createRetriever({ store, embedder: createHashingEmbedder(64, "other") })).toThrow(
      expect.objectContaining({ problem: "other-embedder" }),
    );
    const { search } = createRetriever({ store });
    await expect(search("rate", { mode: "vector" })).rejects.toMatchObject({ option: "mode" });
    await expect(search("rate", { k: 0 })).rejects.toMatchObject({ option: "k" });
    await expect(search("rate", { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  });
});
