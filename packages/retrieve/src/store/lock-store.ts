import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "@espalier/core";
import { loadNative } from "../load-native.ts";

/**
 * Takes the one writer's place of a store. The lock is a lock of the operating system (on a small SQLite file, held by an
 * open transaction), so it ends with its process however that dies, and no stale one can stay behind. `writer.json`
 * only tells who holds it.
 *
 * @returns Gives the place back.
 * @throws {@link StoreError} `locked` where another process, or this one, holds it.
 */
export function lockStore(path: string): () => void {
  const Sqlite = loadNative("better-sqlite3");
  const lock = new Sqlite(join(path, "writer.lock"), { timeout: 0 });
  const owner = join(path, "writer.json");
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    const code = (cause as { readonly code?: unknown }).code;
    if (typeof code !== "string" || !code.startsWith("SQLITE_BUSY")) throw cause;
    throw new StoreError(
      "locked",
      path,
      `The store ${path} is already open for writing${describeOwner(owner)}.`,
      "Wait until that one is done or stop it; searching is possible meanwhile.",
      { cause },
    );
  }
  writeFileSync(owner, `${JSON.stringify({ pid: process.pid, since: new Date().toISOString() })}\n`);
  return () => {
    rmSync(owner, { force: true });
    lock.close();
  };
}

function describeOwner(file: string): string {
  try {
    const { pid, since } = JSON.parse(readFileSync(file, "utf8")) as { readonly pid?: unknown; readonly since?: unknown };
    return typeof pid === "number" ? ` by process ${pid} (since ${String(since)})` : "";
  } catch {
    return "";
  }
}
