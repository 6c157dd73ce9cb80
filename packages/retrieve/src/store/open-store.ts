import { resolve } from "node:path";
import { InvalidOptionError } from "@espalier/core";
import { requireInteger } from "../require-integer.ts";
import { createStore } from "./create-store.ts";
import { lockStore } from "./lock-store.ts";
import { prepareDatabase, requireFolder } from "./prepare-database.ts";
import type { Store } from "./store.ts";
import { toStoreError } from "./store-problem.ts";

/** Options of {@link openStore}. */
export interface OpenStoreOptions {
  /** The store's folder. */
  readonly path: string;

  /**
   * The id of the embedder whose vectors are wanted.
   *
   * @defaultValue none: the store's own, if it has one; else lexical search only
   */
  readonly embedder?: string | undefined;

  /**
   * Makes a new store where there is none.
   *
   * @defaultValue false
   */
  readonly create?: boolean | undefined;

  /**
   * Opens without the writer's lock: any number of readers beside one writer.
   *
   * @defaultValue false
   */
  readonly readOnly?: boolean | undefined;

  /**
   * Where the store holds vectors of another embedder, forgets them instead of refusing, so that all chunks are embedded again.
   *
   * @defaultValue false
   */
  readonly reembed?: boolean | undefined;

  /**
   * A language group with fewer vectors than this is searched by comparing all of them, which is exact and takes
   * about 10 ms for this many; from here on through an approximate index.
   *
   * @defaultValue 20,000
   */
  readonly exactBelow?: number | undefined;
}

/**
 * Opens a store: one SQLite file as the source of truth in a folder, with an index in memory for words and vectors and
 * an approximate index on disk for many vectors. All work is done on threads of the store, so the event loop stays free.
 *
 * @throws {@link StoreError} `missing`, `locked` (another writer), `other-format`, `other-embedder` or `damaged`;
 * {@link EnvironmentError} where SQLite is not built on this machine.
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const { embedder, create = false, readOnly = false, reembed = false, exactBelow = 20_000 } = options;
  if (options.path === "") throw new InvalidOptionError("path", "the path of a folder", options.path);
  if (reembed && (readOnly || embedder === undefined))
    throw new InvalidOptionError("reembed", "used with an embedder, and not with readOnly", reembed);
  requireInteger("exactBelow", exactBelow, 1);
  const path = resolve(options.path);
  const wanted = { path, embedder: reembed ? undefined : embedder, create, readOnly };
  let unlock = (): void => {};
  try {
    requireFolder(wanted);
    if (!readOnly) unlock = lockStore(path);
    const prepared = prepareDatabase(wanted);
    return await createStore({ path, exactBelow, readOnly, unlock }, prepared, reembed ? embedder : undefined);
  } catch (error) {
    unlock();
    throw toStoreError(error, path);
  }
}
