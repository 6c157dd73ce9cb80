export { type JsonLine, type ReadJsonlOptions, readJsonl } from "./read-jsonl.ts";
export { startWorker } from "./start-worker.ts";
export { type WorkerEntry, workerEntry } from "./worker-entry.ts";
export { syncFolder, writeFileDurably } from "./write-file-durably.ts";
