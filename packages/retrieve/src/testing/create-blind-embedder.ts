import type { Embedder } from "@espalier/core";

/**
 * A test double of an embedder that is no good: the vector of a text counts its letters, so that texts are near each other by how they
 * are spelled.
 */
export function createBlindEmbedder(dimensions = 16): Embedder {
  return {
    id: `blind/${dimensions}`,
    dimensions,
    async embed(texts, _role, { signal } = {}) {
      signal?.throwIfAborted();
      return texts.map((text) => {
        const counts = new Float64Array(dimensions).fill(0.01);
        for (const letter of text.toLowerCase()) {
          const place = (letter.codePointAt(0) ?? 0) % dimensions;
          counts[place] = (counts[place] ?? 0) + 1;
        }
        const length = Math.hypot(...counts);
        return Float32Array.from(counts, (count) => count / length);
      });
    },
  };
}
