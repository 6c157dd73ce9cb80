import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Observed } from "@espalier/core";
import { readJsonl, syncFolder, writeFileDurably } from "@espalier/core/node";
import type { Carried } from "./carried.ts";
import { openLines } from "./lines-file.ts";

/** What a stage writes while documents pass through it. */
export interface StageWriter {
  /** How many documents of an unfinished earlier run the stage already holds. */
  readonly documents: number;
  put(carried: Carried, observation: unknown): Promise<void>;
  /** Says that every document has passed; only then the stage counts. */
  complete(): Promise<void>;
  /** Leaves the files open to a later run. */
  close(): Promise<void>;
}

/** Where documents and observations wait on disk between two passes. */
export interface Spool {
  /** How many stages every document has passed. */
  completedStages(): Promise<number>;
  write(stage: number): Promise<StageWriter>;
  read(stage: number): AsyncIterable<Carried>;
  /** In the order of the documents; may be read more than once. */
  observations(stage: number): AsyncIterable<Observed<unknown>>;
}

/** An observation with the place of its document, so that both files can be cut at the same document. */
interface ObservedAt extends Observed<unknown> {
  readonly at: number;
}

/** Lines are written in blocks of about this many UTF-16 units; a killed run loses at most one block. */
const blockLength = 1 << 20;

/**
 * Keeps the stages of a run as JSONL files in a folder. A stage that a kill cut short goes on after its
 * last whole line.
 */
export function createSpool(folder: string): Spool {
  const path = (stage: number, kind: "documents" | "observations" | "done"): string =>
    join(folder, `stage-${stage}.${kind === "done" ? "done" : `${kind}.jsonl`}`);
  return {
    async completedStages() {
      await mkdir(folder, { recursive: true });
      const names = new Set(await readdir(folder));
      let stages = 0;
      while (names.has(`stage-${stages}.done`)) stages += 1;
      return stages;
    },
    async write(stage) {
      await mkdir(folder, { recursive: true });
      const documents = await cutToWholeLines(path(stage, "documents"), () => true);
      await cutToWholeLines(path(stage, "observations"), (value) => (value as ObservedAt).at < documents);
      return openWriter(path(stage, "documents"), path(stage, "observations"), path(stage, "done"), documents);
    },
    read: (stage) => ({ [Symbol.asyncIterator]: () => readLines<Carried>(path(stage, "documents")) }),
    observations: (stage) => ({ [Symbol.asyncIterator]: () => readLines<ObservedAt>(path(stage, "observations")) }),
  };
}

async function openWriter(documentsPath: string, observationsPath: string, donePath: string, already: number): Promise<StageWriter> {
  const documents = await openLines(documentsPath);
  const observations = await openLines(observationsPath);
  let at = already;
  return {
    documents: already,
    async put(carried, observation) {
      if (observation !== undefined) observations.add(JSON.stringify({ at, id: carried.document.id, observation }));
      documents.add(JSON.stringify(carried));
      at += 1;
      if (documents.length + observations.length < blockLength) return;
      // Observations first: a document on disk then always has its observation there.
      await observations.flush();
      await documents.flush();
    },
    async complete() {
      await observations.sync();
      await documents.sync();
      await writeFileDurably(donePath, `${at}\n`);
    },
    async close() {
      // After an interruption, what was done so far is kept.
      await observations.flush().then(documents.flush);
      await observations.close();
      await documents.close();
    },
  };
}

async function* readLines<T>(path: string): AsyncGenerator<T> {
  for await (const line of readJsonl(path, { maxLineLength: Number.MAX_SAFE_INTEGER })) {
    if (line.ok) yield line.value as T;
  }
}

/** Rewrites a file up to its first broken or unwanted line and says how many lines stay. */
async function cutToWholeLines(path: string, wanted: (value: unknown) => boolean): Promise<number> {
  if ((await stat(path).catch(() => undefined)) === undefined) return 0;
  const temporary = `${path}.tmp`;
  await rm(temporary, { force: true });
  const lines = await openLines(temporary);
  let count = 0;
  try {
    for await (const line of readJsonl(path, { maxLineLength: Number.MAX_SAFE_INTEGER })) {
      if (!line.ok || !wanted(line.value)) break;
      lines.add(JSON.stringify(line.value));
      count += 1;
      if (lines.length > blockLength) await lines.flush();
    }
    await lines.sync();
  } finally {
    await lines.close();
  }
  await rename(temporary, path);
  await syncFolder(join(path, ".."));
  return count;
}
