/** Keys with the documents that have them, column by column. */
export interface KeyRecords {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly document: Uint32Array;
}

/** Makes room for `count` records. */
export function createKeyRecords(count: number): KeyRecords {
  return { high: new Uint32Array(count), low: new Uint32Array(count), document: new Uint32Array(count) };
}

/**
 * Sorts the first `count` records by key. Records of one key stay in their order, so documents that came in order stay so.
 *
 * Radix sort from the lowest digit, 16 bits at a time (Knuth, The Art of Computer Programming 3, 5.2.5): linear, and no comparison is called.
 *
 * @param spare - Room of the same size, overwritten.
 */
export function sortKeyRecords(records: KeyRecords, count: number, spare: KeyRecords): void {
  if (count < few) {
    sortFew(records, count, spare);
    return;
  }
  let [from, to] = [records, spare];
  for (const digit of [0, 16, 32, 48]) {
    pass(from, to, count, digit);
    [from, to] = [to, from];
  }
}

const buckets = 1 << 16;
const starts = new Uint32Array(buckets);
/** Below this many records a pass over all buckets costs more than comparing. */
const few = 1 << 12;

function sortFew(records: KeyRecords, count: number, spare: KeyRecords): void {
  const { high, low, document } = records;
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  order.sort((a, b) => (high[a] as number) - (high[b] as number) || (low[a] as number) - (low[b] as number) || a - b);
  order.forEach((from, to) => {
    spare.high[to] = high[from] as number;
    spare.low[to] = low[from] as number;
    spare.document[to] = document[from] as number;
  });
  for (const column of ["high", "low", "document"] as const) records[column].set(spare[column].subarray(0, count));
}

function pass(from: KeyRecords, to: KeyRecords, count: number, digit: number): void {
  const half = digit < 32 ? from.low : from.high;
  const shift = digit & 31;
  starts.fill(0);
  for (let at = 0; at < count; at += 1) {
    const bucket = ((half[at] as number) >>> shift) & 0xffff;
    starts[bucket] = (starts[bucket] as number) + 1;
  }
  let sum = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const size = starts[bucket] as number;
    starts[bucket] = sum;
    sum += size;
  }
  for (let at = 0; at < count; at += 1) {
    const bucket = ((half[at] as number) >>> shift) & 0xffff;
    const place = starts[bucket] as number;
    starts[bucket] = place + 1;
    to.high[place] = from.high[at] as number;
    to.low[place] = from.low[at] as number;
    to.document[place] = from.document[at] as number;
  }
}
