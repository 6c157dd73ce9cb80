import { likenessWeights } from "./likeness-weights.ts";

/** The encoder whose vectors the weights were learned on; the length at which it cuts texts does not matter to pieces. */
const learnedOn = "e5-small-en-zh/q4/query:+passage:/";

const { rank, width, scale } = likenessWeights;
let decoded: Int8Array | undefined;

/**
 * Makes a measure of how likely a piece answers a question, from their vectors: besides the cosines it weighs the directions in which a
 * sentence about a neighbouring subject differs from an answer. Learned by `bench/train-likeness.ts` from texts and questions
 * made for it, half of the questions without an answer (docs/decisions/evidence.md).
 *
 * @param embedderId - Undefined is returned for another encoder than the one it was learned on.
 * @returns A function of the piece's vectors, read with its heading and alone; about the logarithm of the odds.
 */
export function learnedLikeness(
  embedderId: string,
  query: Float32Array,
): ((inContext: Float32Array, alone: Float32Array) => number) | undefined {
  if (!embedderId.startsWith(learnedOn) || query.length !== width) return undefined;
  decoded ??= Int8Array.from(Buffer.from(likenessWeights.projections, "base64"), (byte) => (byte << 24) >> 24);
  const weights = decoded;
  const directions = new Float32Array(width);
  for (let row = 0; row < rank; row += 1) {
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += (weights[row * width + at] ?? 0) * (query[at] ?? 0);
    for (let at = 0; at < width; at += 1) directions[at] = (directions[at] ?? 0) + sum * (weights[(rank + row) * width + at] ?? 0);
  }
  return (inContext, alone) => {
    let [learned, near, nearAlone] = [0, 0, 0];
    for (let at = 0; at < width; at += 1) {
      const [one, other] = [inContext[at] ?? 0, alone[at] ?? 0];
      learned += ((directions[at] ?? 0) * (one + other)) / 2;
      near += (query[at] ?? 0) * one;
      nearAlone += (query[at] ?? 0) * other;
    }
    const cosines = likenessWeights.inContext * (near - unrelated) + likenessWeights.alone * (nearAlone - unrelated);
    return likenessWeights.constant + spread * cosines + scale * learned;
  };
}

/** The cosines were learned from about the middle of their range, and stretched to it. */
const unrelated = 0.87;
const spread = 20;
