import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file so that after a power cut either the old or the new content stands there, never a part:
 * a temporary name, fsync, rename, fsync of the folder.
 *
 * @throws the file system's error (`ENOSPC`, `EACCES`, …); the old file is then untouched.
 */
export async function writeFileDurably(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await open(temporary, "w");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
}

/** Makes the names in a folder durable: a rename is only safe on disk once its folder is. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
