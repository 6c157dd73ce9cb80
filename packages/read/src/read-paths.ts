import { createReader } from "./create-reader.ts";
import type { ReadOptions, ReadOutcome } from "./read-outcome.ts";

/**
 * Reads files and folders to documents. Each file is parsed in a process of its own with limits of time,
 * memory and output; what cannot be read is an outcome with its reason, and the run goes on. JSONL files are
 * streamed. The outcomes come in the order of the paths, those of a folder sorted by path, whatever the
 * number of workers.
 *
 * @param paths - Files and folders. Hidden files are passed over, and links that lead out of their folder.
 * @throws {@link InvalidInputError} if a path does not exist.
 * @throws {@link InvalidOptionError} if `workers` or a limit is no positive number.
 */
export async function* readPaths(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  const { workers, limits, mainContent, ocr, ...run } = options;
  const reader = createReader({ workers, limits, mainContent, ocr });
  try {
    yield* reader.readPaths(paths, run);
  } finally {
    await reader.close();
  }
}
