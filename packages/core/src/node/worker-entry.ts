import { fileURLToPath } from "node:url";

/** What `fork` needs to start a module of ours; threads are started by `startWorker`. */
export interface WorkerEntry {
  readonly file: string;
  /** Flags for the new process: how it runs TypeScript sources, where it must. */
  readonly execArgv: readonly string[];
}

/**
 * Finds the module that a child process starts with, beside the module that asks: the built
 * `.js` where that one is built, else the `.ts` source, run through `tsx` under the source condition.
 *
 * @param importer - `import.meta.url` of the module that asks.
 * @param name - The entry's path from there, without an ending: `"./parse-process"`.
 */
export function workerEntry(importer: string, name: string): WorkerEntry {
  const isSource = new URL(importer).pathname.endsWith(".ts");
  const file = fileURLToPath(new URL(`${name}.${isSource ? "ts" : "js"}`, importer));
  if (!isSource) return { file, execArgv: [] };
  return { file, execArgv: ["--conditions=@espalier/source", "--import", import.meta.resolve("tsx")] };
}
