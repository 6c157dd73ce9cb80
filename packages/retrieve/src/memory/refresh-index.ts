import type { Metadata } from "@espalier/core";
import type { Database } from "better-sqlite3";
import { buildSegment } from "../lexical/build-segment.ts";
import { languageGroups } from "../store/language-group.ts";
import { readFact } from "../store/schema.ts";
import { createMemoryIndex, liveSlots, type MemoryIndex } from "./memory-index.ts";

interface ChunkRow {
  readonly row: number;
  readonly id: string;
  readonly document: number;
  readonly language_group: number;
  readonly terms: Uint8Array;
}

/** Slots of one segment at most: bounds the bytes held while it is built. */
const mostSlots = 65_536;
/** A search looks into each segment, so small ones are put together when there are more than this. */
const mostSmallSegments = 8;
/** With more dead slots than this share, the index is read anew. */
const mostDead = 0.3;

/**
 * Brings the index up to the last commit, in one snapshot of the database: removed chunks die, new chunks and vectors are added.
 *
 * @returns The same index, or a new one where too much of the old has changed.
 */
export function refreshIndex(database: Database, index: MemoryIndex): MemoryIndex {
  return database.transaction(() => {
    const revision = readFact(database, "revision") ?? "0";
    const epoch = readFact(database, "epoch") ?? "0";
    let current = index;
    if (revision !== index.revision) {
      removeDead(database, index);
      if (index.deadSlots > 1000 && index.deadSlots > mostDead * index.rows.length) current = createMemoryIndex();
    }
    if (epoch !== index.epoch) current = createMemoryIndex();
    current.revision = revision;
    current.epoch = epoch;
    addChunks(database, current);
    addVectors(database, current);
    current.version = index.version + 1;
    return current;
  })();
}

function removeDead(database: Database, index: MemoryIndex): void {
  const present = new Set(database.prepare<[], number>("SELECT row FROM chunks").pluck().iterate());
  index.rows.forEach((row, slot) => {
    if (present.has(row) || !index.slotOfRow.delete(row)) return;
    index.live.set(slot, 0);
    index.vectors.remove(slot);
    index.deadSlots += 1;
  });
  // Vectors can be dropped while their chunks stay: all of them, for another embedder.
  if (index.vectors.size > 0 && database.prepare("SELECT 1 FROM vectors LIMIT 1").get() === undefined) {
    index.rows.forEach((_, slot) => {
      index.vectors.remove(slot);
    });
    index.vectors = createMemoryIndex().vectors;
  }
}

function addChunks(database: Database, index: MemoryIndex): void {
  const select = database.prepare<[number], ChunkRow>(
    "SELECT row, id, document, language_group, terms FROM chunks WHERE row > ? ORDER BY row LIMIT 65536",
  );
  for (;;) {
    const first = index.rows.length;
    const encoded: Uint8Array[] = [];
    for (const chunk of select.iterate(index.rows.at(-1) ?? 0)) {
      addSlot(index, chunk);
      encoded.push(chunk.terms);
    }
    if (encoded.length === 0) return;
    // Only now: a connection runs one statement at a time while it iterates.
    loadDocuments(database, index);
    index.segments.push(buildSegment(first, encoded));
    mergeSmall(database, index);
    if (encoded.length < mostSlots) return;
  }
}

function addSlot(index: MemoryIndex, chunk: ChunkRow): void {
  index.slotOfRow.set(chunk.row, index.rows.length);
  index.rows.push(chunk.row);
  index.ids.push(chunk.id);
  index.groupOf.push(languageGroups[chunk.language_group] ?? "other");
  index.live.push(1);
  const known = index.documentOfRow.get(chunk.document);
  index.documentOf.push(known ?? index.documentRows.length);
  if (known !== undefined) return;
  index.documentOfRow.set(chunk.document, index.documentRows.length);
  index.documentRows.push(chunk.document);
}

function loadDocuments(database: Database, index: MemoryIndex): void {
  const select = database.prepare<[number], { readonly id: string; readonly metadata: string }>(
    "SELECT id, metadata FROM documents WHERE row = ?",
  );
  for (let position = index.documents.length; position < index.documentRows.length; position += 1) {
    const found = select.get(index.documentRows[position] ?? 0);
    index.documents.push({ id: found?.id ?? "", metadata: JSON.parse(found?.metadata ?? '{"source":""}') as Metadata });
  }
}

/** Reads the terms of the small segments at the end again and makes one segment of them. */
function mergeSmall(database: Database, index: MemoryIndex): void {
  const isSmall = (slots: number): boolean => slots < mostSlots / 4;
  let from = index.segments.length;
  let slots = 0;
  for (let at = index.segments.length - 1; at >= 0; at -= 1) {
    const length = index.segments[at]?.lengths.length ?? 0;
    if (!isSmall(length) || slots + length > mostSlots) break;
    from = at;
    slots += length;
  }
  const first = index.segments[from]?.first;
  if (first === undefined || index.segments.length - from <= mostSmallSegments) return;
  const select = database.prepare<[number], Uint8Array>("SELECT terms FROM chunks WHERE row = ?").pluck();
  const nothing = Uint8Array.of(0);
  const encoded = index.rows.slice(first).map((row) => select.get(row) ?? nothing);
  index.segments = [...index.segments.slice(0, from), buildSegment(first, encoded)];
}

function addVectors(database: Database, index: MemoryIndex): void {
  if (liveSlots(index) === 0) return;
  const select = database.prepare<[number], { readonly row: number; readonly chunk: number; readonly vector: Uint8Array }>(
    "SELECT row, chunk, vector FROM vectors WHERE row > ? ORDER BY row",
  );
  for (const { row, chunk, vector } of select.iterate(index.lastVectorRow)) {
    index.lastVectorRow = row;
    const slot = index.slotOfRow.get(chunk);
    if (slot !== undefined) index.vectors.set(slot, vector);
  }
}
