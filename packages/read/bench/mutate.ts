import JSZip from "jszip";
import type { Fixture } from "./make-fixtures.ts";

/** Gives numbers from 0 up to, and without, a bound. */
export type Random = (bound: number) => number;

/** A generator of the mulberry32 kind: the same seed, the same mutants. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4_294_967_296) * bound);
  };
}

type Mutation = (bytes: Buffer, random: Random, others: readonly Fixture[]) => Buffer;

const flip: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let left = 1 + random(16); left > 0 && copy.length > 0; left -= 1) copy[random(copy.length)] = random(256);
  return copy;
};

const truncate: Mutation = (bytes, random) => bytes.subarray(0, random(bytes.length));

const cut: Mutation = (bytes, random) => {
  const from = random(bytes.length);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + random(Math.ceil(bytes.length / 4)))]);
};

const splice: Mutation = (bytes, random, others) => {
  const other = others[random(others.length)]?.bytes ?? bytes;
  const from = random(other.length);
  const at = random(bytes.length);
  return Buffer.concat([bytes.subarray(0, at), other.subarray(from, from + 1 + random(4_096)), bytes.subarray(at)]);
};

/** A piece again and again: deep nesting, long lines, many rows. */
const repeat: Mutation = (bytes, random) => {
  const at = random(bytes.length);
  const piece = bytes.subarray(at, at + 1 + random(64));
  return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: 1 + random(20_000) }, () => piece), bytes.subarray(at)]);
};

const lengths = [0, 1, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

/** A number where a length, count or offset may stand. */
const length: Mutation = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let left = 1 + random(3); left > 0 && copy.length >= 4; left -= 1)
    copy.writeUInt32LE(lengths[random(lengths.length)] ?? 0, random(copy.length - 3));
  return copy;
};

const figures: Mutation = (bytes, random) => {
  const places = [...bytes.toString("latin1").matchAll(/\d+/gu)];
  const place = places[random(Math.max(1, places.length))];
  if (place === undefined) return flip(bytes, random, []);
  const value = ["0", "-1", "4294967295", "99999999999999999999", "1e309"][random(5)] ?? "0";
  return Buffer.concat([bytes.subarray(0, place.index), Buffer.from(value), bytes.subarray(place.index + place[0].length)]);
};

const zipSignatures = ["PK\u0001\u0002", "PK\u0003\u0004", "PK\u0005\u0006"];

/** A field of a header of a zip file. */
const zipHeader: Mutation = (bytes, random) => {
  const signature = zipSignatures[random(zipSignatures.length)] ?? "";
  const places: number[] = [];
  for (let at = bytes.indexOf(signature, 0, "latin1"); at !== -1; at = bytes.indexOf(signature, at + 1, "latin1")) places.push(at);
  const place = places[random(Math.max(1, places.length))];
  if (place === undefined) return length(bytes, random, []);
  const copy = Buffer.from(bytes);
  const at = Math.min(copy.length - 4, place + 4 + random(40));
  if (at >= 0) copy.writeUInt32LE(random(2) === 0 ? (lengths[random(lengths.length)] ?? 0) : random(copy.length), at);
  return copy;
};

const mutations: readonly Mutation[] = [flip, truncate, cut, splice, repeat, length, figures, zipHeader];

/**
 * Makes one mutant of a file. Of packages every second one has a part changed and is packed again whole, since sums
 * of bytes keep any other from ever reaching a parser.
 */
export async function mutate(fixture: Fixture, random: Random, others: readonly Fixture[]): Promise<Uint8Array> {
  const bytes = Buffer.from(fixture.bytes);
  const isPackage = bytes.subarray(0, 2).toString("latin1") === "PK";
  if (isPackage && random(2) === 0) return mutatePart(bytes, random, others);
  return pick(random)(bytes, random, others);
}

async function mutatePart(bytes: Buffer, random: Random, others: readonly Fixture[]): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => !name.endsWith("/"));
  const name = names[random(names.length)] ?? "";
  const content = Buffer.from((await zip.file(name)?.async("uint8array")) ?? []);
  if (content.length > 0) zip.file(name, pick(random)(content, random, others), { date: new Date("2024-05-01T00:00:00Z") });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function pick(random: Random): Mutation {
  return mutations[random(mutations.length)] ?? flip;
}
