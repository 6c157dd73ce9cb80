import type { Database } from "better-sqlite3";

/** Raised when a store of the version before cannot be read any more. */
export const formatVersion = 1;

/**
 * The source of truth. Rows of chunks are never given twice (AUTOINCREMENT): a row names the same passage for ever, in the
 * memory of a reader and in an approximate index on disk. `revision` counts commits that removed something.
 */
const tables = `
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE documents (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  content_hash TEXT NOT NULL,
  metadata TEXT NOT NULL,
  text TEXT NOT NULL,
  origin TEXT NOT NULL,
  origin_text TEXT
);
CREATE TABLE chunks (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES documents (row) ON DELETE CASCADE,
  span_start INTEGER NOT NULL,
  span_end INTEGER NOT NULL,
  headings TEXT NOT NULL,
  table_header TEXT,
  language_group INTEGER NOT NULL,
  passage_hash BLOB NOT NULL,
  terms BLOB NOT NULL
);
CREATE INDEX chunks_by_document ON chunks (document);
CREATE INDEX chunks_by_passage ON chunks (passage_hash);
CREATE TABLE terms (number INTEGER PRIMARY KEY, term TEXT NOT NULL UNIQUE);
CREATE TABLE vectors (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  chunk INTEGER NOT NULL UNIQUE REFERENCES chunks (row) ON DELETE CASCADE,
  vector BLOB NOT NULL
);
`;

/** Makes the tables of a new store, all or none. */
export function createSchema(database: Database, analyzer: string): void {
  database.transaction(() => {
    database.exec(tables);
    writeFact(database, "format", String(formatVersion));
    writeFact(database, "analyzer", analyzer);
    writeFact(database, "revision", "0");
  })();
}

/** What a store remembers about itself. `epoch` counts rebuilds of the terms: all that a reader holds of them is then stale. */
type FactName = "format" | "analyzer" | "revision" | "embedder" | "dimensions" | "generation" | "epoch";

export function readFact(database: Database, name: FactName): string | undefined {
  return database.prepare<[string], string>("SELECT value FROM facts WHERE name = ?").pluck().get(name);
}

export function writeFact(database: Database, name: FactName, value: string | undefined): void {
  if (value === undefined) database.prepare("DELETE FROM facts WHERE name = ?").run(name);
  else database.prepare("INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value").run(name, value);
}

/** Whether the tables are there; an empty file is a store that was never finished. */
export function hasSchema(database: Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'facts'").get() !== undefined;
}
