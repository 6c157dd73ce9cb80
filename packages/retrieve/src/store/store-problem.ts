import { isEspalierError, StoreError } from "@espalier/core";

/** Says what an error of SQLite or of the file system means for the store at `path`; an error of ours comes back as it is. */
export function toStoreError(error: unknown, path: string): unknown {
  if (isEspalierError(error)) return error;
  const code = (error as { readonly code?: unknown }).code;
  if (typeof code !== "string") return error;
  const cause = { cause: error };
  if (code.startsWith("SQLITE_CORRUPT") || code === "SQLITE_NOTADB") {
    return new StoreError(
      "damaged",
      path,
      `The store ${path} is damaged (${code}).`,
      "Restore a copy, or index the documents again into a new folder.",
      cause,
    );
  }
  if (code === "SQLITE_FULL" || code === "ENOSPC") {
    return new StoreError(
      "full",
      path,
      `The disk that holds ${path} is full; nothing of this write was kept.`,
      "Free some space, then run the command again.",
      cause,
    );
  }
  if (
    code.startsWith("SQLITE_CANTOPEN") ||
    code.startsWith("SQLITE_READONLY") ||
    code === "EACCES" ||
    code === "EROFS" ||
    code === "ENOTDIR" ||
    code === "EEXIST"
  ) {
    return new StoreError("missing", path, `The store ${path} cannot be opened (${code}).`, "Check the path and its permissions.", cause);
  }
  if (code.startsWith("SQLITE_BUSY")) {
    return new StoreError("locked", path, `The store ${path} is busy.`, "Wait for the other process to end, then try again.", cause);
  }
  return error;
}

/** Runs `work` and throws its errors as what they mean for the store at `path`. */
export function withStoreErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw toStoreError(error, path);
  }
}
