import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Document } from "@espalier/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dropNearDuplicates, dropNearDuplicatesOptions, type NearDuplicateLimits } from "../steps/drop-near-duplicates.ts";
import { documentOf } from "../testing/clean-text.ts";
import { judgeAll } from "../testing/judge-all.ts";
import { type GroupSignaturesOptions, groupSignatures } from "./group-signatures.ts";
import { removeDuplicates } from "./remove-duplicates.ts";
import { type SignDocumentsOptions, signDocuments } from "./sign-documents.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "espalier-staged-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A fixed sequence of numbers below 1. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state ^ (state >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Texts of random words, some of them copies of others with words changed, cut, added or in another order, and figures changed. */
function makeDocuments(count: number, seed: number, prefix = "d"): Document[] {
  const dice = createDice(seed);
  const pick = (most: number): number => Math.floor(dice() * most);
  const word = (): string => (dice() < 0.08 ? String(pick(5000)) : `w${pick(900).toString(36)}`);
  const texts: string[][] = [];
  for (let at = 0; at < count; at += 1) {
    const base = at > 3 && dice() < 0.5 ? [...(texts[pick(at)] as string[])] : Array.from({ length: 20 + pick(120) }, word);
    for (let change = pick(4); change > 0; change -= 1) {
      const place = pick(base.length);
      if (dice() < 0.4) base.splice(place, 1 + pick(3));
      else base.splice(place, pick(2), word());
    }
    texts.push(base);
  }
  return texts.map((words, at) => {
    const chinese = at % 7 === 0 ? "借款人申请提前还款的，应当提前三十个自然日向贷款经办网点提出书面申请。" : "";
    const metadata = { source: `${"abc"[pick(3)]}/${at}.txt`, ...(dice() < 0.3 && { quality: Math.round(dice() * 4) / 4 }) };
    return documentOf(`${words.join(" ")}. ${chinese}`, { id: `${prefix}${at}-文`, metadata });
  });
}

const linesOf = (documents: readonly Document[]): string =>
  documents.map(({ id, text, metadata }) => `${JSON.stringify({ id, text, metadata })}\n`).join("");

function writeDocuments(name: string, documents: readonly Document[]): string {
  const path = join(folder, name);
  writeFileSync(path, name.endsWith(".gz") ? gzipSync(linesOf(documents)) : linesOf(documents));
  return path;
}

async function sign(files: readonly string[], name: string, shards = 1, options: Partial<SignDocumentsOptions> = {}): Promise<string> {
  const out = join(folder, name);
  for (let index = 0; index < shards; index += 1) await signDocuments(files, { ...options, out, shard: { index, count: shards } });
  return out;
}

interface Removed {
  readonly id: string;
  readonly reason: string;
  readonly measured?: number;
}

async function remove(
  files: readonly string[],
  folders: readonly string[],
  options: Partial<GroupSignaturesOptions> = {},
): Promise<Removed[]> {
  const groups = join(folder, "groups");
  const report = await groupSignatures(folders, { ...options, out: groups });
  const [out, removed] = [join(folder, "kept.jsonl"), join(folder, "removed.jsonl")];
  const { documents, kept } = await removeDuplicates(files, { groups, out, removed });
  const gone = readLines(removed) as Removed[];
  expect(gone.length).toBe(report.removed);
  expect(kept).toBe(documents - gone.length);
  expect(readLines(out).length).toBe(kept);
  return gone;
}

function readLines(path: string): unknown[] {
  const text = readFileSync(path, "utf8");
  return text === ""
    ? []
    : text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line) as unknown);
}

/** What the step drops in one run. */
async function droppedAtOnce(documents: readonly Document[], given: object = {}, limits: NearDuplicateLimits = {}): Promise<Removed[]> {
  const verdicts = await judgeAll(dropNearDuplicates(dropNearDuplicatesOptions.parse(given), limits), documents);
  return verdicts.flatMap((verdict, at) => {
    if (verdict.keep) return [];
    const { reason, measured } = verdict;
    return [{ id: documents[at]?.id ?? "", reason, ...(measured !== undefined && { measured }) }];
  });
}

const short = ({ id, reason, measured }: Removed): Removed => ({ id, reason, ...(measured !== undefined && { measured }) });

