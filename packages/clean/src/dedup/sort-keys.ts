import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type KeyRun, mergeKeyRuns, packKeyRecords, type VisitKey } from "./merge-key-runs.ts";
import { createKeyRecords, sortKeyRecords } from "./sort-records.ts";

/** Sorts keys with their documents in memory that does not grow with them. */
export interface KeySorter {
  /** @param keys - High and low half of each key of the document. */
  add(document: number, keys: Uint32Array): void;
  /** Visits all records in the order of key and document. */
  visit(visit: VisitKey): Promise<void>;
  /** Removes what waits on disk. */
  close(): void;
}

/** Options of {@link createKeySorter}. */
export interface KeySorterOptions {
  /**
   * Most records held and sorted at once, 24 bytes each.
   *
   * @defaultValue 524,288: sorting them holds other work of the process up for less than 50 ms
   */
  readonly mostRecords?: number | undefined;
  /** @defaultValue the system's temporary folder */
  readonly folder?: string | undefined;
}

/** Makes a sorter that writes sorted runs to disk and merges them (external merge sort); few records never leave memory. */
export function createKeySorter(options: KeySorterOptions = {}): KeySorter {
  const { mostRecords = 1 << 19, folder = tmpdir() } = options;
  let held = createKeyRecords(Math.min(mostRecords, 1 << 10));
  let count = 0;
  const sortHeld = (): void => sortKeyRecords(held, count, createKeyRecords(count));
  const grow = (): void => {
    const larger = createKeyRecords(Math.min(mostRecords, 2 * count));
    larger.high.set(held.high);
    larger.low.set(held.low);
    larger.document.set(held.document);
    held = larger;
  };
  let spill: { readonly folder: string; readonly file: number; readonly runs: KeyRun[]; size: number } | undefined;
  const spillHeld = (): void => {
    sortHeld();
    if (spill === undefined) {
      const own = mkdtempSync(join(folder, "espalier-keys-"));
      spill = { folder: own, file: openSync(join(own, "keys"), "w+"), runs: [], size: 0 };
    }
    const bytes = packKeyRecords(held, count);
    for (let at = 0; at < bytes.length; ) at += writeSync(spill.file, bytes, at, bytes.length - at, spill.size + at);
    spill.runs.push({ file: spill.file, start: spill.size, count });
    spill.size += bytes.length;
    count = 0;
  };
  return {
    add(document, keys) {
      for (let at = 0; at < keys.length; at += 2) {
        held.high[count] = keys[at] as number;
        held.low[count] = keys[at + 1] as number;
        held.document[count] = document;
        count += 1;
        if (count === mostRecords) spillHeld();
        else if (count === held.high.length) grow();
      }
    },
    async visit(visit) {
      if (spill !== undefined) {
        if (count > 0) spillHeld();
        return mergeKeyRuns(spill.runs, visit);
      }
      sortHeld();
      for (let at = 0; at < count; at += 1) {
        visit(held.high[at] as number, held.low[at] as number, held.document[at] as number);
        if ((at & 0x3ffff) === 0x3ffff) await setImmediate();
      }
    },
    close() {
      if (spill === undefined) return;
      closeSync(spill.file);
      rmSync(spill.folder, { recursive: true, force: true });
    },
  };
}
