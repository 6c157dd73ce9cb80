import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { crc32 } from "node:zlib";
import { type Observed, StoreError } from "@espalier/core";
import type { Carried } from "./carried.ts";
import { addToPast } from "./past.ts";
import type { Tally } from "./tally.ts";
import { withRoom } from "./with-room.ts";

/** What a finished pass left. */
export interface FinishedStage {
  /** Documents of each batch. */
  readonly sizes: readonly number[];
  readonly documents: number;
  /** Of this pass and all before it. */
  readonly tally: Tally;
}

/** What is known of a batch after a pass, besides its documents. */
export interface SeenBatch {
  readonly tally: Tally;
  readonly observed: readonly Observed<unknown>[];
}

/** What a batch adds to the final files, by the name of the file. */
export interface BatchLines {
  readonly blocks: Readonly<Record<string, Uint8Array>>;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * The folder in which documents wait between two passes, a file per batch. Any process or thread may write any batch: a file appears whole
 * or not at all, and one that a power cut damaged is taken for missing. A pass that a kill cut short goes on with the batches that miss.
 */
export interface BatchFolder {
  readonly path: string;
  writeDocuments(stage: number, batch: number, carried: readonly Carried[]): Promise<void>;
  readDocuments(stage: number, batch: number): Promise<readonly Carried[]>;
  /** Written last: with it a batch counts as done. */
  writeSeen(stage: number, batch: number, seen: SeenBatch): Promise<void>;
  readSeen(stage: number, batch: number): Promise<SeenBatch | undefined>;
  writeLines(stage: number, batch: number, lines: BatchLines): Promise<void>;
  readLines(stage: number, batch: number): Promise<BatchLines>;
  finishStage(stage: number, finished: FinishedStage): Promise<void>;
  readFinished(stage: number): Promise<FinishedStage | undefined>;
  /** In the order of the documents; may be read more than once. */
  observations(stage: number, batches: number): AsyncIterable<Observed<unknown>>;
  removeStage(stage: number): Promise<void>;
}

type Kind = "documents" | "seen" | "lines";

/** Opens such a folder. It is made when first written to. */
export function openBatchFolder(path: string): BatchFolder {
  const stageFolder = (stage: number): string => join(path, `pass-${stage}`);
  const fileOf = (stage: number, batch: number, kind: Kind): string =>
    join(stageFolder(stage), `${String(batch).padStart(6, "0")}.${kind}`);
  const put = async (stage: number, batch: number, kind: Kind, value: unknown): Promise<void> => {
    const file = fileOf(stage, batch, kind);
    await putFramed(file, value).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") throw error;
      await mkdir(stageFolder(stage), { recursive: true });
      await putFramed(file, value);
    });
  };
  const get = async <T>(stage: number, batch: number, kind: Kind): Promise<T> => {
    const value = await getFramed<T>(fileOf(stage, batch, kind));
    if (value === undefined) {
      const file = fileOf(stage, batch, kind);
      throw new StoreError("damaged", file, `${file}: a batch of an earlier run is damaged or gone.`, "Start the run anew with --restart.");
    }
    return value;
  };
  return {
    path,
    writeDocuments: (stage, batch, carried) => put(stage, batch, "documents", carried.map(pack)),
    readDocuments: async (stage, batch) => (await get<Packed[]>(stage, batch, "documents")).map(unpack),
    writeSeen: (stage, batch, seen) => put(stage, batch, "seen", seen),
    readSeen: (stage, batch) => getFramed<SeenBatch>(fileOf(stage, batch, "seen")),
    writeLines: (stage, batch, lines) => put(stage, batch, "lines", lines),
    readLines: (stage, batch) => get(stage, batch, "lines"),
    async finishStage(stage, finished) {
      await mkdir(path, { recursive: true });
      await putFramed(`${stageFolder(stage)}.finished`, finished);
    },
    readFinished: (stage) => getFramed(`${stageFolder(stage)}.finished`),
    observations: (stage, batches) => ({
      async *[Symbol.asyncIterator]() {
        for (let batch = 0; batch < batches; batch += 1) yield* (await get<SeenBatch>(stage, batch, "seen")).observed;
      },
    }),
    removeStage: (stage) => rm(stageFolder(stage), { recursive: true, force: true }),
  };
}

/** Four bytes of checksum before the content. */
async function putFramed(file: string, value: unknown): Promise<void> {
  const content = serialize(value);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(crc32(content));
  const temporary = `${file}.tmp`;
  await withRoom(file, async () => {
    const handle = await open(temporary, "w");
    try {
      await handle.writeFile(head);
      await handle.writeFile(content);
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  }).catch(async (error: unknown) => {
    await rm(temporary, { force: true });
    throw error;
  });
}

async function getFramed<T>(file: string): Promise<T | undefined> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (bytes === undefined || bytes.length < 5 || crc32(bytes.subarray(4)) !== bytes.readUInt32LE(0)) return undefined;
  return deserialize(bytes.subarray(4)) as T;
}

/** A carried document without objects by the hundred, which are slow to write and to read. */
type Packed = readonly [
  rest: Omit<Carried, "past" | "touches" | "origin">,
  lines: string,
  touches: string,
  origin: Int32Array,
  now: Int32Array,
];

function pack(carried: Carried): Packed {
  const { past, touches, origin, ...rest } = carried;
  const { lines, touches: pastTouches } = addToPast(past, touches);
  const { document } = rest;
  const light = { ...rest, document: { ...document, origin: { ...document.origin, changes: [] } } };
  return [light, lines, pastTouches, Int32Array.from(origin.flat()), Int32Array.from(document.origin.changes.flat())];
}

function unpack([rest, lines, touches, origin, now]: Packed): Carried {
  const document = { ...rest.document, origin: { ...rest.document.origin, changes: fours(now) } };
  return { ...rest, document, past: { lines, touches }, touches: [], origin: fours(origin) };
}

function fours(flat: Int32Array): [number, number, number, number][] {
  const all: [number, number, number, number][] = [];
  for (let at = 0; at < flat.length; at += 4) all.push([flat[at] ?? 0, flat[at + 1] ?? 0, flat[at + 2] ?? 0, flat[at + 3] ?? 0]);
  return all;
}
