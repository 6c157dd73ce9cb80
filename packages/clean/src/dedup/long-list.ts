const blockBits = 18;
const blockSize = 1 << blockBits;

/** A list of 32-bit numbers that grows without ever being copied, so that its peak is its size. */
export interface LongList {
  readonly length: number;
  push(value: number): void;
  get(at: number): number;
  set(at: number, value: number): void;
}

/** Makes an empty list; it grows by blocks of 1 MiB. */
export function createLongList(): LongList {
  const blocks: Uint32Array[] = [];
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length >>> blockBits === blocks.length) blocks.push(new Uint32Array(blockSize));
      (blocks[length >>> blockBits] as Uint32Array)[length & (blockSize - 1)] = value;
      length += 1;
    },
    get: (at) => (blocks[at >>> blockBits] as Uint32Array)[at & (blockSize - 1)] as number,
    set(at, value) {
      (blocks[at >>> blockBits] as Uint32Array)[at & (blockSize - 1)] = value;
    },
  };
}
