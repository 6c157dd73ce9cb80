import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "@espalier/core";
import type { Database } from "better-sqlite3";
import { analyzerId } from "../tokenize/analyze-text.ts";
import { openDatabase } from "./open-database.ts";
import { createSchema, formatVersion, hasSchema, readFact, writeFact } from "./schema.ts";

/** What is asked of the store that is opened. */
interface PrepareOptions {
  readonly path: string;
  readonly embedder: string | undefined;
  readonly create: boolean;
  readonly readOnly: boolean;
}

/** What the store says about itself. */
export interface PreparedStore {
  readonly embedderId: string | undefined;
  /** The terms in it were made in another way and must be made again. */
  readonly hasOtherAnalyzer: boolean;
  /**
   * Closes the connection that was used for the checks. To be done after the store's threads have closed theirs: whoever
   * closes last copies the whole write-ahead log, which must not be the thread that calls.
   */
  release(): void;
}

/** The file that holds everything which is not derived. */
export function databaseFile(path: string): string {
  return join(path, "store.sqlite");
}

/**
 * Refuses a path without a store, unless one may be created.
 *
 * @throws {@link StoreError} `missing`.
 */
export function requireFolder(options: PrepareOptions): void {
  const { path, create, readOnly } = options;
  if (existsSync(databaseFile(path))) return;
  if (!create || readOnly) {
    throw new StoreError(
      "missing",
      path,
      `There is no store at ${path}.`,
      "Check the path, or make one with `espalier index <files> --store DIR`.",
    );
  }
  mkdirSync(path, { recursive: true, mode: 0o700 });
}

/**
 * Checks that the database is one that this version can use in the way asked for; makes the tables of a new one.
 *
 * @throws {@link StoreError} `missing`, `other-format` or `other-embedder`.
 */
export function prepareDatabase(options: PrepareOptions): PreparedStore {
  const database = openDatabase(databaseFile(options.path), { readOnly: options.readOnly });
  try {
    if (!hasSchema(database)) {
      if (options.readOnly)
        throw new StoreError("missing", options.path, `The store at ${options.path} is empty.`, "Index documents into it first.");
      createSchema(database, analyzerId);
    }
    requireFormat(database, options.path);
    const embedderId = agreeOnEmbedder(database, options);
    return { embedderId, hasOtherAnalyzer: readFact(database, "analyzer") !== analyzerId, release: () => void database.close() };
  } catch (error) {
    database.close();
    throw error;
  }
}

function requireFormat(database: Database, path: string): void {
  const format = readFact(database, "format");
  if (format === String(formatVersion)) return;
  throw new StoreError(
    "other-format",
    path,
    `The store ${path} has format ${format ?? "unknown"}; this version reads format ${formatVersion}.`,
    "Index the documents again into a new folder with `espalier index <files> --store NEW`.",
  );
}

/** A store without an embedder takes the first that is named; later runs may name the same or none. */
function agreeOnEmbedder(database: Database, options: PrepareOptions): string | undefined {
  const own = readFact(database, "embedder");
  if (options.embedder === undefined || options.embedder === own) return own;
  if (own === undefined) {
    if (!options.readOnly) writeFact(database, "embedder", options.embedder);
    return options.readOnly ? undefined : options.embedder;
  }
  throw new StoreError(
    "other-embedder",
    options.path,
    `The store ${options.path} holds vectors of ${own}, but ${options.embedder} was asked for; vectors of two embedders cannot be compared.`,
    `Use ${own}, or embed everything again with \`espalier index <files> --store ${options.path} --embedder <E> --reembed\`, or choose a new --store folder.`,
  );
}
