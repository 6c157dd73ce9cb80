import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";

/** Makes a folder of its own in `parent`, works in it, and removes it whatever happens. */
export async function inTemporaryFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "espalier-clean-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
