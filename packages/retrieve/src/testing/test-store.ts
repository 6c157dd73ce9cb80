import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Ranked, Store } from "../store/store.ts";
import { createHashingEmbedder } from "./create-hashing-embedder.ts";
import { makeStoredDocument } from "./make-stored-document.ts";

/** What the suite needs to know of a store: how to open it again and again on the same data. */
export interface StoreUnderTest {
  /** Called again after `close`, it opens the same data. The embedder is `hashing/64`. */
  open(): Promise<Store>;
  /** Removes the data. */
  remove(): Promise<void>;
}

const loans = makeStoredDocument("loans", "# Loans\n\nThe repayment rate is 3.5%. Early repayment is free.", {
  title: "Loan guide",
  language: "en",
});
const deposits = makeStoredDocument("deposits", "# 存款\n\n一年期存款利率为1.5%。提前支取按活期利率计息。", {
  title: "存款指南",
  language: "zh-Hans",
});
const secret = makeStoredDocument("secret", "The repayment rate for staff is 1%.", { access: ["staff"] });
const oldRule = makeStoredDocument("rule-2023", "The repayment rate was 4%.", { validFrom: "2023-01-01", validTo: "2024-01-01" });

/** The conformance suite of the {@link Store} contract, to be called in a test file. `create` gives a place for one store. */
export function testStore(name: string, create: () => Promise<StoreUnderTest>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let place: StoreUnderTest;
    let store: Store;
    const embedder = createHashingEmbedder();
    const embed = async (text: string): Promise<Float32Array> => (await embedder.embed([text], "query"))[0] ?? new Float32Array(64);
    const found = (ranking: readonly Ranked[]): string[] => ranking.map(({ chunkId }) => chunkId.split(":")[0] ?? "");
    const putAllVectors = async (): Promise<void> => {
      const pending = await store.chunksWithoutVectors(100);
      await store.putVectors(await Promise.all(pending.map(async ({ chunkId, passage }) => ({ chunkId, vector: await embed(passage) }))));
    };
    beforeAll(async () => {
      place = await create();
      store = await place.open();
    });
    // Emptied rather than opened anew: starting a store's threads takes longer than most of what is tested.
    afterEach(async () => {
      const ids: string[] = [];
      for await (const { id } of store.listDocuments()) ids.push(id);
      await store.deleteDocuments(ids);
    });
    afterAll(async () => {
      await store.close();
      await place.remove();
    });

    it("gives back what was put, also after it was opened again", async () => {
      await store.putDocuments([loans, deposits]);
      await store.putSetting("sources", { "loans.md": [1, "a", null] });
      await store.close();
      store = await place.open();
      expect(await store.getDocument("loans")).toEqual(loans);
      expect(await store.getDocument("deposits")).toEqual(deposits);
      expect(await store.getDocument("none")).toBeUndefined();
      expect(await store.getSetting("sources")).toEqual({ "loans.md": [1, "a", null] });
      expect(await store.getSetting("none")).toBeUndefined();
      expect(found(await store.searchLexical("repayment", { k: 5 }))).toEqual(["loans"]);
    });

    it("lists documents by id and gives chunks and metadata in the order asked for", async () => {
      await store.putDocuments([loans, deposits, secret]);
      const entries = [];
      for await (const entry of store.listDocuments()) entries.push([entry.id, entry.chunks, entry.contentHash, entry.metadata.source]);
      expect(entries).toEqual(
        [deposits, loans, secret].map(({ document, chunks, contentHash }) => [
          document.id,
          chunks.length,
          contentHash,
          document.metadata.source,
        ]),
      );
      const ids = [...loans.chunks, ...deposits.chunks].map((chunk) => chunk.id);
      expect(await store.getChunks([...ids, "none"].reverse())).toEqual([...loans.chunks, ...deposits.chunks].reverse());
      expect([...(await store.getMetadata(["loans", "none"]))]).toEqual([["loans", loans.document.metadata]]);
    });

    it("finds by words in both languages, in traditional writing too, and by word stems", async () => {
      await store.putDocuments([loans, deposits]);
      expect(found(await store.searchLexical("存款利率", { k: 5 }))).toEqual(["deposits"]);
      expect(found(await store.searchLexical("提前支取", { k: 5 }))).toEqual(["deposits"]);
      expect(found(await store.searchLexical("repayments", { k: 5 }))).toEqual(["loans"]);
      expect(found(await store.searchLexical("存", { k: 5 }))).toEqual(["deposits"]);
      expect(await store.searchLexical("photosynthesis", { k: 5 })).toEqual([]);
      await store.putDocuments([makeStoredDocument("hant", "資產負債率上升。")]);
      expect(found(await store.searchLexical("资产负债率", { k: 5 }))).toEqual(["hant"]);
    });

    it("puts a changed document in the place of the old one", async () => {
      await store.putDocuments([loans]);
      await store.putDocuments([makeStoredDocument("loans", "Mortgages only.")]);
      expect(await store.searchLexical("repayment", { k: 5 })).toEqual([]);
      expect(found(await store.searchLexical("mortgage", { k: 5 }))).toEqual(["loans"]);
      expect((await store.stats()).documents).toBe(1);
    });

    it("deletes and says how many there were", async () => {
      await store.putDocuments([loans, deposits]);
      await putAllVectors();
      expect(await store.deleteDocuments(["loans", "none"])).toBe(1);
      expect(await store.getDocument("loans")).toBeUndefined();
      expect(await store.searchLexical("repayment", { k: 5 })).toEqual([]);
      expect(found(await store.searchVectors(await embed("repayment rate"), { k: 5 }))).toEqual(["deposits"]);
      expect(await store.vectorCoverage()).toEqual({ embedded: deposits.chunks.length, total: deposits.chunks.length });
      expect((await store.verify()).problems).toEqual([]);
    });

    it("writes all documents of a call or none", async () => {
      const broken = { ...deposits, chunks: deposits.chunks.map((chunk) => ({ ...chunk, text: `${chunk.text}!` })) };
      await expect(store.putDocuments([loans, broken])).rejects.toMatchObject({ name: "InvalidInputError" });
      expect((await store.stats()).documents).toBe(0);
      expect(await store.searchLexical("repayment", { k: 5 })).toEqual([]);
    });

    it("takes vectors batch by batch, lists what waits, and ranks by the cosine", async () => {
      await store.putDocuments([loans, deposits]);
      const pending = await store.chunksWithoutVectors(1);
      expect(pending).toHaveLength(1);
      const rest = await store.chunksWithoutVectors(10, pending[0]?.chunkId);
      expect([...pending, ...rest].map(({ chunkId }) => chunkId)).toEqual([...deposits.chunks, ...loans.chunks].map(({ id }) => id).sort());
      await store.putVectors(await Promise.all(pending.map(async ({ chunkId, passage }) => ({ chunkId, vector: await embed(passage) }))));
      expect(await store.vectorCoverage()).toEqual({ embedded: 1, total: 2 });
      await putAllVectors();
      expect(await store.chunksWithoutVectors(10)).toEqual([]);
      const [best, next] = await store.searchVectors(
        await embed("Loan guide\n# Loans\n\nThe repayment rate is 3.5%. Early repayment is free."),
        { k: 5 },
      );
      expect([best?.chunkId.split(":")[0], next?.chunkId.split(":")[0]]).toEqual(["loans", "deposits"]);
      expect(best?.score).toBeCloseTo(1, 2);
    });

    it("keeps the vectors of passages that a new version of their document still has", async () => {
      await store.putDocuments([loans]);
      await putAllVectors();
      await store.putDocuments([
        { ...loans, contentHash: "another", document: { ...loans.document, metadata: { ...loans.document.metadata, license: "CC0" } } },
      ]);
      expect(await store.vectorCoverage()).toEqual({ embedded: 1, total: 1 });
      expect(await store.chunksWithoutVectors(10)).toEqual([]);
    });

    it("passes over vectors of chunks that are gone", async () => {
      await store.putDocuments([loans]);
      const chunkId = loans.chunks[0]?.id ?? "";
      await store.deleteDocuments(["loans"]);
      await store.putVectors([{ chunkId, vector: await embed("x") }]);
      expect(await store.vectorCoverage()).toEqual({ embedded: 0, total: 0 });
    });

    it("refuses vectors and scopes that nothing can be ranked by", async () => {
      await store.putDocuments([loans]);
      await putAllVectors();
      await expect(store.searchVectors(new Float32Array(3), { k: 5 })).rejects.toMatchObject({ name: "InvalidOptionError" });
      await expect(store.searchVectors(new Float32Array(64).fill(Number.NaN), { k: 5 })).rejects.toMatchObject({
        name: "InvalidOptionError",
      });
      await expect(store.searchLexical("rate", { k: 0 })).rejects.toMatchObject({ name: "InvalidOptionError", option: "k" });
      const chunkId = loans.chunks[0]?.id ?? "";
      await expect(store.putVectors([{ chunkId, vector: new Float32Array(3) }])).rejects.toMatchObject({ name: "InvalidOptionError" });
      await expect(store.putVectors([{ chunkId, vector: new Float32Array(64).fill(Number.NaN) }])).rejects.toMatchObject({
        name: "InvalidOptionError",
      });
      const filter = { language: { $ne: "x" } } as never;
      await expect(store.searchLexical("rate", { k: 5, filter })).rejects.toMatchObject({ option: "filter.language" });
    });

    it("shows a document with access to its roles only, and lets it change nothing for others", async () => {
      await store.putDocuments([loans, deposits]);
      await putAllVectors();
      const query = await embed("repayment rate");
      const scope = { k: 5, roles: ["guest"] };
      const before = [
        await store.searchLexical("repayment rate", scope),
        await store.searchVectors(query, scope),
        await store.vectorCoverage(scope),
      ];
      await store.putDocuments([secret]);
      await putAllVectors();
      expect([
        await store.searchLexical("repayment rate", scope),
        await store.searchVectors(query, scope),
        await store.vectorCoverage(scope),
      ]).toEqual(before);
      expect(found(await store.searchLexical("repayment rate", { k: 5, roles: ["staff"] }))).toContain("secret");
      expect(found(await store.searchVectors(query, { k: 5, roles: ["guest", "staff"] }))).toContain("secret");
    });

    it("finds what held on a day and what passes a filter", async () => {
      await store.putDocuments([loans, deposits, oldRule]);
      expect(found(await store.searchLexical("repayment rate", { k: 5, asOf: "2023-06-30" })).sort()).toEqual(["loans", "rule-2023"]);
      expect(found(await store.searchLexical("repayment rate", { k: 5, asOf: "2024-01-01" }))).toEqual(["loans"]);
      expect(found(await store.searchLexical("repayment rate", { k: 5, asOf: "2022-12-31" }))).toEqual(["loans"]);
      expect(found(await store.searchLexical("rate 利率", { k: 5, filter: { language: "zh-Hans" } }))).toEqual(["deposits"]);
      expect(await store.searchLexical("rate", { k: 5, filter: { language: "fr" } })).toEqual([]);
    });

    it("ranks the same whatever the order in which documents came", async () => {
      const texts = ["alpha beta", "beta gamma", "alpha gamma", "alpha beta"].map((text, index) => makeStoredDocument(`d${index}`, text));
      await store.putDocuments(texts);
      const first = await store.searchLexical("alpha beta", { k: 5 });
      await store.deleteDocuments(texts.map(({ document }) => document.id));
      for (const text of [...texts].reverse()) await store.putDocuments([text]);
      expect(await store.searchLexical("alpha beta", { k: 5 })).toEqual(first);
    });

    it("answers the same after its indexes were made again", async () => {
      await store.putDocuments([loans, deposits, oldRule]);
      await putAllVectors();
      const ask = async (): Promise<unknown> => [
        await store.searchLexical("repayment 利率", { k: 5 }),
        await store.searchVectors(await embed("利率"), { k: 5 }),
      ];
      const before = await ask();
      await store.rebuild();
      expect(await ask()).toEqual(before);
      expect(await store.verify()).toMatchObject({ ok: true, documents: 3, problems: [] });
    });

    it("refuses every call once it is closed, and closes twice", async () => {
      await store.close();
      await store.close();
      await expect(store.putDocuments([loans])).rejects.toMatchObject({ problem: "closed" });
      await expect(store.searchLexical("rate", { k: 1 })).rejects.toMatchObject({ problem: "closed" });
      store = await place.open();
    });
  });
}
