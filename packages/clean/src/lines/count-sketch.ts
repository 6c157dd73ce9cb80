/** Counts how often keys come, never too low, in memory that does not grow. */
export interface CountSketch {
  /** Counts stop here. */
  readonly most: number;
  add(key: string): void;
  /** An upper bound of how often the key was added. */
  atMost(key: string): number;
}

/**
 * Makes a count-min sketch (Cormode & Muthukrishnan 2005): two rows of 2^24 counters of 8 bits, 32 MiB. With ten
 * million keys a counter is shared by 0.6 others on average, so few keys seem more frequent than they are.
 */
export function createCountSketch(): CountSketch {
  const width = 1 << 24;
  const rows = [new Uint8Array(width), new Uint8Array(width)];
  const seeds = [0x811c9dc5, 0x9747b28c];
  return {
    most: 255,
    add(key) {
      rows.forEach((row, index) => {
        const at = hash(key, seeds[index] ?? 0) & (width - 1);
        const count = row[at] ?? 0;
        if (count < 255) row[at] = count + 1;
      });
    },
    atMost: (key) => Math.min(...rows.map((row, index) => row[hash(key, seeds[index] ?? 0) & (width - 1)] ?? 0)),
  };
}

/** FNV-1a over UTF-16 units, with murmur3's finish. */
function hash(key: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < key.length; at += 1) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
