import type { CallOptions, Embedder } from "@espalier/core";

/** So many texts are kept for each embedder: about 30 MB at 384 numbers each. */
const mostKept = 20_000;

const kept = new WeakMap<Embedder, Map<string, Float32Array>>();

/**
 * Embeds pieces of sources, each text once: questions about one subject meet the same pieces again and again, and what is
 * kept goes away with its embedder. The vectors are those that {@link Embedder.embed} gives, in the order of the texts.
 */
export async function pieceVectors(embedder: Embedder, texts: readonly string[], options: CallOptions = {}): Promise<Float32Array[]> {
  const vectors = kept.get(embedder) ?? new Map<string, Float32Array>();
  kept.set(embedder, vectors);
  const missing = [...new Set(texts.filter((text) => !vectors.has(text)))];
  const made = missing.length === 0 ? [] : await embedder.embed(missing, "passage", options);
  const own = new Map(missing.flatMap((text, index) => (made[index] === undefined ? [] : [[text, made[index]] as const])));
  const found = texts.map((text) => own.get(text) ?? vectors.get(text) ?? new Float32Array(embedder.dimensions));
  for (const [text, vector] of own) vectors.set(text, vector);
  // The oldest go first: a map keeps the order in which its keys came.
  for (const text of vectors.keys()) {
    if (vectors.size <= mostKept) break;
    vectors.delete(text);
  }
  return found;
}
