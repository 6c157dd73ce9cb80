import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { InvalidInputError } from "@espalier/core";

/** A file of the sources, with the digest of its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Lists the files under the given paths with a digest of their bytes, so that a run over unchanged
 * sources can be known as such without reading them as documents. Hidden files are passed over.
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
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(root, file)
          .split(sep)
          .some((part) => part.startsWith(".")),
    );
}

async function digestOf(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const piece of createReadStream(file)) {
    hash.update(piece as Buffer);
    bytes += (piece as Buffer).length;
  }
  return { bytes, sha256: hash.digest("hex") };
}
