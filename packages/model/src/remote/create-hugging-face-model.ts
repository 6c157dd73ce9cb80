import type { CallOptions, End, Model, ModelRequest, TextDelta } from "@espalier/core";
import type { InferenceClient } from "@huggingface/inference";
import { createWatchdog } from "./create-watchdog.ts";
import { fetchWithRetries } from "./fetch-with-retries.ts";
import { hubRouter } from "./hub-router.ts";
import { type ModelOptions, type ModelSettings, readModelOptions, toCompletionBody } from "./model-options.ts";
import type { Address } from "./parse-address.ts";
import { readApiKey } from "./read-api-key.ts";
import type { Service } from "./service.ts";
import { toModelError } from "./to-model-error.ts";
import { toModelEvents, toModelEventsOfCompletion } from "./to-model-events.ts";

type ChatArguments = Parameters<InferenceClient["chatCompletionStream"]>[0];

/**
 * Makes a model of Hugging Face's inference client: the providers of the hub, or an endpoint of one's own (TGI,
 * vLLM, an Inference Endpoint).
 */
export function createHuggingFaceModel(address: Address, options: ModelOptions): Model {
  const settings = readModelOptions(options);
  const url = address.url ?? hubRouter;
  const id = `hf:${address.model}${address.url === undefined ? "" : `@${address.url}`}`;
  const service: Service = { id, host: new URL(url).host, key: readApiKey(settings.env, "HF_TOKEN", url), settings };
  return {
    id,
    abilities: settings.abilities,
    generate: (request, callOptions) => generate(service, settings, address, request, callOptions),
  };
}

async function* generate(
  service: Service,
  settings: ModelSettings,
  address: Address,
  request: ModelRequest,
  { signal }: CallOptions = {},
): AsyncGenerator<TextDelta | End> {
  signal?.throwIfAborted();
  const watchdog = createWatchdog(signal);
  let problem: "unreachable" | "broken-stream" = "unreachable";
  let whole: unknown;
  // The client repeats status 503 without a pause or an end and hides Retry-After, so it only ever sees success.
  const fetch = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const response = await fetchWithRetries(service, url, init, watchdog, settings.firstTokenTimeoutMs);
    problem = "broken-stream";
    // A server that does not stream is refused by the client; its answer is as good.
    if (response.headers.get("content-type")?.startsWith("application/json") && init?.method === "POST")
      whole = await response.clone().json();
    return response;
  };
  try {
    const { InferenceClient } = await import("@huggingface/inference");
    const body = toCompletionBody(address.model, request, settings.extraBody) as unknown as ChatArguments;
    const client = new InferenceClient(service.key);
    const chunks = client.chatCompletionStream(
      { ...body, ...(address.url !== undefined && { endpointUrl: address.url }) },
      { fetch, retry_on_error: false, signal: watchdog.signal },
    );
    yield* toModelEvents(service, chunks, watchdog, settings.betweenTokensTimeoutMs);
  } catch (error) {
    if (whole === undefined) throw toModelError(service, error, problem, watchdog, signal);
    yield* toModelEventsOfCompletion(service, whole);
  } finally {
    watchdog.end();
  }
}
