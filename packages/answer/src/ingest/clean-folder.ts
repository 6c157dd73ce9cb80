import { stat } from "node:fs/promises";
import { join } from "node:path";

/** The documents in a folder that `espalier clean` wrote. */
export function keptFile(folder: string): string {
  return join(folder, "kept.jsonl");
}

/** Whether a path is a folder that `espalier clean` wrote; its other files are records, not documents. */
export async function isCleanFolder(path: string): Promise<boolean> {
  const files = [keptFile(path), join(path, "report.json")];
  const found = await Promise.all(
    files.map((file) =>
      stat(file).then(
        (entry) => entry.isFile(),
        () => false,
      ),
    ),
  );
  return found.every((isFile) => isFile);
}
