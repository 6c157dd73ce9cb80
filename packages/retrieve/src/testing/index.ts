export { createHashingEmbedder } from "./create-hashing-embedder.ts";
export { makeStoredDocument } from "./make-stored-document.ts";
export { type StoreUnderTest, testStore } from "./test-store.ts";
