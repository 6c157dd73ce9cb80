/** A flat array that grows by doubling. `view` covers what is used; it is stale after the next push. */
export interface GrowingBytes {
  push(value: number): void;
  set(index: number, value: number): void;
  view(): Uint8Array;
}

/** Makes an empty one. */
export function createGrowingBytes(): GrowingBytes {
  let bytes = new Uint8Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === bytes.length) {
        const larger = new Uint8Array(2 * bytes.length);
        larger.set(bytes);
        bytes = larger;
      }
      bytes[length] = value;
      length += 1;
    },
    set(index, value) {
      bytes[index] = value;
    },
    view: () => bytes.subarray(0, length),
  };
}
