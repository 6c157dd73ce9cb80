import { readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import type { KeyRecords } from "./sort-records.ts";

/** Bytes of a record: high and low half of the key, and the document, each 32 bits in the order of the machine (little-endian on all that Node.js supports). */
export const keyRecordSize = 12;

/** A sorted run of records in an open file. */
export interface KeyRun {
  readonly file: number;
  /** Where it begins, in bytes. */
  readonly start: number;
  readonly count: number;
  /** Added to every document of the run. */
  readonly offset?: number;
  /** Documents are numbered in steps of so many: a shard has every n-th. */
  readonly step?: number;
}

/** Told of every record, in the order of key and document. */
export type VisitKey = (high: number, low: number, document: number) => void;

/** Packs the first `count` records for a file. */
export function packKeyRecords(records: KeyRecords, count: number): Uint8Array {
  const words = new Uint32Array(count * 3);
  for (let at = 0, word = 0; at < count; at += 1) {
    words[word++] = records.high[at] as number;
    words[word++] = records.low[at] as number;
    words[word++] = records.document[at] as number;
  }
  return new Uint8Array(words.buffer);
}

/** Bytes read ahead of all runs together. */
const readAhead = 32 << 20;

interface Cursor {
  readonly run: KeyRun;
  readonly words: Uint32Array;
  /** The present record, in `words`, and where its records end. */
  at: number;
  end: number;
  /** Records not yet read. */
  left: number;
  position: number;
  high: number;
  low: number;
  document: number;
}

/** Merges sorted runs into one order (Knuth 3, 5.4.1, with a heap). Other work of the process has its turn between blocks. */
export async function mergeKeyRuns(runs: readonly KeyRun[], visit: VisitKey): Promise<void> {
  const records = Math.max(64, Math.floor(readAhead / keyRecordSize / Math.max(1, runs.length)));
  const heap: Cursor[] = [];
  for (const run of runs) {
    const cursor: Cursor = {
      run,
      words: new Uint32Array(3 * Math.min(records, Math.max(1, run.count))),
      at: 0,
      end: 0,
      left: run.count,
      position: run.start,
      high: 0,
      low: 0,
      document: 0,
    };
    if (advance(cursor)) heap.push(cursor);
  }
  for (let at = (heap.length >> 1) - 1; at >= 0; at -= 1) sink(heap, at);
  for (let visited = 1; heap.length > 0; visited += 1) {
    const top = heap[0] as Cursor;
    visit(top.high, top.low, top.document);
    if (!advance(top)) {
      const last = heap.pop() as Cursor;
      if (heap.length === 0) break;
      heap[0] = last;
    }
    sink(heap, 0);
    if ((visited & 0x1ffff) === 0) await setImmediate();
  }
}

function advance(cursor: Cursor): boolean {
  if (cursor.at === cursor.end && !fill(cursor)) return false;
  const { words, at, run } = cursor;
  cursor.high = words[at] as number;
  cursor.low = words[at + 1] as number;
  cursor.document = (words[at + 2] as number) * (run.step ?? 1) + (run.offset ?? 0);
  cursor.at = at + 3;
  return true;
}

function fill(cursor: Cursor): boolean {
  const count = Math.min(cursor.left, cursor.words.length / 3);
  if (count === 0) return false;
  const bytes = new Uint8Array(cursor.words.buffer, 0, count * keyRecordSize);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(cursor.run.file, bytes, at, bytes.length - at, cursor.position + at);
    if (read === 0) return false;
    at += read;
  }
  cursor.position += bytes.length;
  cursor.left -= count;
  cursor.at = 0;
  cursor.end = count * 3;
  return true;
}

function sink(heap: Cursor[], from: number): void {
  const moved = heap[from] as Cursor;
  let at = from;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1] as Cursor, heap[child] as Cursor)) child += 1;
    if (!isBefore(heap[child] as Cursor, moved)) break;
    heap[at] = heap[child] as Cursor;
    at = child;
  }
  heap[at] = moved;
}

function isBefore(a: Cursor, b: Cursor): boolean {
  if (a.high !== b.high) return a.high < b.high;
  if (a.low !== b.low) return a.low < b.low;
  return a.document < b.document;
}
