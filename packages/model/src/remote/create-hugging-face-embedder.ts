import { type Embedder, ModelError } from "@espalier/core";
import type { InferenceClient } from "@huggingface/inference";
import { z } from "zod";
import { createRemoteEmbedder } from "./create-remote-embedder.ts";
import { type RemoteEmbedderOptions, readEmbedderOptions } from "./embedder-options.ts";
import { fetchWithRetries } from "./fetch-with-retries.ts";
import { hubRouter } from "./hub-router.ts";
import type { Address } from "./parse-address.ts";
import { readApiKey } from "./read-api-key.ts";
import type { Service } from "./service.ts";

type FeatureArguments = Parameters<InferenceClient["featureExtraction"]>[0];

/** For each text its vector, or one vector for each of its tokens. */
const featuresSchema = z.array(z.union([z.array(z.number()), z.array(z.array(z.number())).min(1)]));

/**
 * Makes an embedder of Hugging Face's feature extraction: the hub, or an endpoint of one's own such as the root
 * address of text-embeddings-inference.
 */
export function createHuggingFaceEmbedder(address: Address, options: RemoteEmbedderOptions): Promise<Embedder> {
  const settings = readEmbedderOptions(options);
  const url = address.url ?? hubRouter;
  const id = `hf:${address.model}${address.url === undefined ? "" : `@${address.url}`}`;
  const service: Service = { id, host: new URL(url).host, key: readApiKey(settings.env, "HF_TOKEN", url), settings };
  return createRemoteEmbedder(`hf/${address.model}`, service, settings, async (texts, watchdog) => {
    const { InferenceClient } = await import("@huggingface/inference");
    const input = {
      ...settings.extraBody,
      model: address.model,
      inputs: [...texts],
      ...(address.url !== undefined && { endpointUrl: address.url }),
    } as unknown as FeatureArguments;
    const output = await new InferenceClient(service.key).featureExtraction(input, {
      // The client repeats status 503 without a pause or an end, so it only ever sees success.
      fetch: (target: string | URL | Request, init?: RequestInit) => fetchWithRetries(service, target, init, watchdog, settings.timeoutMs),
      retry_on_error: false,
      signal: watchdog.signal,
    });
    const parsed = featuresSchema.safeParse(output);
    if (!parsed.success) {
      throw new ModelError("invalid-output", id, `${id}: ${service.host} gave no vectors.`, "Check that the model is an embedding model.");
    }
    return parsed.data.map(toMean);
  });
}

/** The mean of the tokens' vectors, where a text has one for each token. */
function toMean(rows: readonly number[] | readonly (readonly number[])[]): readonly number[] {
  const [first] = rows;
  if (!Array.isArray(first)) return rows as readonly number[];
  const matrix = rows as readonly (readonly number[])[];
  return first.map((_, d) => matrix.reduce((sum, row) => sum + (row[d] ?? Number.NaN), 0) / matrix.length);
}
