import type { Embedder } from "@espalier/core";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createRetriever } from "../create-retriever.ts";
import { embedPending } from "../embed-pending.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { createBlindEmbedder } from "../testing/create-blind-embedder.ts";
import { makeStoreFolder, type TestFolder } from "../testing/make-store-folder.ts";
import { makeStoredDocument } from "../testing/make-stored-document.ts";
import { makeTopics } from "../testing/make-topics.ts";
import { readReliability } from "./store-reliability.ts";

const blind = createBlindEmbedder(4);
let folder: TestFolder;
let store: Store;
beforeEach(async () => {
  folder = await makeStoreFolder();
  store = await openStore({ path: folder.path, create: true, embedder: blind.id });
});
afterEach(async () => {
  await store.close();
  await folder.remove();
});

const put = (topics: readonly string[], prefix: string, access?: readonly string[]): Promise<void> =>
  store.putDocuments(
    topics.map((text, at) => makeStoredDocument(`${prefix}${at}`, text, access === undefined ? {} : { access: [...access] })),
  );

it("leaves hybrid search what it is by words where the vectors are no good", async () => {
  const topics = makeTopics(120);
  await put(topics, "d");
  await embedPending(store, blind);
  const retriever = createRetriever({ store, embedder: blind });
  for (const topic of topics.slice(0, 20)) {
    const [question = ""] = topic.split(". ");
    const byWords = await retriever.search(question, { mode: "lexical", k: 5 });
    const hybrid = await retriever.search(question, { k: 5 });
    expect(hybrid.mode).toBe("hybrid");
    expect(hybrid.hits.map(({ chunk }) => chunk.id)).toEqual(byWords.hits.map(({ chunk }) => chunk.id));
  }
});

it("measures once, and again when the store has doubled", async () => {
  let asked = 0;
  const counting: Embedder = {
    ...blind,
    embed: (texts, role, options) => {
      if (role === "query") asked += 1;
      return blind.embed(texts, role, options);
    },
  };
  await put(makeTopics(60), "a");
  await embedPending(store, counting);
  expect(asked).toBe(1);
  await embedPending(store, counting);
  expect(asked).toBe(1);
  await put(makeTopics(130).slice(60), "b");
  await embedPending(store, counting);
  expect(asked).toBe(2);
});

it("is the same whatever restricted documents there are", async () => {
  await put(makeTopics(60), "a");
  await put(makeTopics(300).slice(60), "secret", ["auditor"]);
  await embedPending(store, blind);
  const measured = (await readReliability(store, blind.id))?.groups;
  await store.deleteDocuments(Array.from({ length: 240 }, (_, at) => `secret${at}`));
  await store.putSetting(`reliability/1/${blind.id}`, undefined);
  await embedPending(store, blind);
  expect(measured?.other?.questions).toBe(60);
  expect((await readReliability(store, blind.id))?.groups).toEqual(measured);
});
