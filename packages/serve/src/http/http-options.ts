import type { Assistant } from "@espalier/answer";
import type { Embedder } from "@espalier/core";

/** Options of {@link createHttpApp}. */
export interface HttpAppOptions {
  /** One `model` per assistant; the first is the one that the page shows first. */
  readonly assistants: readonly Assistant[];
  /** Served by `POST /v1/embeddings`; without it that endpoint answers 404. */
  readonly embedder?: Embedder | undefined;
  /** The built web page (`buildWeb`). Without it `/` answers 404 and only the API is served. */
  readonly webFolder?: string | undefined;
  /**
   * Largest body of a request in bytes. A conversation of 200 messages of the longest question fits.
   *
   * @defaultValue 1048576
   */
  readonly maxBodyBytes?: number | undefined;
  /** @defaultValue the clock of the machine */
  readonly now?: (() => Date) | undefined;
  /** Makes the id of an answer. @defaultValue a random UUID */
  readonly newId?: (() => string) | undefined;
  /** Whether everything is prepared (`GET /readyz`). @defaultValue always */
  readonly ready?: (() => boolean | Promise<boolean>) | undefined;
  /** Gets every error that is the server's and not the caller's. @defaultValue prints its line to stderr, and all of an error that nobody foresaw */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** The same, with every default applied. */
export type HttpContext = Omit<HttpAppOptions, "now" | "newId" | "ready" | "onError" | "maxBodyBytes"> & {
  readonly [Key in "now" | "newId" | "ready" | "onError" | "maxBodyBytes"]-?: NonNullable<HttpAppOptions[Key]>;
};
