import { requireInteger } from "../require-integer.ts";

/** Options of every remote embedder and model. Keys are never options: they come from the environment. */
export interface RemoteOptions {
  /**
   * Where keys are read: `ESPALIER_API_KEY`, else `OPENAI_API_KEY` for `openai:` or `HF_TOKEN` for `hf:`. The
   * latter two belong to public services and are never sent over plain HTTP to another machine.
   *
   * @defaultValue `process.env`
   */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;

  /** @defaultValue the global `fetch` */
  readonly fetch?: typeof fetch | undefined;

  /**
   * How often a request is sent again after a lost connection or status 408, 409, 429 or 5xx, before any of its
   * answer has come.
   *
   * @defaultValue 2, as OpenAI's own clients do
   */
  readonly retries?: number | undefined;

  /**
   * The wait before the first repetition; it doubles each time, up to 8 s. A `Retry-After` header takes its
   * place, and one of more than 60 s ends the attempts. (Both limits are those of OpenAI's own clients.)
   *
   * @defaultValue 500
   */
  readonly retryDelayMs?: number | undefined;

  /** Further fields of the request's body, for the quirks of a server: `{ dimensions: 512 }`. */
  readonly extraBody?: Readonly<Record<string, unknown>> | undefined;
}

/** {@link RemoteOptions} with every default in its place. */
export interface RemoteSettings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fetch: typeof fetch;
  readonly retries: number;
  readonly retryDelayMs: number;
  readonly extraBody: Readonly<Record<string, unknown>>;
}

/** @throws {@link InvalidOptionError} if a number is out of its range. */
export function readRemoteOptions(options: RemoteOptions): RemoteSettings {
  const { env = process.env, fetch = globalThis.fetch, retries = 2, retryDelayMs = 500, extraBody = {} } = options;
  requireInteger("retries", retries, 0);
  requireInteger("retryDelayMs", retryDelayMs, 0);
  return { env, fetch, retries, retryDelayMs, extraBody };
}
