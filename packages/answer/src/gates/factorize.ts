/** Solves systems of one symmetric, positive definite matrix. */
export interface Factorization {
  solve(side: Float64Array): Float64Array;
}

/**
 * Cholesky's factorization of a symmetric, positive definite matrix, of which the lower half is read; the matrix is
 * overwritten. (Golub and Van Loan, Matrix Computations, section 4.2.)
 */
export function factorize(matrix: readonly Float64Array[]): Factorization {
  for (const [j, pivotRow] of matrix.entries()) {
    for (let k = 0; k < j; k++) {
      const factor = pivotRow[k] ?? 0;
      for (let i = j; i < matrix.length; i++) subtract(matrix[i], j, factor * (matrix[i]?.[k] ?? 0));
    }
    const pivot = Math.sqrt(pivotRow[j] ?? 0);
    for (let i = j; i < matrix.length; i++) divide(matrix[i], j, pivot);
  }
  return { solve: (side) => substitute(matrix, side) };
}

function substitute(lower: readonly Float64Array[], side: Float64Array): Float64Array {
  const result = Float64Array.from(side);
  for (const [i, row] of lower.entries()) {
    for (let k = 0; k < i; k++) subtract(result, i, (row[k] ?? 0) * (result[k] ?? 0));
    divide(result, i, row[i] ?? 1);
  }
  for (let i = lower.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < lower.length; k++) subtract(result, i, (lower[k]?.[i] ?? 0) * (result[k] ?? 0));
    divide(result, i, lower[i]?.[i] ?? 1);
  }
  return result;
}

function subtract(row: Float64Array | undefined, index: number, value: number): void {
  if (row !== undefined) row[index] = (row[index] ?? 0) - value;
}

function divide(row: Float64Array | undefined, index: number, divisor: number): void {
  if (row !== undefined) row[index] = (row[index] ?? 0) / divisor;
}
