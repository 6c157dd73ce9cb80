import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { workerEntry } from "@espalier/core/node";

/**
 * Starts a thread with the module `name` beside `importer`, built or as a source.
 *
 * A source needs more than the flags of `workerEntry`: `--import tsx` changes only how a process resolves, and a
 * thread of Node 20 has loaders of its own, so `tsx` must be registered inside it before the module is imported.
 */
export function startWorker(importer: string, name: string, workerData: unknown): Worker {
  const { file } = workerEntry(importer, name);
  if (!file.endsWith(".ts")) return new Worker(file, { workerData });
  const tsx = import.meta.resolve("tsx/esm/api");
  const bootstrap = `import(${JSON.stringify(tsx)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(pathToFileURL(file).href)}); })`;
  return new Worker(bootstrap, { eval: true, workerData, execArgv: ["--conditions=@espalier/source"] });
}
