import { workerData } from "node:worker_threads";
import { openDatabase } from "../store/open-database.ts";
import { databaseFile } from "../store/prepare-database.ts";
import { toStoreError } from "../store/store-problem.ts";
import type { StoreThreadData } from "../store/thread-data.ts";
import { serveCalls } from "../thread/serve-calls.ts";
import { buildGeneration } from "./build-generation.ts";

const { path, exactBelow } = workerData as StoreThreadData;

/** What the building thread does. */
export interface GenerationBuilder {
  /** The name of the generation that was written; undefined where no group has enough vectors. */
  build(input: undefined): Promise<string | undefined>;
}

const builder: GenerationBuilder = {
  async build() {
    const database = openDatabase(databaseFile(path), { readOnly: true });
    try {
      return await buildGeneration(database, { path, exactBelow });
    } finally {
      database.close();
    }
  },
};
serveCalls(builder, (error) => toStoreError(error, path));
