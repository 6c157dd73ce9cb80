import { workerData } from "node:worker_threads";
import { serveCalls } from "../thread/serve-calls.ts";
import { openDatabase } from "./open-database.ts";
import { databaseFile } from "./prepare-database.ts";
import { toStoreError, withStoreErrors } from "./store-problem.ts";
import type { StoreThreadData } from "./thread-data.ts";
import { createWriter } from "./writer.ts";

const { path } = workerData as StoreThreadData;
const writer = withStoreErrors(path, () => createWriter(openDatabase(databaseFile(path), { readOnly: false })));
serveCalls(writer, (error) => toStoreError(error, path));
