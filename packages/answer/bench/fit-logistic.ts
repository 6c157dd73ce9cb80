/** Weights of a logistic model, for features as they are measured. */
export interface Fitted {
  readonly bias: number;
  readonly weights: readonly number[];
}

/**
 * Fits a logistic model by gradient descent on standardised features, with a penalty on the squares of the weights.
 *
 * @param options.ridge - The penalty; it is divided by the number of rows.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  answers: readonly boolean[],
  options: { readonly ridge: number },
): Fitted {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? 0));
  const means = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / rows.length);
  const spreads = columns.map((column, at) => {
    const mean = means[at] ?? 0;
    return Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / rows.length) || 1;
  });
  const standardized = rows.map((row) => row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)));
  const weights = new Array<number>(width).fill(0);
  let bias = 0;
  for (let round = 0; round < 3000; round += 1) {
    const slopes = weights.map((weight) => (options.ridge * weight) / rows.length);
    let slope = 0;
    for (const [index, row] of standardized.entries()) {
      const z = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias);
      const error = (1 / (1 + Math.exp(-z)) - (answers[index] ? 1 : 0)) / rows.length;
      slope += error;
      for (const [at, value] of row.entries()) slopes[at] = (slopes[at] ?? 0) + error * value;
    }
    bias -= slope;
    for (const [at, value] of slopes.entries()) weights[at] = (weights[at] ?? 0) - value;
  }
  const plain = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return { bias: bias - plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0), weights: plain };
}

/** The logarithm of the odds that a fitted model gives a row. */
export function margin({ bias, weights }: Fitted, row: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (row[at] ?? 0), bias);
}
