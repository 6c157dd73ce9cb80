import { StampedTable } from "./stamped-table.ts";
import type { TokenBuffer } from "./token-buffer.ts";

/** See {@link measureVariety}. */
export interface Variety {
  readonly variety: number | undefined;
  readonly repeated: number;
}

/** Covington and McFall, "Cutting the Gordian knot: the moving-average type-token ratio" (2010): the value does not depend on the text's length. */
const windowTokens = 100;
/** A shorter text has no window to speak of. */
const fewestTokens = 50;
/** Length of a passage that is looked for again: Gopher's longest n-gram for words, EvalWeb's 13 signs for Chinese. */
const passageTokens = { words: 10, han: 13 } as const;

/**
 * Measures how varied a text is: `variety`, the share of different tokens in a window of 100 that moves over the text (the
 * whole text where it is shorter), and `repeated`, the share of its signs that stand in a passage of 10 words or 13 Chinese signs that
 * stood before.
 */
export function measureVariety(buffer: TokenBuffer, chinese: boolean): Variety {
  return {
    variety: buffer.length < fewestTokens ? undefined : movingVariety(buffer),
    repeated: repeatedShare(buffer, chinese ? passageTokens.han : passageTokens.words),
  };
}

let table: StampedTable | undefined;
let slots = new Int32Array(0);

function movingVariety(buffer: TokenBuffer): number {
  const { hashes, length } = buffer;
  table ??= new StampedTable(1 << 12);
  table.clear(length);
  if (slots.length < length || slots.length > 1 << 20) slots = new Int32Array(Math.max(length, 1 << 18));
  const { values } = table;
  const size = Math.min(windowTokens, length);
  let different = 0;
  let sum = 0;
  for (let at = 0; at < length; at += 1) {
    const slot = table.slot(hashes[at] ?? 0);
    slots[at] = slot;
    if (values[slot] === 0) different += 1;
    values[slot] = (values[slot] ?? 0) + 1;
    if (at >= size) {
      const old = slots[at - size] ?? 0;
      values[old] = (values[old] ?? 0) - 1;
      if (values[old] === 0) different -= 1;
    }
    if (at >= size - 1) sum += different;
  }
  return sum / (length - size + 1) / size;
}

function repeatedShare(buffer: TokenBuffer, size: number): number {
  const { hashes, units, length } = buffer;
  if (length <= size) return 0;
  table ??= new StampedTable(1 << 12);
  table.clear(length);
  const { values } = table;
  // A rolling polynomial: each step takes the oldest token out and the newest in.
  const base = 0x2c1b3c6d;
  let highest = 1;
  for (let power = 0; power < size - 1; power += 1) highest = Math.imul(highest, base);
  let gram = 0;
  let all = 0;
  let covered = 0;
  let until = -1;
  for (let at = 0; at < length; at += 1) {
    all += units[at] ?? 0;
    if (at >= size) gram = (gram - Math.imul(hashes[at - size] ?? 0, highest)) | 0;
    gram = (Math.imul(gram, base) + (hashes[at] ?? 0)) | 0;
    if (at < size - 1) continue;
    const slot = table.slot(gram);
    if (values[slot] === 0) {
      values[slot] = 1;
      continue;
    }
    for (let token = Math.max(until, at - size) + 1; token <= at; token += 1) covered += units[token] ?? 0;
    until = at;
  }
  return covered / all;
}
