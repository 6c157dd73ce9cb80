/** What the machine's codes mean for a person, and what to do; the rest are no matter of a path. */
const meanings: Readonly<Record<string, readonly [meaning: string, remedy: string]>> = {
  ENOENT: ["there is no such file or folder", "Check the path; the folder that a file goes into must exist."],
  EACCES: ["permission denied", "Check the permissions of the path and of its folder."],
  EPERM: ["permission denied", "Check the permissions of the path and of its folder."],
  EROFS: ["the file system is read-only", "Choose a path that can be written to."],
  EISDIR: ["is a folder, and a file is needed", "Choose another path."],
  ENOTDIR: ["is, or lies below, a file where a folder is needed", "Choose another path."],
  EEXIST: ["is there already", "Choose another path."],
  ENOSPC: ["no space is left on the disk", "Make room, then run the same command again."],
  EMFILE: ["too many files are open", "Raise the limit (`ulimit -n`), then run the same command again."],
  ENAMETOOLONG: ["the name is too long", "Choose a shorter one."],
  ELOOP: ["the links lead round in a circle", "Name the file itself."],
};

/**
 * Says an error of the file system in one line: what, where and what to do next.
 *
 * @returns Undefined for everything else.
 */
export function explainSystemError(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const [meaning, remedy] = meanings[code ?? ""] ?? [];
  if (path === undefined || meaning === undefined) return undefined;
  return `${dest ?? path}: ${meaning} (${code}). ${remedy}`;
}
