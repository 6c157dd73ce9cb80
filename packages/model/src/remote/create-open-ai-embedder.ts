import { type Embedder, ModelError } from "@espalier/core";
import { z } from "zod";
import { createRemoteEmbedder } from "./create-remote-embedder.ts";
import { type RemoteEmbedderOptions, readEmbedderOptions } from "./embedder-options.ts";
import { fetchWithRetries } from "./fetch-with-retries.ts";
import { toOpenAiBase } from "./open-ai-base.ts";
import type { Address } from "./parse-address.ts";
import { readApiKey } from "./read-api-key.ts";
import { redactSecrets } from "./redact-secrets.ts";
import type { Service } from "./service.ts";

const embeddingsSchema = z.object({ data: z.array(z.object({ embedding: z.array(z.number()), index: z.number().int().optional() })) });

/** Makes an embedder of a server that has OpenAI's `/embeddings`. */
export function createOpenAiEmbedder(address: Address, options: RemoteEmbedderOptions): Promise<Embedder> {
  const settings = readEmbedderOptions(options);
  const base = toOpenAiBase(address.url);
  const id = `openai:${address.model}@${base}`;
  const service: Service = { id, host: new URL(base).host, key: readApiKey(settings.env, "OPENAI_API_KEY", base), settings };
  return createRemoteEmbedder(`openai/${address.model}`, service, settings, async (texts, watchdog) => {
    const init = {
      method: "POST",
      headers: { "content-type": "application/json", ...(service.key !== undefined && { authorization: `Bearer ${service.key}` }) },
      body: JSON.stringify({ model: address.model, input: texts, encoding_format: "float", ...settings.extraBody }),
    };
    const response = await fetchWithRetries(service, `${base}/embeddings`, init, watchdog, settings.timeoutMs);
    const text = await response.text();
    const parsed = embeddingsSchema.safeParse(parseJson(text));
    if (!parsed.success) {
      const message = `${id}: ${service.host} gave no embeddings (${redactSecrets(text, service.key)}).`;
      throw new ModelError(
        "invalid-output",
        id,
        message,
        "Check the address, which mostly ends in /v1, and that the model is an embedding model.",
      );
    }
    // The order of `data` is not promised; `index` is.
    return parsed.data.data
      .map((row, n) => ({ ...row, index: row.index ?? n }))
      .sort((a, b) => a.index - b.index)
      .map((row) => row.embedding);
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
