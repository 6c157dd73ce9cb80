import type { Embedder } from "@espalier/core";
import { foldText, wordsOf } from "../tokenize/analyze-text.ts";

/**
 * A test double of an embedder: the vector of a text is the sum of a fixed random vector for each of its words, of unit
 * length. Texts that share words are near; it knows no meaning, and gives the same bytes on every machine.
 *
 * @param dimensions - At least 2.
 */
export function createHashingEmbedder(dimensions = 64, id = `hashing/${dimensions}`): Embedder {
  return {
    id,
    dimensions,
    async embed(texts, _role, { signal } = {}) {
      signal?.throwIfAborted();
      return texts.map((text) => embedText(text, dimensions));
    },
  };
}

function embedText(text: string, dimensions: number): Float32Array {
  const sum = new Float64Array(dimensions);
  // A text without words still has a direction.
  for (const word of ["", ...wordsOf(foldText(text))]) {
    let state = hashText(word);
    for (let index = 0; index < dimensions; index += 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      sum[index] = (sum[index] ?? 0) + (state / 2 ** 31 - 1);
    }
  }
  const length = Math.hypot(...sum);
  return Float32Array.from(sum, (value) => value / length);
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
