import { RunnableLambda } from "@langchain/core/runnables";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createRetriever } from "../create-retriever.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";
import { makeStoreFolder, type TestFolder } from "../testing/make-store-folder.ts";
import { makeStoredDocument } from "../testing/make-stored-document.ts";
import { createLangChainRetriever } from "./create-langchain-retriever.ts";

let folder: TestFolder;
let store: Store;
const loans = makeStoredDocument("loans", "# Loans\n\nThe repayment rate is 3.5%.", { title: "Loan guide", language: "en" });

beforeAll(async () => {
  folder = await makeStoreFolder();
  store = await openStore({ path: folder.path, create: true });
  await store.putDocuments([loans, makeStoredDocument("old", "The repayment rate was 4%.", { validTo: "2020-01-01" })]);
});
afterAll(async () => {
  await store.close();
  await folder.remove();
});

it("gives LangChain documents with text, metadata, exact span and the chunk's id", async () => {
  const [document, ...others] = await createLangChainRetriever(createRetriever({ store }), { k: 3 }).invoke("repayment");
  expect(others).toEqual([]);
  expect(document).toMatchObject({
    id: loans.chunks[0]?.id,
    pageContent: loans.chunks[0]?.text,
    metadata: { source: "loans.md", title: "Loan guide" },
  });
  expect(document?.metadata.espalier).toMatchObject({ documentId: "loans", span: loans.chunks[0]?.span, headings: ["Loans"] });
});

it("takes its place in a chain and keeps its search options", async () => {
  const chain = createLangChainRetriever(createRetriever({ store }), { asOf: "2019-06-01" }).pipe(
    new RunnableLambda({ func: (documents: { id?: string | undefined }[]) => documents.map(({ id }) => id) }),
  );
  expect((await chain.invoke("repayment rate")).map((id) => id?.split(":")[0]).sort()).toEqual(["loans", "old"]);
});
