import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import { InvalidInputError } from "@espalier/core";

/** A file to read. */
export interface FoundFile {
  /** The path as it was given, or with the folder's path in front. */
  readonly file: string;
  /** With slashes, relative to the folder that was given; the base name of a file that was given. */
  readonly source: string;
  readonly bytes: number;
  /** What is wrong with it, where it cannot be read. */
  readonly problem?: string;
}

/** What a walk found. */
export interface Walk {
  readonly files: readonly FoundFile[];
  /** Symbolic links that were not followed. */
  readonly skippedLinks: readonly string[];
}

/**
 * Finds the files under the given paths: those of a folder with all below it, sorted by path in code unit
 * order, the paths themselves in their order. Hidden files are passed over, and so are links that lead out of
 * the folder or to a folder within it. A file that is met twice is read once.
 *
 * @throws {@link InvalidInputError} if a given path does not exist.
 */
export async function walkFiles(paths: readonly string[]): Promise<Walk> {
  const files: FoundFile[] = [];
  const skippedLinks: string[] = [];
  const seen = new Set<string>();
  for (const path of paths) {
    const entry = await describe(path);
    const found = entry.isFolder ? await walkFolder(path, skippedLinks) : [{ file: path, source: basename(path), ...entry }];
    for (const { file, source, bytes, problem } of found) {
      if (seen.has(resolve(file))) continue;
      seen.add(resolve(file));
      files.push({ file, source, bytes, ...(problem === undefined ? {} : { problem }) });
    }
  }
  return { files, skippedLinks };
}

async function describe(path: string): Promise<{ readonly isFolder: boolean; readonly bytes: number; readonly problem?: string }> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { isFolder: true, bytes: 0 };
    return found.isFile()
      ? { isFolder: false, bytes: found.size }
      : { isFolder: false, bytes: 0, problem: "It is neither a file nor a folder." };
  } catch (error) {
    throw new InvalidInputError(path, `the path cannot be read (${(error as NodeJS.ErrnoException).code}).`, "Check its spelling.", {
      cause: error,
    });
  }
}

async function walkFolder(root: string, skippedLinks: string[]): Promise<FoundFile[]> {
  const realRoot = await realpath(root);
  const found: FoundFile[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: Dirent[];
    try {
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      found.push(unreadable(root, folder, `The folder cannot be listed (${(error as NodeJS.ErrnoException).code}).`));
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isSymbolicLink() && !(await leadsToFileWithin(path, realRoot))) skippedLinks.push(path);
      else found.push(await toFile(root, path));
    }
  }
  return found.sort((a, b) => (a.source < b.source ? -1 : 1));
}

async function toFile(root: string, path: string): Promise<FoundFile> {
  try {
    const found = await stat(path);
    // Opening a pipe or a device would wait for ever.
    if (!found.isFile()) return unreadable(root, path, "It is no regular file.");
    return { file: path, source: sourceOf(root, path), bytes: found.size };
  } catch (error) {
    return unreadable(root, path, `It cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function unreadable(root: string, path: string, problem: string): FoundFile {
  return { file: path, source: sourceOf(root, path), bytes: 0, problem };
}

function sourceOf(root: string, path: string): string {
  return relative(root, path).split(sep).join("/");
}

async function leadsToFileWithin(path: string, realRoot: string): Promise<boolean> {
  try {
    const target = await realpath(path);
    return target.startsWith(realRoot + sep) && (await stat(target)).isFile();
  } catch {
    return false;
  }
}
