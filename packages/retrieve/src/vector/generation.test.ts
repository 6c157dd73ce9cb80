import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeStoreFolder, type TestFolder } from "../testing/make-store-folder.ts";
import { createRandom } from "../testing/random.ts";
import { findDamage, generationFolder, loadGeneration, nextGenerationName, removeOldGenerations, writeGeneration } from "./generation.ts";
import { buildHnswIndex } from "./hnsw-index.ts";

const facts = { embedder: "test/8", dimensions: 8 };
const random = createRandom(4);
const entries = Array.from({ length: 300 }, (_, key) => ({ key: key + 1, vector: Float32Array.from({ length: 8 }, () => random() - 0.5) }));
let folder: TestFolder;

beforeAll(async () => {
  folder = await makeStoreFolder();
  await writeGeneration(folder.path, "gen-000001", new Map([["other", buildHnswIndex(entries, { dimensions: 8, capacity: 300 })]]), facts);
});
afterAll(() => folder.remove());

it("loads what was written, with the same answers", async () => {
  const query = Float32Array.from({ length: 8 }, () => random() - 0.5);
  const generation = await loadGeneration(folder.path, "gen-000001", facts);
  const expected = buildHnswIndex(entries, { dimensions: 8, capacity: 300 }).search(query, 10);
  expect(generation.get("other")?.search(query, 10)).toEqual(expected);
  expect(await findDamage(folder.path, "gen-000001")).toBeUndefined();
});

it("notices every damage before hnswlib sees the file: flipped bits, cut, empty, missing and swapped files", async () => {
  const whole = generationFolder(folder.path, "gen-000001");
  const graph = await readFile(join(whole, "other.hnsw"));
  const damages: ((copy: string) => Promise<void>)[] = [
    ...Array.from({ length: 120 }, (_, index) => async (copy: string) => {
      const bytes = Buffer.from(graph);
      const at = Math.floor(random() * (index < 60 ? 96 : bytes.length));
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      await writeFile(join(copy, "other.hnsw"), bytes);
    }),
    ...Array.from({ length: 10 }, () => (copy: string) => truncate(join(copy, "other.hnsw"), Math.floor(random() * graph.length))),
    (copy) => truncate(join(copy, "other.keys"), 8),
    (copy) => writeFile(join(copy, "other.hnsw"), Buffer.alloc(graph.length)),
    (copy) => rm(join(copy, "other.hnsw")),
    (copy) => rm(join(copy, "manifest.json")),
    (copy) => writeFile(join(copy, "manifest.json"), "{"),
    (copy) => writeFile(join(copy, "manifest.json"), '{"format":2}'),
    (copy) => cp(join(copy, "other.keys"), join(copy, "other.hnsw")),
  ];
  const name = "gen-000009";
  for (const [index, damage] of damages.entries()) {
    const copy = generationFolder(folder.path, name);
    await rm(copy, { recursive: true, force: true });
    await cp(whole, copy, { recursive: true });
    await damage(copy);
    await expect(loadGeneration(folder.path, name, facts), `damage ${index}`).rejects.toMatchObject({ problem: "damaged" });
    expect(await findDamage(folder.path, name)).toContain("damaged");
  }
  await rm(generationFolder(folder.path, name), { recursive: true });
});

it("refuses a generation of another embedder", async () => {
  await expect(loadGeneration(folder.path, "gen-000001", { ...facts, embedder: "other/8" })).rejects.toMatchObject({ problem: "damaged" });
  await expect(loadGeneration(folder.path, "gen-000001", { ...facts, dimensions: 16 })).rejects.toMatchObject({ problem: "damaged" });
});

it("keeps the current generation and the one before, and clears what an interrupted run left", async () => {
  for (const name of ["gen-000002", "gen-000003", "gen-000004.tmp"]) await mkdir(generationFolder(folder.path, name));
  expect(nextGenerationName(folder.path)).toBe("gen-000005");
  await removeOldGenerations(folder.path, "gen-000003");
  expect((await readdir(join(folder.path, "vectors"))).sort()).toEqual(["gen-000002", "gen-000003"]);
});
