import { workerData } from "node:worker_threads";
import { serveCalls } from "../thread/serve-calls.ts";
import { openDatabase } from "./open-database.ts";
import { databaseFile } from "./prepare-database.ts";
import { createReader } from "./reader.ts";
import { toStoreError, withStoreErrors } from "./store-problem.ts";
import type { StoreThreadData } from "./thread-data.ts";

const { path, exactBelow } = workerData as StoreThreadData;
const reader = withStoreErrors(path, () => createReader(openDatabase(databaseFile(path), { readOnly: true }), { path, exactBelow }));
serveCalls(reader, (error) => toStoreError(error, path));
