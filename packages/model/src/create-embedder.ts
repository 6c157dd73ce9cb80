import { resolve } from "node:path";
import { type Embedder, InvalidOptionError } from "@espalier/core";
import { createBuiltInEmbedder } from "./create-built-in-embedder.ts";
import { createOnnxEmbedder } from "./onnx/create-onnx-embedder.ts";
import { readOnnxFolder } from "./onnx/read-onnx-folder.ts";
import { createHuggingFaceEmbedder } from "./remote/create-hugging-face-embedder.ts";
import { createOpenAiEmbedder } from "./remote/create-open-ai-embedder.ts";
import type { RemoteEmbedderOptions } from "./remote/embedder-options.ts";
import { parseAddress } from "./remote/parse-address.ts";
import { requireInteger } from "./require-integer.ts";

/** Options of {@link createEmbedder}; each kind takes those that concern it. */
export interface EmbedderOptions extends RemoteEmbedderOptions {
  /**
   * Threads that each hold a copy of a local encoder.
   *
   * @defaultValue 1
   */
  readonly workers?: number | undefined;

  /**
   * Threads inside one run of a local encoder.
   *
   * @defaultValue 1
   */
  readonly threads?: number | undefined;

  /**
   * The limit of tokens of a local encoder.
   *
   * @defaultValue 512, or less where the encoder reads less
   */
  readonly maxTokens?: number | undefined;
}

/**
 * Makes the embedder that a spec names: `built-in`, `none` (gives undefined), `onnx:<folder>` (a folder in the
 * layout of the hub), `hf:<model>[@endpoint]` or `openai:<model>@<base url>`.
 *
 * Keys of remote ones are read from the environment and never stand in a message. The built-in encoder is loaded
 * with the first text; a remote one is asked once for the length of its vectors unless `dimensions` says it.
 *
 * @throws {@link InvalidOptionError} if the spec or an option cannot be honoured, {@link ModelError} if a remote one
 * does not answer.
 */
export async function createEmbedder(spec: string, options: EmbedderOptions = {}): Promise<Embedder | undefined> {
  if (spec === "none") return undefined;
  if (spec === "built-in") return createBuiltInEmbedder(options);
  const [, kind, rest] = /^([a-z]+):(.*)$/su.exec(spec) ?? [];
  if (kind === "openai" && rest !== undefined) return createOpenAiEmbedder(parseAddress("embedder", spec, rest), options);
  if (kind === "hf" && rest !== undefined) return createHuggingFaceEmbedder(parseAddress("embedder", spec, rest), options);
  if (kind === "onnx" && rest) {
    const { workers = 1, threads = 1 } = options;
    requireInteger("workers", workers, 1);
    requireInteger("threads", threads, 1);
    const { id, files, prefixes } = await readOnnxFolder(resolve(rest), options);
    return createOnnxEmbedder(id, { ...files, threads }, { prefixes, workers });
  }
  throw new InvalidOptionError("embedder", "built-in, none, onnx:<folder>, hf:<model>[@endpoint] or openai:<model>@<base url>", spec);
}
