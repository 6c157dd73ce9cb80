import { createHash } from "node:crypto";
import type { Chunk, Metadata } from "@espalier/core";
import type { Database } from "better-sqlite3";
import { passageText } from "../chunk/passage-text.ts";
import { encodeTerms } from "../lexical/encode-terms.ts";
import { analyzerId, analyzeText } from "../tokenize/analyze-text.ts";
import { requireVector } from "../vector/hnsw-index.ts";
import { quantizeVector } from "../vector/quantize-vector.ts";
import { checkDocument } from "./check-document.ts";
import { languageGroupOf, languageGroups } from "./language-group.ts";
import { readFact, writeFact } from "./schema.ts";
import type { ChunkVector, JsonValue, StoredDocument } from "./store.ts";
import { createTermNumbers, type TermNumbers } from "./term-numbers.ts";

/** What the writing thread does. Each operation is one transaction, durable when it returns. */
export interface Writer {
  putDocuments(documents: readonly StoredDocument[]): void;
  deleteDocuments(ids: readonly string[]): number;
  putSetting(setting: { readonly key: string; readonly value: JsonValue | undefined }): void;
  putVectors(entries: readonly ChunkVector[]): void;
  rebuildLexical(input: undefined): void;
  setGeneration(name: string | undefined): void;
  /** Forgets all vectors, for those of another embedder. */
  dropVectors(embedder: string): void;
  close(input: undefined): void;
}

