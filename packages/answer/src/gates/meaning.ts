import type { CallOptions, Embedder } from "@espalier/core";
import { toSimplified } from "@espalier/text";

/**
 * A direction in the space of an embedder, along which the questions of a gate lie. Made by {@link learnMeaning} from
 * example questions and committed beside the gate, so that nothing is learned while a question waits.
 */
export interface Meaning {
  /** The id of the embedder that the weights belong to; with another one they say nothing. */
  readonly embedder: string;
  /** One for each dimension. */
  readonly weights: readonly number[];
  readonly bias: number;
  /** A question that weighs more is stopped. */
  readonly threshold: number;
}

/** What a question weighs along a meaning: about 1 for the examples that a gate stops, about -1 for the others. */
export async function weighMeaning(text: string, meaning: Meaning, embedder: Embedder, options: CallOptions = {}): Promise<number> {
  const [vector] = await embedder.embed([toSimplified(text)], "query", options);
  return vector === undefined ? Number.NEGATIVE_INFINITY : weighVector(vector, meaning);
}

/** The same for a vector that is already there. */
export function weighVector(vector: Float32Array, { weights, bias }: Pick<Meaning, "weights" | "bias">): number {
  return weights.reduce((sum, weight, index) => sum + weight * (vector[index] ?? 0), bias);
}
