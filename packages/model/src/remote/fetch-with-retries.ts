import { setTimeout as sleep } from "node:timers/promises";
import { ModelError } from "@espalier/core";
import type { Watchdog } from "./create-watchdog.ts";
import { redactSecrets } from "./redact-secrets.ts";
import type { Service } from "./service.ts";

/** Statuses that another attempt may cure: those that OpenAI's own clients repeat. */
function isPassing(status: number): boolean {
  return status === 408 || status === 409 || status === 429 || status >= 500;
}

const maxDelayMs = 8_000;
const maxRetryAfterMs = 60_000;

/**
 * Sends a request until it is answered with success, a bounded number of times. The clock of `watchdog` runs for
 * `timeoutMs` in each attempt and stands still between them; it goes on when the answer's head has come.
 *
 * @throws {@link ModelError} for a status that is no success, and the last `fetch` failure where none came.
 */
export async function fetchWithRetries(
  service: Service,
  url: string | URL | Request,
  init: RequestInit | undefined,
  watchdog: Watchdog,
  timeoutMs: number,
): Promise<Response> {
  const { fetch, retries, retryDelayMs } = service.settings;
  for (let attempt = 0; ; attempt += 1) {
    const delayMs = Math.min(retryDelayMs * 2 ** attempt, maxDelayMs);
    watchdog.set(timeoutMs);
    let response: Response;
    try {
      response = await fetch(url, { ...init, signal: watchdog.signal });
    } catch (error) {
      watchdog.clear();
      if (watchdog.signal.aborted || attempt >= retries) throw error;
      await sleep(delayMs, undefined, { signal: watchdog.signal });
      continue;
    }
    if (response.ok) return response;
    const body = await readStart(response);
    watchdog.clear();
    const waitMs = readRetryAfter(response.headers.get("retry-after")) ?? delayMs;
    if (!isPassing(response.status) || attempt >= retries || waitMs > maxRetryAfterMs)
      throw statusError(service, response.status, body, waitMs);
    await sleep(waitMs, undefined, { signal: watchdog.signal });
  }
}

/**
 * The wait that a `Retry-After` header asks for, in milliseconds: seconds or a date (RFC 9110, section 10.2.3).
 */
export function readRetryAfter(header: string | null, now: number = Date.now()): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The first kilobytes of an answer; the rest is not waited for. */
async function readStart(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  try {
    for await (const bytes of response.body ?? []) {
      text += decoder.decode(bytes as Uint8Array, { stream: true });
      if (text.length > 4_096) break;
    }
  } catch {
    // What came so far is told; the status says the rest.
  }
  return text;
}

function statusError(service: Service, status: number, body: string, waitMs: number): ModelError {
  const { id, host, key } = service;
  const said = redactSecrets(readMessage(body), key);
  const message = `${id}: ${host} answered with status ${status}${said === "" ? "" : ` (${said})`}.`;
  if (status === 429) {
    const wait = waitMs > 0 ? `Wait ${Math.ceil(waitMs / 1000)} s or more` : "Wait";
    return new ModelError("rate-limited", id, message, `${wait} and ask again.`, { status });
  }
  if (isPassing(status)) return new ModelError("unreachable", id, message, "Ask again later, or look at the server's log.", { status });
  const remedy =
    status === 401 || status === 403
      ? "Set ESPALIER_API_KEY, or OPENAI_API_KEY for openai: and HF_TOKEN for hf:, to a valid key."
      : status === 404
        ? "Check the model's name and the address, which mostly ends in /v1."
        : "Change the request as the server says.";
  return new ModelError("refused", id, message, remedy, { status });
}

function readMessage(body: string): string {
  try {
    const value = JSON.parse(body) as { error?: unknown; message?: unknown; detail?: unknown };
    const error = value.error as { message?: unknown } | string | undefined;
    const said = (typeof error === "object" ? error?.message : error) ?? value.message ?? value.detail;
    return typeof said === "string" ? said : JSON.stringify(said ?? value);
  } catch {
    return body.startsWith("<") ? "" : body;
  }
}
