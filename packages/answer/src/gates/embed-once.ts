import type { Embedder } from "@espalier/core";

/**
 * An embedder that works on the same list of texts once: several gates look at one question. Made for one question and
 * dropped with it, so that nothing piles up.
 */
export function embedOnce(embedder: Embedder): Embedder {
  const done = new Map<string, ReturnType<Embedder["embed"]>>();
  return {
    id: embedder.id,
    dimensions: embedder.dimensions,
    embed(texts, role, options) {
      const key = JSON.stringify([role, texts]);
      const vectors = done.get(key) ?? embedder.embed(texts, role, options);
      done.set(key, vectors);
      return vectors;
    },
  };
}
