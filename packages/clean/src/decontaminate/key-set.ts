/** A set of 64-bit keys, each with a number: 12 bytes a slot, at most two thirds of them taken. */
export interface KeySet {
  readonly size: number;
  /** Adds a key; the number of the first stays where it is known already. */
  add(high: number, low: number, value: number): void;
  /** The number of a key; -1 where it is unknown. */
  get(high: number, low: number): number;
}

/** Makes an empty set. */
export function createKeySet(): KeySet {
  let mask = (1 << 12) - 1;
  let highs = new Int32Array(mask + 1);
  let lows = new Int32Array(mask + 1);
  /** One more than the number, so that 0 is a free slot. */
  let values = new Int32Array(mask + 1);
  let size = 0;

  function slot(high: number, low: number): number {
    let at = Math.imul(low ^ (high >>> 7), 0x9e3779b1) & mask;
    while (values[at] !== 0 && (highs[at] !== high || lows[at] !== low)) at = (at + 1) & mask;
    return at;
  }

  function grow(): void {
    const [oldHighs, oldLows, oldValues] = [highs, lows, values];
    mask = mask * 2 + 1;
    highs = new Int32Array(mask + 1);
    lows = new Int32Array(mask + 1);
    values = new Int32Array(mask + 1);
    for (const [at, value] of oldValues.entries()) {
      if (value === 0) continue;
      const to = slot(oldHighs[at] ?? 0, oldLows[at] ?? 0);
      highs[to] = oldHighs[at] ?? 0;
      lows[to] = oldLows[at] ?? 0;
      values[to] = value;
    }
  }

  return {
    get size() {
      return size;
    },
    add(high, low, value) {
      const at = slot(high, low);
      if (values[at] !== 0) return;
      highs[at] = high;
      lows[at] = low;
      values[at] = value + 1;
      size += 1;
      if (size * 3 > mask * 2) grow();
    },
    get(high, low) {
      return (values[slot(high, low)] ?? 0) - 1;
    },
  };
}
