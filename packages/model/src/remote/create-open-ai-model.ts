import type { CallOptions, End, Model, ModelRequest, TextDelta } from "@espalier/core";
import { createWatchdog, type Watchdog } from "./create-watchdog.ts";
import { fetchWithRetries } from "./fetch-with-retries.ts";
import { type ModelOptions, type ModelSettings, readModelOptions, toCompletionBody } from "./model-options.ts";
import { toOpenAiBase } from "./open-ai-base.ts";
import type { Address } from "./parse-address.ts";
import { readApiKey } from "./read-api-key.ts";
import { readEventStream } from "./read-event-stream.ts";
import type { Service } from "./service.ts";
import { toModelError } from "./to-model-error.ts";
import { streamDone, toModelEvents, toModelEventsOfCompletion } from "./to-model-events.ts";

/** Makes a model of a server that speaks OpenAI's chat completions, streamed or, where it does not stream, whole. */
export function createOpenAiModel(address: Address, options: ModelOptions): Model {
  const settings = readModelOptions(options);
  const base = toOpenAiBase(address.url);
  const id = `openai:${address.model}@${base}`;
  const service: Service = { id, host: new URL(base).host, key: readApiKey(settings.env, "OPENAI_API_KEY", base), settings };
  return {
    id,
    abilities: settings.abilities,
    generate: (request, callOptions) => generate(service, settings, `${base}/chat/completions`, address.model, request, callOptions),
  };
}

async function* generate(
  service: Service,
  settings: ModelSettings,
  url: string,
  model: string,
  request: ModelRequest,
  { signal }: CallOptions = {},
): AsyncGenerator<TextDelta | End> {
  signal?.throwIfAborted();
  const watchdog = createWatchdog(signal);
  let problem: "unreachable" | "broken-stream" = "unreachable";
  try {
    const init = {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "text/event-stream, application/json",
        ...(service.key !== undefined && { authorization: `Bearer ${service.key}` }),
      },
      body: JSON.stringify(toCompletionBody(model, request, settings.extraBody)),
    };
    const response = await fetchWithRetries(service, url, init, watchdog, settings.firstTokenTimeoutMs);
    problem = "broken-stream";
    yield* readResponse(service, response, watchdog, settings.betweenTokensTimeoutMs);
  } catch (error) {
    throw toModelError(service, error, problem, watchdog, signal);
  } finally {
    watchdog.end();
  }
}

async function* readResponse(
  service: Service,
  response: Response,
  watchdog: Watchdog,
  betweenTokensMs: number,
): AsyncGenerator<TextDelta | End> {
  if (response.headers.get("content-type")?.includes("text/event-stream")) {
    yield* toModelEvents(service, readChunks(response), watchdog, betweenTokensMs);
    return;
  }
  const text = await response.text();
  watchdog.clear();
  yield* toModelEventsOfCompletion(service, parseJson(text));
}

async function* readChunks(response: Response): AsyncGenerator<unknown> {
  for await (const data of readEventStream(response.body ?? emptyBody())) {
    if (data.trim() === "[DONE]") {
      yield streamDone;
      return;
    }
    yield parseJson(data);
  }
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}

/** A text that is not JSON stays a text, which no schema takes: the message can then show it. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
