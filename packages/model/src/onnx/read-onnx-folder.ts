import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvalidInputError, InvalidOptionError } from "@espalier/core";
import { z } from "zod";
import type { Prefixes } from "./create-onnx-embedder.ts";
import type { EncoderFiles } from "./encoder.ts";

/** An encoder found in a folder. `id` names its weights by their SHA-256, so that the folder may move. */
export interface OnnxFolder {
  readonly id: string;
  readonly files: Omit<EncoderFiles, "threads">;
  readonly prefixes: Prefixes;
}

/** Smaller weights first: on a CPU they are the faster ones. */
const modelNames = [
  "onnx/model_q4.onnx",
  "onnx/model_quantized.onnx",
  "onnx/model_int8.onnx",
  "onnx/model.onnx",
  "model_quantized.onnx",
  "model.onnx",
];

const configSchema = z.object({
  hidden_size: z.number().int().positive(),
  max_position_embeddings: z.number().int().positive().optional(),
});
const tokenizerConfigSchema = z.object({ model_max_length: z.number().optional() });
const poolingSchema = z.object({ pooling_mode_cls_token: z.boolean().optional() });
const promptsSchema = z.object({ prompts: z.record(z.string(), z.string()).optional() });

/**
 * Reads what a folder in the layout of the hub says about its encoder: the weights, the length of the vectors,
 * the limit of tokens, the pooling (`1_Pooling/config.json`, else the mean) and the prefixes
 * (`config_sentence_transformers.json`, else none).
 *
 * @throws {@link InvalidOptionError} if the folder holds no encoder, {@link InvalidInputError} if one of its files
 * cannot be used.
 */
export async function readOnnxFolder(
  folder: string,
  options: { readonly prefixes?: Partial<Prefixes> | undefined; readonly maxTokens?: number | undefined },
): Promise<OnnxFolder> {
  const model = modelNames.find((name) => existsSync(join(folder, name)));
  if (model === undefined || !existsSync(join(folder, "tokenizer.json"))) {
    throw new InvalidOptionError(
      "embedder",
      "onnx:<folder> with a tokenizer.json, a config.json and an ONNX file such as onnx/model.onnx",
      `onnx:${folder}`,
    );
  }
  const config = await readConfig(folder, "config.json", configSchema);
  if (config === undefined) throw new InvalidInputError(join(folder, "config.json"), "is missing", "Copy the whole folder of the model.");
  const tokenizerConfig = await readConfig(folder, "tokenizer_config.json", tokenizerConfigSchema);
  const pooling = await readConfig(folder, "1_Pooling/config.json", poolingSchema);
  const prompts = (await readConfig(folder, "config_sentence_transformers.json", promptsSchema))?.prompts ?? {};
  const prefixes = {
    query: options.prefixes?.query ?? prompts.query ?? "",
    passage: options.prefixes?.passage ?? prompts.passage ?? prompts.document ?? "",
  };
  const limit = Math.min(tokenizerConfig?.model_max_length ?? 512, config.max_position_embeddings ?? 512, options.maxTokens ?? 512);
  const sha256 = await hashFile(join(folder, model));
  return {
    id: `onnx/${sha256.slice(0, 16)}/${prefixes.query.trim()}+${prefixes.passage.trim()}/${limit}`,
    files: {
      folder,
      model,
      dimensions: config.hidden_size,
      maxTokens: limit,
      pooling: pooling?.pooling_mode_cls_token === true ? "first" : "mean",
      hasManifest: false,
    },
    prefixes,
  };
}

async function readConfig<Value>(folder: string, name: string, schema: z.ZodType<Value>): Promise<Value | undefined> {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    return schema.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (cause) {
    throw new InvalidInputError(path, "is not the configuration of a model", "Copy the folder of the model again.", { cause });
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(path)) hash.update(bytes as Buffer);
  return hash.digest("hex");
}
