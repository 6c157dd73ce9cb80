import type { Embedder } from "@espalier/core";
import { toUnitVector } from "../onnx/pool-vectors.ts";

/**
 * A test double without a model: words of Latin letters and digits, and single and paired Han characters, are
 * counted in places chosen by their hash. Texts that share words are near each other; meaning is not known.
 * The vectors are the same on every machine.
 *
 * @param dimensions - At least 8.
 */
export function createHashingEmbedder(dimensions = 256): Embedder {
  return {
    id: `hashing/${dimensions}`,
    dimensions,
    async embed(texts, _role, { signal } = {}) {
      signal?.throwIfAborted();
      // One turn of the event loop, so that an abort can come in between as it does with a real encoder.
      await new Promise((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      return texts.map((text) => embedText(text, dimensions));
    },
  };
}

function embedText(text: string, dimensions: number): Float32Array {
  const counts = new Float64Array(dimensions);
  // Keeps the vector of a text without words from being zero.
  counts[0] = 0.01;
  for (const term of toTerms(text)) {
    const hash = hashText(term);
    const place = hash % dimensions;
    counts[place] = (counts[place] ?? 0) + (hash & 0x8000_0000 ? -1 : 1);
  }
  return toUnitVector(counts);
}

function toTerms(text: string): string[] {
  const terms: string[] = [];
  for (const [run] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const characters = [...run];
    if (/\p{Script=Han}/u.test(run))
      terms.push(...characters.flatMap((character, at) => [character, character + (characters[at + 1] ?? "")]));
    else terms.push(run);
  }
  return terms;
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
