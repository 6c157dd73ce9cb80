import type { Embedder, EmbeddingRole } from "@espalier/core";
import { createEncoderPool } from "./create-encoder-pool.ts";
import type { EncoderFiles } from "./encoder.ts";

/** What stands before each text, so that an encoder knows what it is. */
export type Prefixes = Readonly<Record<EmbeddingRole, string>>;

/** Makes an embedder of an encoder in ONNX format, run on threads of its own. */
export function createOnnxEmbedder(
  id: string,
  files: EncoderFiles,
  options: { readonly prefixes: Prefixes; readonly workers: number },
): Embedder {
  const pool = createEncoderPool(id, files, options.workers);
  return {
    id,
    dimensions: files.dimensions,
    embed(texts, role, callOptions) {
      return pool.encode(
        texts.map((text) => options.prefixes[role] + text),
        role,
        callOptions,
      );
    },
    close: () => pool.close(),
  };
}
