import { pathToFileURL } from "node:url";
import { type ResourceLimits, Worker } from "node:worker_threads";
import { workerEntry } from "./worker-entry.ts";

/**
 * Starts a thread with the module `name` beside `importer`, built or as a source.
 *
 * A source needs more than the flags of `workerEntry`: `--import tsx` changes only how a process resolves, and a
 * thread of Node 20 has loaders of its own, so `tsx` is registered inside it before the module is imported.
 *
 * @param importer - `import.meta.url` of the module that asks.
 * @param name - The module's path from there, without an ending: `"./encoder-worker"`.
 */
export function startWorker(importer: string, name: string, workerData: unknown, resourceLimits: ResourceLimits = {}): Worker {
  const { file } = workerEntry(importer, name);
  if (!file.endsWith(".ts")) return new Worker(file, { workerData, resourceLimits });
  const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
  const module = JSON.stringify(pathToFileURL(file).href);
  const start = `import(${tsx}).then((tsx) => { tsx.register(); return import(${module}); })`;
  return new Worker(start, { eval: true, workerData, resourceLimits, execArgv: ["--conditions=@espalier/source"] });
}
