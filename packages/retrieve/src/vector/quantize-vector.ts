/**
 * A vector in 8 bits: a scale as float32, then one signed byte for each dimension. A quarter of the size of floats; the
 * cosine of two vectors moves by less than .004 (see `quantize-vector.test.ts` and `bench/README.md`).
 */
export function quantizeVector(vector: Float32Array): Uint8Array {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  const scale = Math.fround(largest / 127);
  const bytes = new Uint8Array(4 + vector.length);
  const view = new DataView(bytes.buffer);
  view.setFloat32(0, scale, true);
  if (!(scale > 0)) return bytes;
  for (const [index, value] of vector.entries()) view.setInt8(4 + index, Math.max(-127, Math.min(127, Math.round(value / scale))));
  return bytes;
}

/** The floats of a quantized vector. */
export function restoreVector(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scale = view.getFloat32(0, true);
  return Float32Array.from({ length: bytes.byteLength - 4 }, (_, index) => scale * view.getInt8(4 + index));
}