interface AnalyzedChunk {
  readonly chunk: Chunk;
  readonly group: number;
  readonly passageHash: Uint8Array;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Makes the writing side over a connection of its own. */
export function createWriter(database: Database): Writer {
  const termNumbers = createTermNumbers(database);
  /** After a rollback the numbers given in it belong to nobody. */
  const inTransaction = <T>(work: () => T): T => {
    try {
      return database.transaction(work).immediate();
    } catch (error) {
      termNumbers.forget();
      throw error;
    }
  };
  return {
    putDocuments(documents) {
      for (const document of documents) checkDocument(document);
      const analyzed = documents.map((stored) => stored.chunks.map((chunk) => analyzeChunk(chunk, stored.document.metadata)));
      inTransaction(() => {
        for (const [index, stored] of documents.entries()) putDocument(database, termNumbers, stored, analyzed[index] ?? []);
      });
    },
    deleteDocuments: (ids) => inTransaction(() => ids.reduce((count, id) => count + (deleteDocument(database, id) ? 1 : 0), 0)),
    putSetting({ key, value }) {
      if (value === undefined) database.prepare("DELETE FROM settings WHERE key = ?").run(key);
      else
        database
          .prepare("INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
          .run(key, JSON.stringify(value));
    },
    putVectors: (entries) => inTransaction(() => putVectors(database, entries)),
    rebuildLexical: () => inTransaction(() => rebuildLexical(database, termNumbers)),
    setGeneration: (name) => inTransaction(() => writeFact(database, "generation", name)),
    dropVectors: (embedder) =>
      inTransaction(() => {
        database.exec("DELETE FROM vectors");
        writeFact(database, "embedder", embedder);
        writeFact(database, "dimensions", undefined);
        writeFact(database, "generation", undefined);
        countRemoval(database);
      }),
    close() {
      database.pragma("wal_checkpoint(TRUNCATE)");
      database.close();
    },
  };
}

function analyzeChunk(chunk: Chunk, metadata: Metadata): AnalyzedChunk {
  const passage = passageText(chunk, metadata);
  const passageHash = createHash("sha256").update(passage).digest().subarray(0, 16);
  return { chunk, group: languageGroups.indexOf(languageGroupOf(chunk.text)), passageHash, ...analyzeText(passage) };
}

function putDocument(database: Database, termNumbers: TermNumbers, stored: StoredDocument, chunks: readonly AnalyzedChunk[]): void {
  const { document, originText, contentHash } = stored;
  const vectors = vectorsOfSamePassages(database, chunks);
  deleteDocument(database, document.id);
  const { lastInsertRowid } = database
    .prepare("INSERT INTO documents (id, content_hash, metadata, text, origin, origin_text) VALUES (?, ?, ?, ?, ?, ?)")
    .run(
      document.id,
      contentHash,
      JSON.stringify(document.metadata),
      document.text,
      JSON.stringify(document.origin),
      originText === document.text ? null : originText,
    );
  const insertChunk = database.prepare(
    "INSERT INTO chunks (id, document, span_start, span_end, headings, table_header, language_group, passage_hash, terms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  const insertVector = database.prepare("INSERT INTO vectors (chunk, vector) VALUES (?, ?)");
  chunks.forEach(({ chunk, group, passageHash, counts, length }, index) => {
    const terms = encodeTerms(
      Array.from(counts, ([term, count]) => [termNumbers.numberOf(term), count] as const),
      length,
    );
    const { id, span, headings, tableHeader = null } = chunk;
    const { lastInsertRowid: row } = insertChunk.run(
      id,
      lastInsertRowid,
      span.start,
      span.end,
      JSON.stringify(headings),
      tableHeader,
      group,
      passageHash,
      terms,
    );
    const vector = vectors[index];
    if (vector !== undefined) insertVector.run(row, vector);
  });
}

/** A passage that stands in the store already, in this document or another, keeps its vector. */
function vectorsOfSamePassages(database: Database, chunks: readonly AnalyzedChunk[]): (Uint8Array | undefined)[] {
  const find = database
    .prepare<[Uint8Array], Uint8Array>(
      "SELECT vectors.vector FROM chunks JOIN vectors ON vectors.chunk = chunks.row WHERE passage_hash = ? LIMIT 1",
    )
    .pluck();
  return chunks.map(({ passageHash }) => find.get(passageHash));
}

function deleteDocument(database: Database, id: string): boolean {
  const isGone = database.prepare("DELETE FROM documents WHERE id = ?").run(id).changes > 0;
  if (isGone) countRemoval(database);
  return isGone;
}

function countRemoval(database: Database): void {
  writeFact(database, "revision", String(Number(readFact(database, "revision") ?? "0") + 1));
}

function putVectors(database: Database, entries: readonly ChunkVector[]): void {
  const first = entries[0];
  if (first === undefined) return;
  const dimensions = Number(readFact(database, "dimensions") ?? first.vector.length);
  for (const { vector } of entries) requireVector(vector, dimensions);
  writeFact(database, "dimensions", String(dimensions));
  // All chunks of the same passage get the vector: equal passages are embedded once.
  const put = database.prepare(
    "INSERT INTO vectors (chunk, vector) SELECT row, ? FROM chunks WHERE passage_hash = (SELECT passage_hash FROM chunks WHERE id = ?) ON CONFLICT (chunk) DO NOTHING",
  );
  for (const { chunkId, vector } of entries) put.run(quantizeVector(vector), chunkId);
}

interface ChunkSource {
  readonly row: number;
  readonly span_start: number;
  readonly span_end: number;
  readonly headings: string;
  readonly table_header: string | null;
}

/** Makes the terms of all chunks again from the documents' texts. */
function rebuildLexical(database: Database, termNumbers: TermNumbers): void {
  database.exec("DELETE FROM terms");
  termNumbers.forget();
  const chunksOf = database.prepare<[number], ChunkSource>(
    "SELECT row, span_start, span_end, headings, table_header FROM chunks WHERE document = ? ORDER BY row",
  );
  const setTerms = database.prepare("UPDATE chunks SET terms = ? WHERE row = ?");
  const documents = database.prepare<[], number>("SELECT row FROM documents ORDER BY row").pluck().all();
  const read = database.prepare<[number], { readonly text: string; readonly metadata: string }>(
    "SELECT text, metadata FROM documents WHERE row = ?",
  );
  for (const document of documents) {
    const { text = "", metadata = "{}" } = read.get(document) ?? {};
    for (const source of chunksOf.all(document)) {
      const lead = { headings: JSON.parse(source.headings) as string[], tableHeader: source.table_header ?? undefined };
      const passage = passageText({ text: text.slice(source.span_start, source.span_end), ...lead }, JSON.parse(metadata) as Metadata);
      const { counts, length } = analyzeText(passage);
      const terms = Array.from(counts, ([term, count]) => [termNumbers.numberOf(term), count] as const);
      setTerms.run(encodeTerms(terms, length), source.row);
    }
  }
  writeFact(database, "analyzer", analyzerId);
  writeFact(database, "epoch", String(Number(readFact(database, "epoch") ?? "0") + 1));
}
