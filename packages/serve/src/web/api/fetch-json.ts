import { type Failure, failureOf } from "./failure.ts";

/** What came back, or why nothing did. */
export type Fetched<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** Gets JSON of this server. The shape is trusted, because the server checks it against the same schemas. Never rejects, but when aborted. */
export async function fetchJson<Value>(path: string, signal?: AbortSignal): Promise<Fetched<Value>> {
  try {
    const response = await fetch(path, signal === undefined ? {} : { signal });
    const body: unknown = await response.json();
    return response.ok ? { ok: true, value: body as Value } : { ok: false, failure: failureOf(body, response.status) };
  } catch (error) {
    signal?.throwIfAborted();
    // A body that is no JSON comes from something between this page and its server.
    return { ok: false, failure: error instanceof SyntaxError ? { kind: "broken-off" } : { kind: "unreachable" } };
  }
}
