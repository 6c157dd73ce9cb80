import { type CallOptions, type Embedder, InvalidOptionError } from "@espalier/core";
import { toSimplified } from "@espalier/text";
import { factorize } from "./factorize.ts";
import { type Meaning, weighVector } from "./meaning.ts";

/** A question and whether the gate stops it. */
export interface MeaningExample {
  readonly text: string;
  readonly stops: boolean;
}

/** Options of {@link learnMeaning}. */
export interface LearnMeaningOptions extends CallOptions {
  readonly embedder: Embedder;
  /**
   * The share of the questions to be passed that may be stopped for their meaning. The threshold is set by it, each
   * example weighed by what the others teach.
   *
   * @defaultValue 0.005
   */
  readonly falseAlarms?: number | undefined;
}

/**
 * How much the weights are held small. Of 0.1, 0.2 and 0.4 the last stopped the fewest harmless questions of the three
 * assistants' cases and of public question sets, for a few points of recall (docs/decisions/gates.md).
 */
const stiffness = 0.4;

/**
 * Learns what the questions of a gate have in common beyond their words: ridge regression of +1 (stopped) and -1 (passed)
 * on the embeddings of examples in both languages, solved in closed form (Hoerl and Kennard 1970). The threshold rests on
 * what each example weighs when it is left out, which has a closed form too (Allen 1974).
 *
 * The same vectors give the same weights; they are rounded to two decimals.
 *
 * @throws {@link InvalidOptionError} if there is no example on one of the sides.
 */
export async function learnMeaning(examples: readonly MeaningExample[], options: LearnMeaningOptions): Promise<Meaning> {
  const { embedder, falseAlarms = 0.005, signal } = options;
  const passed = examples.filter((example) => !example.stops).length;
  if (passed === 0 || passed === examples.length) {
    throw new InvalidOptionError("examples", "questions that are stopped and questions that pass", `${passed} of ${examples.length} pass`);
  }
  const vectors = await embedder.embed(
    examples.map((example) => toSimplified(example.text)),
    "query",
    { signal },
  );
  // A constant 1 behind each vector carries the bias.
  const rows = vectors.map((vector) => Float64Array.from([...vector, 1]));
  const targets = examples.map((example) => (example.stops ? 1 : -1));
  const system = factorize(toNormalMatrix(rows, embedder.dimensions));
  const solution = [...system.solve(toRightSide(rows, targets))].map((weight) => Math.round(weight * 100) / 100);
  const learned = { weights: solution.slice(0, -1), bias: solution.at(-1) ?? 0 };

  const leftOut = rows.flatMap((row, index) => {
    const target = targets[index] ?? 0;
    if (target > 0) return [];
    const leverage = dot(row, system.solve(row));
    return [target - (target - weighVector(Float32Array.from(row), learned)) / (1 - leverage)];
  });
  const allowed = Math.floor(falseAlarms * leftOut.length);
  const highest = leftOut.toSorted((a, b) => b - a)[allowed] ?? 0;
  return { embedder: embedder.id, ...learned, threshold: Math.max(0, Math.round(highest * 100) / 100) };
}

/** The bias is not held small, else rare questions would pull every answer towards the middle. */
function toNormalMatrix(rows: readonly Float64Array[], dimensions: number): Float64Array[] {
  const size = dimensions + 1;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (const [i, line] of matrix.entries()) {
      const left = row[i] ?? 0;
      for (let j = 0; j <= i; j++) line[j] = (line[j] ?? 0) + left * (row[j] ?? 0);
    }
  }
  for (const [i, line] of matrix.entries()) line[i] = (line[i] ?? 0) + (i < dimensions ? stiffness : 1e-6);
  return matrix;
}

function toRightSide(rows: readonly Float64Array[], targets: readonly number[]): Float64Array {
  const side = new Float64Array(rows[0]?.length ?? 0);
  for (const [index, row] of rows.entries()) {
    for (const [i, value] of row.entries()) side[i] = (side[i] ?? 0) + value * (targets[index] ?? 0);
  }
  return side;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
