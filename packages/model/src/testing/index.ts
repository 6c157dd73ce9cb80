export { createHashingEmbedder } from "./create-hashing-embedder.ts";
export { testEmbedder } from "./test-embedder.ts";
