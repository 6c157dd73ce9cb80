import { isEspalierError, ModelError } from "@espalier/core";
import type { Watchdog } from "./create-watchdog.ts";
import { redactSecrets } from "./redact-secrets.ts";
import type { Service } from "./service.ts";

/**
 * What to throw for a failure of a call: the caller's own reason where the caller gave up, a `timeout` where
 * the clock ended it, else `problem`. The cause is left out on purpose: causes of a client library hold
 * headers.
 */
export function toModelError(
  service: Service,
  error: unknown,
  problem: "unreachable" | "broken-stream" | "invalid-output",
  watchdog: Watchdog,
  caller: AbortSignal | undefined,
): unknown {
  if (caller?.aborted) return caller.reason;
  const { id, host } = service;
  if (watchdog.expiredAfterMs !== undefined) {
    const message = `${id}: ${host} was silent for ${watchdog.expiredAfterMs / 1000} s.`;
    return new ModelError("timeout", id, message, "Ask again, allow more time or use a faster model.");
  }
  if (isEspalierError(error)) return error;
  const detail = redactSecrets(describe(error), service.key);
  if (problem === "unreachable") {
    return new ModelError(problem, id, `${id}: ${host} cannot be reached (${detail}).`, "Check the address and that the server runs.");
  }
  if (problem === "broken-stream") return brokenStream(service, detail);
  return new ModelError(
    problem,
    id,
    `${id}: ${host} gave something else than was asked for (${detail}).`,
    "Check the address and the model.",
  );
}

/** A stream that ended before its end. */
export function brokenStream({ id, host }: Service, detail: string): ModelError {
  return new ModelError(
    "broken-stream",
    id,
    `${id}: the stream of ${host} broke off (${detail}).`,
    "Ask again; if it stays so, look at the server's log.",
  );
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? ((error.cause as NodeJS.ErrnoException).code ?? error.cause.message) : "";
  return cause === "" ? error.message : `${error.message}: ${cause}`;
}
