import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for one test, and its end. */
export interface TestFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes a folder outside the project. */
export async function makeStoreFolder(): Promise<TestFolder> {
  const path = await mkdtemp(join(tmpdir(), "espalier-store-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
