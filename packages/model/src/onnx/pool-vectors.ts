/**
 * The unit vector of one text: the mean of its tokens' vectors, brought to length 1. The encoder is run on
 * one text at a time, so every row is a token of the text and the attention mask is all ones.
 *
 * Source: mean pooling and normalisation are how the E5 models were trained (Wang et al. 2024,
 * "Multilingual E5 Text Embeddings", section 2).
 *
 * @param rows - Token vectors one after the other, `dimensions` values each.
 */
export function poolVectors(rows: Float32Array, dimensions: number): Float32Array {
  const sums = new Float64Array(dimensions);
  for (let at = 0; at < rows.length; at += dimensions) {
    for (let d = 0; d < dimensions; d += 1) sums[d] = (sums[d] ?? 0) + (rows[at + d] ?? 0);
  }
  return toUnitVector(sums);
}

/** The vector of length 1 in the same direction; a vector of zeros stays as it is. */
export function toUnitVector(values: ArrayLike<number>): Float32Array {
  let squares = 0;
  for (let d = 0; d < values.length; d += 1) squares += (values[d] ?? 0) ** 2;
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
  return Float32Array.from(values, (value) => value * scale);
}