describe("signDocuments, groupSignatures and removeDuplicates", () => {
  it.each([1, 2, 3])("remove what the step drops, for the same survivors, from one shard or many (seed %i)", async (seed) => {
    const documents = makeDocuments(300, seed);
    const files = [
      writeDocuments("a.jsonl", documents.slice(0, 120)),
      writeDocuments("b.jsonl.gz", documents.slice(120, 121)),
      writeDocuments("c.jsonl", documents.slice(121)),
    ];
    const expected = await droppedAtOnce(documents);
    expect(expected.length).toBeGreaterThan(30);
    const one = await sign(files, "one");
    expect((await remove(files, [one])).map(short)).toEqual(expected);
    const groups = readFileSync(join(folder, "groups"));
    const many = await sign(files, "many", 4);
    expect((await remove(files, [many])).map(short)).toEqual(expected);
    expect(readFileSync(join(folder, "groups")).equals(groups)).toBe(true);
    // Each file signed on its own, the folders in order.
    const apart = [await sign(files.slice(0, 1), "first"), await sign(files.slice(1), "rest", 2)];
    expect((await remove(files, apart)).map(short)).toEqual(expected);
    const sources = { sources: ["c/", "b/"] };
    const trusted = await sign(files, "trusted", 2, sources);
    expect((await remove(files, [trusted])).map(short)).toEqual(await droppedAtOnce(documents, sources));
  });

  it("keep the lines of documents as they were, and remove from one file at a time as from all", async () => {
    const documents = makeDocuments(80, 5);
    const [a, b] = [writeDocuments("a.jsonl", documents.slice(0, 40)), writeDocuments("b.jsonl", documents.slice(40))];
    const gone = new Set((await remove([a, b], [await sign([a, b], "s")])).map(({ id }) => id));
    expect(readFileSync(join(folder, "kept.jsonl"), "utf8")).toBe(linesOf(documents.filter(({ id }) => !gone.has(id))));
    for (const file of [b, a]) {
      await removeDuplicates([file], { groups: join(folder, "groups"), out: join(folder, "part.jsonl") });
      const own = (file === a ? documents.slice(0, 40) : documents.slice(40)).filter(({ id }) => !gone.has(id));
      expect(readFileSync(join(folder, "part.jsonl"), "utf8")).toBe(linesOf(own));
    }
  });

  it("write the same bytes for the same documents, and leave nothing else behind", async () => {
    const file = writeDocuments("a.jsonl", makeDocuments(60, 6));
    const [x, y] = [await sign([file], "x", 2), await sign([file], "y", 2)];
    expect(readdirSync(x).sort()).toEqual(["0001-of-0002.sign", "0002-of-0002.sign"]);
    for (const name of readdirSync(x)) expect(readFileSync(join(x, name)).equals(readFileSync(join(y, name)))).toBe(true);
    await remove([file], [x]);
    expect(readdirSync(folder).sort()).toEqual(["a.jsonl", "groups", "kept.jsonl", "removed.jsonl", "x", "y"]);
  });

  it("leave nothing half written where they are stopped or the disk cannot take it", async () => {
    const file = writeDocuments("a.jsonl", makeDocuments(1200, 9));
    const abort = new AbortController();
    const stopped = signDocuments([file], { out: join(folder, "s"), signal: abort.signal, onProgress: () => abort.abort() });
    await expect(stopped).rejects.toThrow(/abort/u);
    expect(readdirSync(join(folder, "s"))).toEqual([]);
    await expect(signDocuments([join(folder, "gone.jsonl")], { out: join(folder, "s") })).rejects.toMatchObject({ code: "ENOENT" });
    expect(readdirSync(join(folder, "s"))).toEqual([]);
    await sign([file], "s");
    const signal = AbortSignal.abort();
    await expect(groupSignatures([join(folder, "s")], { out: join(folder, "g"), signal })).rejects.toThrow(/abort/u);
    await groupSignatures([join(folder, "s")], { out: join(folder, "g") });
    const out = join(folder, "out.jsonl");
    await expect(removeDuplicates([file], { groups: join(folder, "g"), out, signal })).rejects.toThrow(/abort/u);
    await expect(removeDuplicates([file], { groups: join(folder, "g"), out, removed: join(folder, "no", "r") })).rejects.toThrow(/ENOENT/u);
    expect(readdirSync(folder).sort()).toEqual(["a.jsonl", "g", "s"]);
  });

  it("set aside lines that are no documents, and documents of the same id each stand for themselves", async () => {
    const [document] = makeDocuments(1, 8);
    const twice = JSON.stringify({ id: "x", text: document?.text });
    const path = join(folder, "a.jsonl");
    writeFileSync(path, `${twice}\n\n{"id":\n{"text":"no id"}\n${twice}\r\n{"id":"y","text":"too short","metadata":{"access":7}}`);
    const { setAside, documents, signed } = await signDocuments([path], { out: join(folder, "s") });
    expect([documents, signed]).toEqual([5, 2]);
    expect(setAside.map(({ line }) => line)).toEqual([3, 4, 6]);
    const gone = await remove2([path]);
    expect(gone).toEqual({ removed: 1, kept: 1, setAside: [3, 4, 6] });
    expect(readFileSync(join(folder, "out"), "utf8")).toBe(`${twice}\n`);
  });

  async function remove2(files: readonly string[]) {
    await groupSignatures([join(folder, "s")], { out: join(folder, "g") });
    const { removed, kept, setAside } = await removeDuplicates(files, { groups: join(folder, "g"), out: join(folder, "out") });
    return { removed, kept, setAside: setAside.map(({ line }) => line) };
  }
});

