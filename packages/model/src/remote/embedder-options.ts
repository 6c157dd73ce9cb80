import type { Prefixes } from "../onnx/create-onnx-embedder.ts";
import { requireInteger } from "../require-integer.ts";
import { type RemoteOptions, type RemoteSettings, readRemoteOptions } from "./remote-options.ts";

/** Options of remote embedders. */
export interface RemoteEmbedderOptions extends RemoteOptions {
  /**
   * What stands before each text: `{ query: "query: ", passage: "passage: " }` for the E5 family.
   *
   * @defaultValue nothing
   */
  readonly prefixes?: Partial<Prefixes> | undefined;

  /**
   * The length of the vectors that the model gives; another one is then an error. Left out, one text is embedded
   * to find it.
   */
  readonly dimensions?: number | undefined;

  /**
   * Texts in one request.
   *
   * @defaultValue 32, the largest batch that Hugging Face's text-embeddings-inference takes by default
   */
  readonly batchSize?: number | undefined;

  /**
   * The longest wait for the answer to one request.
   *
   * @defaultValue 60000
   */
  readonly timeoutMs?: number | undefined;
}

/** {@link RemoteEmbedderOptions} with every default in its place. */
export interface RemoteEmbedderSettings extends RemoteSettings {
  readonly prefixes: Prefixes;
  readonly dimensions: number | undefined;
  readonly batchSize: number;
  readonly timeoutMs: number;
}

/** @throws {@link InvalidOptionError} if a number is out of its range. */
export function readEmbedderOptions(options: RemoteEmbedderOptions): RemoteEmbedderSettings {
  const { prefixes = {}, dimensions, batchSize = 32, timeoutMs = 60_000 } = options;
  if (dimensions !== undefined) requireInteger("dimensions", dimensions, 1);
  requireInteger("batchSize", batchSize, 1);
  requireInteger("timeoutMs", timeoutMs, 1);
  return { ...readRemoteOptions(options), prefixes: { query: "", passage: "", ...prefixes }, dimensions, batchSize, timeoutMs };
}
