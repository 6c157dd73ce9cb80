import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { InvalidInputError } from "@espalier/core";

/** A file of the sources, with the digest of its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
  /** Of a file or folder that cannot be read: `unreadable`, so that it is known when that changes. */
  readonly sha256: string;
}

/**
 * Lists the files under the given paths with a digest of their bytes, so that a run over unchanged
 * sources can be known as such without reading them as documents. Hidden files are passed over; what cannot be
 * read is listed as such, since the reader says why.
 *
 * @returns Sorted by path.
 * @throws {@link InvalidInputError} if a path does not exist.
 */
export async function fingerprintSources(paths: readonly string[]): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const root = resolve(path);
    for (const file of await filesUnder(root, path)) {
      const name = relative(process.cwd(), file).split(sep).join("/");
      files.push({ path: name, ...(await digestOf(file)) });
    }
  }
  return files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function filesUnder(root: string, given: string): Promise<string[]> {
  const found = await stat(root).catch(() => undefined);
  if (found === undefined)
    throw new InvalidInputError(
      given,
      "there is no such file or folder.",
      "Check the path; it is taken from the folder in which the command runs.",
    );
  if (!found.isDirectory()) return [root];
  const files: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
    if (entries === undefined) files.push(folder);
    for (const entry of entries ?? []) {
      if (entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) folders.push(join(folder, entry.name));
      else if (entry.isFile()) files.push(join(folder, entry.name));
    }
  }
  return files;
}

async function digestOf(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const piece of createReadStream(file)) {
      hash.update(piece as Buffer);
      bytes += (piece as Buffer).length;
    }
  } catch {
    return { bytes: 0, sha256: "unreadable" };
  }
  return { bytes, sha256: hash.digest("hex") };
}