describe("groupSignatures with an earlier run", () => {
  it("removes new documents that say what an old one does, and never an old one", async () => {
    const all = makeDocuments(240, 11);
    const [old, fresh] = [all.slice(0, 120), all.slice(120)];
    const [oldFile, file] = [writeDocuments("old.jsonl", old), writeDocuments("new.jsonl", fresh)];
    const oldIds = new Set(old.map(({ id }) => id));
    const gone = await remove([file], [await sign([file], "new", 2)], { against: [await sign([oldFile], "old", 3)] });
    // The step does the same in one run, however little it holds in memory.
    const signed = { against: [join(folder, "old")] };
    expect(gone.map(short)).toEqual(await droppedAtOnce(fresh, signed));
    expect(gone.map(short)).toEqual(await droppedAtOnce(fresh, signed, { mostRecords: 100 }));
    const otherWay = droppedAtOnce(fresh, { ...signed, sources: ["a/"] });
    await expect(otherWay).rejects.toThrow(/signed in another way than the step/u);
    const byOld = gone.filter(({ reason }) => reason.includes("already in an earlier run"));
    expect(byOld.length).toBeGreaterThan(10);
    expect(gone.length).toBeGreaterThan(byOld.length);
    for (const { id, reason } of gone) {
      expect(oldIds.has(id)).toBe(false);
      const survivor = / as (\S+)/u.exec(reason)?.[1] ?? "";
      expect(oldIds.has(survivor)).toBe(reason.includes("already in an earlier run"));
      expect(gone.some((other) => other.id === survivor)).toBe(false);
    }
    // An old copy of every new document leaves nothing of it.
    const again = await remove([file], [join(folder, "new")], { against: [join(folder, "new")] });
    expect(again.length).toBe(fresh.length);
    expect(again.every(({ measured }) => measured === 1)).toBe(true);
  });

  it("is as the run without it where nothing of the old is in the new", async () => {
    const [fresh, old] = [makeDocuments(100, 21), makeDocuments(100, 22, "old")].map((documents, at) => {
      return documents.map((document) => ({ ...document, text: document.text.replaceAll("w", at === 0 ? "v" : "u").slice(0, -36) }));
    }) as [Document[], Document[]];
    const file = writeDocuments("new.jsonl", fresh);
    const folders = [await sign([file], "new")];
    const alone = await remove([file], folders);
    expect(await remove([file], folders, { against: [await sign([writeDocuments("old.jsonl", old)], "old")] })).toEqual(alone);
  });
});

