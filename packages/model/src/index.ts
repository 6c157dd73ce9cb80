export { type BuiltInEmbedderOptions, createBuiltInEmbedder } from "./create-built-in-embedder.ts";
export { createEmbedder, type EmbedderOptions } from "./create-embedder.ts";
export { createModel } from "./create-model.ts";
export type { Prefixes } from "./onnx/create-onnx-embedder.ts";
export type { RemoteEmbedderOptions } from "./remote/embedder-options.ts";
export type { ModelOptions } from "./remote/model-options.ts";
export type { RemoteOptions } from "./remote/remote-options.ts";
