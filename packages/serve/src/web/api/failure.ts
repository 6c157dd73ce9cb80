/** Why the server gave no answer. */
export type Failure =
  /** No connection, or one that broke. */
  | { readonly kind: "unreachable" }
  /** The stream ended before the answer did. */
  | { readonly kind: "broken-off" }
  /** The server says itself what is wrong. */
  | { readonly kind: "server"; readonly message: string };

/** Reads the error that the server sent, in whatever state it is. */
export function failureOf(body: unknown, status?: number): Failure {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : undefined;
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : undefined;
  return { kind: "server", message: typeof message === "string" ? message : `HTTP ${status ?? "?"}` };
}
