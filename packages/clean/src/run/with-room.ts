import { EnvironmentError } from "@espalier/core";

/** What the system says where a file cannot grow: the disk, the quota or the limit of the process. */
const fullCodes = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/**
 * Writes, and says which file had no room: the system's own error names none when it is a write that fails.
 *
 * @throws {@link EnvironmentError} if the disk is full, a quota used up or a file larger than the process may write.
 */
export async function withRoom<T>(file: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !fullCodes.has(code)) throw error;
    throw new EnvironmentError(
      `No room is left for ${file} (${code}).`,
      "Make room on the disk or raise the limit, then run the same command again: it goes on where it stopped.",
      { cause: error },
    );
  }
}
