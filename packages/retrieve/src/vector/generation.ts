import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync } from "node:fs";
import { mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { StoreError } from "@espalier/core";
import { syncFolder, writeFileDurably } from "@espalier/core/node";
import { z } from "zod";
import type { LanguageGroup } from "../store/store.ts";
import { type HnswIndex, readHnswIndex } from "./hnsw-index.ts";

/** One approximate index for each language group with enough vectors. Keys are the rows of chunks. */
export type Generation = ReadonlyMap<LanguageGroup, HnswIndex>;

const fileSchema = z.object({
  name: z.string().regex(/^[a-z]+\.(hnsw|keys)$/u),
  bytes: z.number().int().positive(),
  sha256: z.string().length(64),
});
const manifestSchema = z.object({
  format: z.literal(1),
  embedder: z.string(),
  dimensions: z.number().int().positive(),
  metric: z.literal("ip"),
  groups: z.array(z.object({ group: z.enum(["han", "other"]), count: z.number().int().positive(), graph: fileSchema, keys: fileSchema })),
});
type Manifest = z.infer<typeof manifestSchema>;

/** The folder of a generation. */
export function generationFolder(path: string, name: string): string {
  return join(path, "vectors", name);
}

/** The name after the highest that was ever used. */
export function nextGenerationName(path: string): string {
  const folder = join(path, "vectors");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const numbers = names.map((name) => Number(/^gen-(\d{6})/u.exec(name)?.[1] ?? 0));
  return `gen-${String(Math.max(0, ...numbers) + 1).padStart(6, "0")}`;
}

/**
 * Writes a generation: all files under a temporary name, each read back and hashed (hnswlib reports success on a full
 * disk), the manifest, fsync, then the rename that makes it one. Nobody uses it before the database names it.
 *
 * @throws {@link StoreError} `full` where what was read back is not what a graph of this size needs.
 */
export async function writeGeneration(
  path: string,
  name: string,
  indexes: Generation,
  facts: { readonly embedder: string; readonly dimensions: number },
): Promise<void> {
  const folder = generationFolder(path, name);
  const temporary = `${folder}.tmp`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true, mode: 0o700 });
  const groups: Manifest["groups"] = [];
  for (const [group, index] of indexes) {
    index.write(join(temporary, `${group}.hnsw`));
    await writeFileDurably(
      join(temporary, `${group}.keys`),
      new Uint8Array(index.keys.buffer, index.keys.byteOffset, index.keys.byteLength),
    );
    const [graph, keys] = [await describeFile(temporary, `${group}.hnsw`), await describeFile(temporary, `${group}.keys`)];
    if (graph.bytes < index.keys.length * facts.dimensions * 4 || keys.bytes !== index.keys.byteLength) {
      throw new StoreError(
        "full",
        path,
        `${graph.name} in ${temporary} is shorter than its vectors: the disk is full.`,
        "Free some space, then run the command again.",
      );
    }
    groups.push({ group, count: index.keys.length, graph, keys });
  }
  const manifest: Manifest = { format: 1, ...facts, metric: "ip", groups };
  await writeFileDurably(join(temporary, "manifest.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  await syncFolder(temporary);
  await rename(temporary, folder);
  await syncFolder(join(path, "vectors"));
}

async function describeFile(folder: string, name: string): Promise<Manifest["groups"][number]["graph"]> {
  const file = join(folder, name);
  return { name, bytes: (await stat(file)).size, sha256: await hashFile(file) };
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const bytes of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(bytes as Buffer);
  return hash.digest("hex");
}

/**
 * Loads a generation after comparing each file with its manifest, because hnswlib must never see a file that is not
 * the one that was written.
 *
 * @throws {@link StoreError} `damaged` that names the file.
 */
export async function loadGeneration(
  path: string,
  name: string,
  facts: { readonly embedder: string; readonly dimensions: number },
): Promise<Generation> {
  const folder = generationFolder(path, name);
  const manifest = await readManifest(folder);
  if (manifest.embedder !== facts.embedder || manifest.dimensions !== facts.dimensions)
    throw damaged(folder, "belongs to another embedder");
  const generation = new Map<LanguageGroup, HnswIndex>();
  for (const { group, count, graph, keys } of manifest.groups) {
    await requireSame(folder, graph);
    await requireSame(folder, keys);
    const bytes = await readFile(join(folder, keys.name));
    if (bytes.byteLength !== count * 8) throw damaged(folder, `${keys.name} has not ${count} keys`);
    const own = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    generation.set(group, readHnswIndex(join(folder, graph.name), own, manifest.dimensions));
  }
  return generation;
}

/** What is wrong with a generation's files; undefined where nothing is. */
export async function findDamage(path: string, name: string): Promise<string | undefined> {
  try {
    const folder = generationFolder(path, name);
    for (const { graph, keys } of (await readManifest(folder)).groups) {
      await requireSame(folder, graph);
      await requireSame(folder, keys);
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")));
  } catch (cause) {
    throw damaged(folder, "its manifest cannot be read", cause);
  }
}

async function requireSame(folder: string, file: Manifest["groups"][number]["graph"]): Promise<void> {
  const path = join(folder, file.name);
  const size = existsSync(path) ? (await stat(path)).size : -1;
  if (size !== file.bytes || (await hashFile(path)) !== file.sha256) throw damaged(folder, `${file.name} is not the file that was written`);
}

function damaged(folder: string, what: string, cause?: unknown): StoreError {
  return new StoreError(
    "damaged",
    folder,
    `The vector index ${folder} is damaged: ${what}.`,
    "It is made again from the stored vectors by the next `espalier index`.",
    { cause },
  );
}

/** Removes all generations but the two newest, and what an interrupted run left. */
export async function removeOldGenerations(path: string, current: string | undefined): Promise<void> {
  const folder = join(path, "vectors");
  if (!existsSync(folder)) return;
  const whole = readdirSync(folder)
    .filter((name) => /^gen-\d{6}$/u.test(name))
    .sort();
  const kept = new Set(current === undefined ? [] : [current, ...whole.filter((name) => name < current).slice(-1)]);
  for (const name of readdirSync(folder)) if (!kept.has(name)) await rm(join(folder, name), { recursive: true, force: true });
}
