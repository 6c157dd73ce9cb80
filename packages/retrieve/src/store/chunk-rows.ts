import type { Chunk, Metadata } from "@espalier/core";
import type { Database } from "better-sqlite3";
import { passageText } from "../chunk/passage-text.ts";
import type { PendingChunk } from "./store.ts";

interface ChunkRow {
  readonly id: string;
  readonly document: number;
  readonly span_start: number;
  readonly span_end: number;
  readonly headings: string;
  readonly table_header: string | null;
}

interface SourceRow {
  readonly id: string;
  readonly text: string;
  readonly metadata: string;
}

const columns = "id, document, span_start, span_end, headings, table_header";

/** Reads chunks by their ids, in that order; unknown ones are left out. */
export function readChunks(database: Database, ids: readonly string[]): Chunk[] {
  const find = database.prepare<[string], ChunkRow>(`SELECT ${columns} FROM chunks WHERE id = ?`);
  const sourceOf = createSources(database);
  return ids.flatMap((id) => find.get(id) ?? []).map((row) => toChunk(row, sourceOf(row.document)));
}

/** The chunks of a document by its row, in reading order. */
export function chunksOfDocument(database: Database, document: number): Chunk[] {
  const rows = database.prepare<[number], ChunkRow>(`SELECT ${columns} FROM chunks WHERE document = ? ORDER BY row`).all(document);
  const sourceOf = createSources(database);
  return rows.map((row) => toChunk(row, sourceOf(row.document)));
}

/** Chunks without a vector by ascending id, with the text that is embedded. */
export function listPending(database: Database, after: string, limit: number): PendingChunk[] {
  const sourceOf = createSources(database);
  return database
    .prepare<[string, number], ChunkRow>(
      `SELECT ${columns} FROM chunks WHERE id > ? AND NOT EXISTS (SELECT 1 FROM vectors WHERE chunk = chunks.row) ORDER BY id LIMIT ?`,
    )
    .all(after, limit)
    .map((row) => {
      const source = sourceOf(row.document);
      return { chunkId: row.id, passage: passageText(toChunk(row, source), JSON.parse(source.metadata) as Metadata) };
    });
}

/** Reads each document once, however many of its chunks are asked for: a book can be megabytes long and have thousands. */
function createSources(database: Database): (document: number) => SourceRow {
  const read = database.prepare<[number], SourceRow>("SELECT id, text, metadata FROM documents WHERE row = ?");
  const known = new Map<number, SourceRow>();
  return (document) => {
    const source = known.get(document) ?? read.get(document) ?? { id: "", text: "", metadata: '{"source":""}' };
    known.set(document, source);
    return source;
  };
}

function toChunk(row: ChunkRow, source: SourceRow): Chunk {
  const { id, span_start: start, span_end: end, table_header: tableHeader } = row;
  const headings = JSON.parse(row.headings) as string[];
  const chunk = { id, documentId: source.id, text: source.text.slice(start, end), span: { start, end }, headings };
  return tableHeader === null ? chunk : { ...chunk, tableHeader };
}
