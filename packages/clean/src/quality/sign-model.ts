import { readFileSync } from "node:fs";
import { InvalidInputError } from "@espalier/core";
import { signClass, signClasses } from "./sign-classes.ts";

/** Slots of each of the three tables. A byte a slot: a model of any corpus has 768 kB. */
const slots = 1 << 18;
const orders = 3;
/** Counts are kept as logarithms in steps of an eighth of a power of two: the error is below 5 %, and a byte reaches 2^31. */
const steps = 8;
/** First bytes of a model file; the figure is the version of the format. */
const magic = "ESPALIERSIGNS1\n";

/** Shares of the predictions by two, one and no signs before, and of chance; by hand, as the tables are too coarse to fit them. */
const mixture = [0.6, 0.3, 0.09, 0.01] as const;
/** Signs that chance chooses among. */
const alphabet = 20_000;

/** Counts what follows what in good texts. */
export interface SignCounter {
  add(text: string): void;
  /** The model as a file holds it. */
  toBytes(): Uint8Array;
}

/** Makes a counter of signs and of their neighbours. Memory does not depend on how much is counted. */
export function createSignCounter(): SignCounter {
  const counts = Array.from({ length: orders }, () => new Float64Array(slots));
  return {
    add(text) {
      eachSign(text, (one, two, three) => {
        for (const [order, slot] of [one, two, three].entries()) {
          const table = counts[order];
          if (table !== undefined) table[slot] = (table[slot] ?? 0) + 1;
        }
      });
    },
    toBytes() {
      const header = new TextEncoder().encode(magic);
      const bytes = new Uint8Array(header.length + orders * slots);
      bytes.set(header);
      for (const [order, table] of counts.entries()) {
        for (const [slot, count] of table.entries()) bytes[header.length + order * slots + slot] = toByte(count);
      }
      return bytes;
    },
  };
}

function toByte(count: number): number {
  return count === 0 ? 0 : Math.min(255, 1 + Math.round(Math.log2(count) * steps));
}

const fromByte = Float64Array.from({ length: 256 }, (_, byte) => (byte === 0 ? 0 : 2 ** ((byte - 1) / steps)));

/** Says how many bits each sign of a text costs on average: the logarithm of the perplexity. */
export type SignModel = (text: string) => number;

/**
 * Loads a model that `bench/train-sign-model.ts` wrote.
 *
 * @throws {@link InvalidInputError} if the file cannot be read or is no such model.
 */
export function loadSignModel(path: string): SignModel {
  const bytes = readBytes(path);
  const header = Buffer.from(bytes.subarray(0, magic.length)).toString("latin1");
  if (header !== magic || bytes.length !== magic.length + orders * slots)
    throw new InvalidInputError(path, "is no model of signs", "Train one with bench/train-sign-model.ts.");
  return createSignModel(bytes.subarray(magic.length));
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InvalidInputError(path, "cannot be read", "Train a model with bench/train-sign-model.ts.", { cause });
  }
}

function createSignModel(bytes: Uint8Array): SignModel {
  let total = 0;
  for (let slot = 0; slot < slots; slot += 1) total += fromByte[bytes[slot] ?? 0] ?? 0;
  const count = (order: number, slot: number): number => fromByte[bytes[order * slots + slot] ?? 0] ?? 0;
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
  return (text) => {
    let bits = 0;
    let signs = 0;
    eachSign(text, (one, two, three, before, pair) => {
      const likelihood =
        mixture[0] * share(count(2, three), count(1, pair)) +
        mixture[1] * share(count(1, two), count(0, before)) +
        mixture[2] * share(count(0, one), total) +
        mixture[3] / alphabet;
      bits -= Math.log2(likelihood);
      signs += 1;
    });
    return signs === 0 ? 0 : bits / signs;
  };
}

/** UTF-16 units of a text that are looked at. */
const reach = 20_000;

type Visit = (one: number, two: number, three: number, before: number, pair: number) => void;

/** Calls back with the slots of each sign, of it with one and with two before it, and of these alone; figures, case and gaps are folded. */
function eachSign(text: string, visit: Visit): void {
  const classes = signClasses();
  const end = Math.min(text.length, reach);
  let [earlier, previous] = [32, 32];
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit];
    const sign = kind === signClass.space ? 32 : kind === signClass.digit ? 48 : unit >= 65 && unit <= 90 ? unit | 32 : unit;
    if (sign === 32 && previous === 32) continue;
    visit(
      slotOf(sign, 0, 0),
      slotOf(sign, previous, 0),
      slotOf(sign, previous, earlier),
      slotOf(previous, 0, 0),
      slotOf(previous, earlier, 0),
    );
    earlier = previous;
    previous = sign;
  }
}

function slotOf(sign: number, previous: number, earlier: number): number {
  let hash = Math.imul(sign + 1, 0x9e3779b1) ^ Math.imul(previous + 1, 0x85ebca6b) ^ Math.imul(earlier + 1, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (slots - 1);
}
