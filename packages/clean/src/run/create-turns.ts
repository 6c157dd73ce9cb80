import { setImmediate } from "node:timers/promises";

/** Judging is synchronous; after this many milliseconds of it other work of the process gets its turn. */
const turnMs = 20;

/** Lets other work have its turn, where it has waited long enough. Changes nothing but the time a run takes. */
export function createTurns(signal?: AbortSignal): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - last < turnMs) return undefined;
    return setImmediate().then(() => {
      last = performance.now();
      signal?.throwIfAborted();
    });
  };
}
