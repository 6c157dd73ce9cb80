export { type BuiltInEmbedderOptions, createBuiltInEmbedder } from "./create-built-in-embedder.ts";
