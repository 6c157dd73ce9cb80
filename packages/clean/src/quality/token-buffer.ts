/** The tokens of one text as numbers, with their lengths. Filled anew for every text. */
export interface TokenBuffer {
  /** 32-bit hashes. */
  readonly hashes: Int32Array;
  /** UTF-16 units. */
  readonly units: Uint16Array;
  /** Tokens with a letter in them. */
  readonly withLetters: number;
  readonly length: number;
  /** Makes room for a text of so many UTF-16 units. */
  reset(units: number): void;
  push(hash: number, units: number, letters: number): void;
}

/** Room is kept for ordinary texts; a huge one gets its own, which goes with the next. */
const kept = 1 << 18;

/** Makes an empty buffer. */
export function createTokenBuffer(): TokenBuffer {
  let hashes = new Int32Array(kept);
  let units = new Uint16Array(kept);
  let length = 0;
  let withLetters = 0;
  return {
    get hashes() {
      return hashes;
    },
    get units() {
      return units;
    },
    get length() {
      return length;
    },
    get withLetters() {
      return withLetters;
    },
    reset(room) {
      withLetters = 0;
      length = 0;
      const size = Math.max(kept, room);
      if (size === hashes.length) return;
      hashes = new Int32Array(size);
      units = new Uint16Array(size);
    },
    push(hash, count, letters) {
      if (letters > 0) withLetters += 1;
      hashes[length] = hash;
      units[length] = Math.min(count, 0xffff);
      length += 1;
    },
  };
}
