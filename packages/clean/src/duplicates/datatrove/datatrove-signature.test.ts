import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import xxhash from "xxhash-wasm";
import { sharedData } from "../../testing/clean-text.ts";
import { datatroveBands, datatroveKeys, datatroveSignature } from "./datatrove-signature.ts";
import { hashShingles, minHashSignature, type Numbers64 } from "./min-hash-signature.ts";
import { drawPermutations } from "./permutations.ts";
import { simplifyText } from "./simplify-text.ts";
import { xxHash32 } from "./xx-hash-32.ts";
import { type Hash64, xxHash64 } from "./xx-hash-64.ts";

interface Golden {
  readonly simplify_text: readonly { readonly in: string; readonly out: string }[];
  readonly minhash_params_seed1: { readonly a: readonly string[]; readonly b: readonly string[] };
  readonly minhash: Readonly<
    Record<
      string,
      {
        readonly text: string;
        readonly simplified: string;
        readonly shingles: readonly string[];
        readonly sig: readonly (readonly string[])[];
      }
    >
  >;
}

const path = sharedData("cleaning/datatrove_golden.json");
const isThere = existsSync(path);
if (!isThere) console.log(`skipped: ${path} is not there`);
const golden = isThere ? (JSON.parse(readFileSync(path, "utf8")) as Golden) : undefined;

const bigints = ({ high, low }: Numbers64): string[] =>
  Array.from(high, (value, at) => String((BigInt(value) << 32n) | BigInt(low[at] ?? 0)));

/** A fixed sequence of 32-bit numbers. */
function* sequence(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (state ^ (state >>> 15)) >>> 0;
  }
}

describe("xxHash64 and xxHash32", () => {
  it("give what the reference implementation gives, for every length up to 200 bytes", async () => {
    const { h32Raw, h64Raw } = await xxhash();
    const numbers = sequence(7);
    const into: Hash64 = { high: 0, low: 0 };
    for (let length = 0; length <= 200; length += 1) {
      const bytes = Uint8Array.from({ length }, () => (numbers.next().value as number) >>> 24);
      xxHash64(bytes, length, into);
      expect((BigInt(into.high) << 32n) | BigInt(into.low)).toBe(h64Raw(bytes, 0n));
      expect(xxHash32(bytes, length)).toBe(h32Raw(bytes, 0));
    }
  });
});

describe("minHashSignature", () => {
  it("gives what wrapping numbers of 64 bits give, computed with BigInt", () => {
    const permutations = drawPermutations(16, 3);
    const numbers = sequence(11);
    const draw = (): Uint32Array => Uint32Array.from({ length: 40 }, () => numbers.next().value as number);
    const shingles = { high: draw(), low: draw() };
    // The edges of the range: all bits, none, and values around the prime.
    shingles.high.set([0, 0xffffffff, 0x1fffffff, 0x20000000]);
    shingles.low.set([0, 0xffffffff, 0xffffffff, 0]);
    const prime = (1n << 61n) - 1n;
    for (const bits of [64, 32] as const) {
      const expected = Array.from({ length: 16 }, (_, at) => {
        const a = (BigInt(permutations.aHigh[at] ?? 0) << 32n) | BigInt(permutations.aLow[at] ?? 0);
        const b = (BigInt(permutations.bHigh[at] ?? 0) << 32n) | BigInt(permutations.bLow[at] ?? 0);
        const values = bigints(shingles).map((text) => {
          const value = BigInt.asUintN(64, BigInt.asUintN(64, BigInt(text) * a) + b) % prime;
          return bits === 32 ? value & 0xffffffffn : value;
        });
        return String(values.reduce((least, value) => (value < least ? value : least)));
      });
      expect(bigints(minHashSignature(shingles, permutations, bits))).toEqual(expected);
    }
  });
});

describe.skipIf(!isThere)("datatroveSignature against values that datatrove gave", () => {
  it("simplifies texts equally", () => {
    for (const { in: text, out } of golden?.simplify_text ?? []) expect(simplifyText(text)).toBe(out);
    for (const { text, simplified } of Object.values(golden?.minhash ?? {})) expect(simplifyText(text)).toBe(simplified);
  });

  it("draws the same 112 functions", () => {
    const { aHigh, aLow, bHigh, bLow } = drawPermutations(112, 1);
    expect(bigints({ high: aHigh, low: aLow })).toEqual(golden?.minhash_params_seed1.a);
    expect(bigints({ high: bHigh, low: bLow })).toEqual(golden?.minhash_params_seed1.b);
  });

  it.each(Object.keys(golden?.minhash ?? {}))("gives the same signature: %s", (name) => {
    const [, algorithm = "", bits, cut = ""] = /^(sha1|xxhash)(64|32)_(\w+)$/u.exec(name) ?? [];
    const tokens = ({ ws: "whitespace", zhchar: "characters", zh: "words" } as const)[cut as "ws" | "zhchar" | "zh"];
    const hash = { algorithm: algorithm === "sha1" ? "sha1" : "xxhash", bits: Number(bits) as 64 | 32 } as const;
    const { text = "", shingles = [], sig = [] } = golden?.minhash[name] ?? {};
    const signature = datatroveSignature(text, { tokens, hash });
    expect(signature && bigints(signature)).toEqual(sig.flat());
    expect(shingles.length).toBeGreaterThan(10);
  });
});

describe("datatroveSignature", () => {
  it("has none for fewer than five tokens", () => {
    expect(datatroveSignature("one two three four")).toBeUndefined();
    expect(datatroveSignature("")).toBeUndefined();
    expect(datatroveSignature("one two three four five")?.low.length).toBe(112);
  });

  it("takes texts that differ in figures for equal, unless numbers are kept", () => {
    const [one, other] = ["The rate is 3.45 percent from May on", "The rate is 2.10 percent from May on"];
    expect(datatroveSignature(one)).toEqual(datatroveSignature(other));
    expect(datatroveSignature(one, { normNumbers: false })).not.toEqual(datatroveSignature(other, { normNumbers: false }));
  });

  it("folds each band of eight to one key, equal where the band is", () => {
    const one = datatroveSignature("one two three four five six seven");
    if (one === undefined) throw new TypeError("a signature");
    const other = { high: one.high.slice(), low: one.low.slice() };
    other.low[17] = (other.low[17] ?? 0) ^ 1;
    const [a, b] = [datatroveKeys(one, 0), datatroveKeys(other, 0)];
    const equal = Array.from({ length: datatroveBands }, (_, band) => a[2 * band] === b[2 * band] && a[2 * band + 1] === b[2 * band + 1]);
    expect(equal).toEqual(Array.from({ length: datatroveBands }, (_, band) => band !== 2));
  });
});

describe("hashShingles", () => {
  it("hashes every run of five tokens in its order", () => {
    const tokens = "a bb ccc é 漢 𠮷 g".split(" ");
    const all = hashShingles(tokens, 5, { algorithm: "xxhash", bits: 64 });
    expect(all.low.length).toBe(3);
    for (let at = 0; at < 3; at += 1) {
      const one = hashShingles(tokens.slice(at, at + 5), 5, { algorithm: "xxhash", bits: 64 });
      expect([one.high[0], one.low[0]]).toEqual([all.high[at], all.low[at]]);
    }
  });
});
