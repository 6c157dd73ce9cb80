import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Token lists that are added one after the other and read in any order. */
export interface TokenStore {
  add(tokens: Uint32Array): void;
  get(at: number): Uint32Array;
  close(): void;
}

/** Tokens held in memory before they go to disk: 16 MiB. */
const block = 1 << 22;

/** Makes a store for `count` lists; of more tokens than one block all but the last wait in a temporary file. */
export function createTokenStore(count: number): TokenStore {
  /** In tokens. */
  const starts = new Float64Array(count + 1);
  let added = 0;
  let held = new Uint32Array(1 << 12);
  let heldFrom = 0;
  let heldCount = 0;
  let spill: { readonly folder: string; readonly file: number } | undefined;
  const toDisk = (): void => {
    if (spill === undefined) {
      const folder = mkdtempSync(join(tmpdir(), "espalier-tokens-"));
      spill = { folder, file: openSync(join(folder, "tokens"), "w+") };
    }
    const bytes = new Uint8Array(held.buffer, 0, heldCount * 4);
    for (let at = 0; at < bytes.length; ) at += writeSync(spill.file, bytes, at, bytes.length - at, heldFrom * 4 + at);
    heldFrom += heldCount;
    heldCount = 0;
  };
  return {
    add(tokens) {
      if (heldCount > 0 && heldCount + tokens.length > block) toDisk();
      if (heldCount + tokens.length > held.length) {
        const larger = new Uint32Array(Math.max(heldCount + tokens.length, held.length * 2));
        larger.set(held.subarray(0, heldCount));
        held = larger;
      }
      held.set(tokens, heldCount);
      heldCount += tokens.length;
      added += 1;
      starts[added] = heldFrom + heldCount;
    },
    get(at) {
      const start = starts[at] as number;
      const length = (starts[at + 1] as number) - start;
      if (start >= heldFrom) return held.slice(start - heldFrom, start - heldFrom + length);
      return readTokens(spill?.file ?? -1, start, length);
    },
    close() {
      if (spill === undefined) return;
      closeSync(spill.file);
      rmSync(spill.folder, { recursive: true, force: true });
    },
  };
}

/** Reads `length` tokens from a file of tokens. */
export function readTokens(file: number, start: number, length: number, base = 0): Uint32Array {
  const tokens = new Uint32Array(length);
  const bytes = new Uint8Array(tokens.buffer);
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(file, bytes, at, bytes.length - at, base + start * 4 + at);
    if (read === 0) break;
    at += read;
  }
  return tokens;
}
