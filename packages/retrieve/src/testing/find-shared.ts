import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The path of something in the folder of shared evaluation data beside the project; undefined, with a printed line, where it is absent. */
export function findShared(path: string): string | undefined {
  const found = fileURLToPath(new URL(`../../../../../shared/${path}`, import.meta.url));
  if (existsSync(found)) return found;
  console.log(`skipped: ../shared/${path} is not on this machine`);
  return undefined;
}