describe("files of signatures and groups", () => {
  it("are refused where they are damaged anywhere, cut off, or something else", async () => {
    const file = writeDocuments("a.jsonl", makeDocuments(40, 31).concat(makeDocuments(40, 31, "copy")));
    const signed = join(await sign([file], "s"), "0001-of-0001.sign");
    const groups = join(folder, "groups");
    await groupSignatures([join(folder, "s")], { out: groups });
    const cases = [
      { path: signed, use: () => groupSignatures([join(folder, "s")], { out: join(folder, "other") }) },
      { path: groups, use: () => removeDuplicates([file], { groups, out: join(folder, "out") }) },
    ];
    for (const { path, use } of cases) {
      const good = readFileSync(path);
      const dice = createDice(good.length);
      const places = [0, 8, 12, 20, 48, 60, 100, good.length - 1, ...Array.from({ length: 40 }, () => Math.floor(dice() * good.length))];
      for (const place of places) {
        const bad = Buffer.from(good);
        bad[place] = (bad[place] ?? 0) ^ 0x10;
        writeFileSync(path, bad);
        await expect(use(), `byte ${place} of ${path}`).rejects.toMatchObject({ fault: "input" });
      }
      for (const length of [0, 7, 100, 128, good.length - 4]) {
        writeFileSync(path, good.subarray(0, length));
        await expect(use(), `${length} bytes of ${path}`).rejects.toMatchObject({ fault: "input" });
      }
      writeFileSync(path, good);
      await use();
    }
    // What failed left nothing half done.
    expect(readdirSync(folder).sort()).toEqual(["a.jsonl", "groups", "other", "out", "s"]);
  });

  it("are refused where shards are missing, or of other files or ways", async () => {
    const documents = makeDocuments(40, 41);
    const [a, b] = [writeDocuments("a.jsonl", documents), writeDocuments("b.jsonl", documents.slice(1))];
    const group = (...names: string[]) =>
      groupSignatures(
        names.map((name) => join(folder, name)),
        { out: join(folder, "g") },
      );
    await signDocuments([a], { out: join(folder, "part"), shard: { index: 1, count: 3 } });
    await expect(group("part")).rejects.toThrow(/1 of 3 shards; missing: 1,3/u);
    await sign([a], "two", 2);
    await sign([a], "two", 1);
    await expect(group("two")).rejects.toThrow(/run of 1 and of a run of 2/u);
    await signDocuments([a], { out: join(folder, "mixed"), shard: { index: 0, count: 2 } });
    await signDocuments([b], { out: join(folder, "mixed"), shard: { index: 1, count: 2 } });
    await expect(group("mixed")).rejects.toThrow(/different files/u);
    await sign([a], "ours");
    await sign([a], "theirs", 1, { compatible: "datatrove-0.10" });
    await expect(group("ours", "theirs")).rejects.toThrow(/signed in another way/u);
    await expect(group("nothing")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(group()).rejects.toMatchObject({ fault: "usage" });
  });

  it("are refused for documents that were changed since", async () => {
    const documents = makeDocuments(40, 51);
    const file = writeDocuments("a.jsonl", documents);
    await sign([file], "s");
    const groups = join(folder, "g");
    await groupSignatures([join(folder, "s")], { out: groups });
    const remove = (path: string) => removeDuplicates([path], { groups, out: join(folder, "out") });
    await expect(remove(writeDocuments("b.jsonl", documents))).rejects.toThrow(/is not one of the files/u);
    writeFileSync(file, linesOf([...documents.slice(1), ...documents.slice(0, 1)]));
    await expect(remove(file)).rejects.toThrow(/a\.jsonl:1: is not the document that was signed/u);
    await expect(removeDuplicates([file], { groups, out: file })).rejects.toMatchObject({ fault: "usage" });
  });
});

describe("the way of datatrove", () => {
  it("takes the connected groups of equal bands, one document of each staying", async () => {
    const documents = makeDocuments(200, 61);
    const file = writeDocuments("a.jsonl", documents);
    const gone = await remove([file], [await sign([file], "s", 3, { compatible: "datatrove-0.10" })]);
    expect(gone.map(short)).toEqual(await droppedAtOnce(documents, { compatible: "datatrove-0.10" }));
    const { datatroveBands, datatroveSignature } = await import("../duplicates/datatrove/datatrove-signature.ts");
    // The oracle: bands as text in a map, groups by flooding.
    const rows = 8;
    const holders = new Map<string, number[]>();
    const bandsOf = documents.map(({ text }, at) => {
      const signature = datatroveSignature(text);
      if (signature === undefined) return [];
      return Array.from({ length: datatroveBands }, (_, band) => {
        const key = [
          band,
          ...signature.high.slice(band * rows, (band + 1) * rows),
          ...signature.low.slice(band * rows, (band + 1) * rows),
        ].join();
        holders.set(key, [...(holders.get(key) ?? []), at]);
        return key;
      });
    });
    const groupOf = new Map<number, number>();
    const flood = (at: number, group: number): void => {
      if (groupOf.has(at)) return;
      groupOf.set(at, group);
      for (const key of bandsOf[at] ?? []) for (const other of holders.get(key) ?? []) flood(other, group);
    };
    documents.forEach((_, at) => {
      flood(at, at);
    });
    const goneIds = new Set(gone.map(({ id }) => id));
    const groups = groupBy(groupOf);
    expect(gone.length).toBe(documents.length - groups.size);
    expect(gone.length).toBeGreaterThan(20);
    for (const members of groups.values()) {
      const kept = members.filter((at) => !goneIds.has(documents[at]?.id ?? ""));
      expect(kept.length).toBe(1);
    }
  });
});

function groupBy(groupOf: ReadonlyMap<number, number>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [at, group] of groupOf) groups.set(group, [...(groups.get(group) ?? []), at]);
  return groups;
}
