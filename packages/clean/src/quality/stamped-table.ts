/** An open hash table of 32-bit keys that is emptied by counting up its generation. */
export class StampedTable {
  private keys: Int32Array;
  private stamps: Int32Array;
  private generation = 0;
  private mask: number;
  /** By slot. */
  values: Int32Array;

  constructor(size: number) {
    this.keys = new Int32Array(size);
    this.stamps = new Int32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
  }

  /** Empties the table and makes room for so many keys at a load of at most one half. */
  clear(room: number): void {
    let size = 1 << 12;
    while (size < room * 2) size *= 2;
    if (size - 1 > this.mask || this.mask > 8 * size) {
      this.keys = new Int32Array(size);
      this.stamps = new Int32Array(size);
      this.values = new Int32Array(size);
      this.mask = size - 1;
      this.generation = 0;
    }
    this.generation = this.generation === 0x7fffffff ? this.forget() : this.generation + 1;
  }

  private forget(): number {
    this.stamps.fill(0);
    return 1;
  }

  /** The slot of a key; a new one holds 0. */
  slot(key: number): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
    while (this.stamps[at] === this.generation) {
      if (this.keys[at] === key) return at;
      at = (at + 1) & this.mask;
    }
    this.stamps[at] = this.generation;
    this.keys[at] = key;
    this.values[at] = 0;
    return at;
  }
}
