import { deserialize } from "node:v8";
import { parentPort, workerData } from "node:worker_threads";
import { createSteps } from "../profiles/create-steps.ts";
import { loadStepModules } from "../profiles/load-step-modules.ts";
import { openBatchFolder } from "./batch-folder.ts";
import { createTaskJudge, type Task } from "./judge-task.ts";
import type { FromThread, ThreadSettings, ToThread } from "./thread-messages.ts";
import { cells } from "./thread-messages.ts";

// A thread that does passes on batches. It reads and writes the batches by itself; what goes between the threads is small.

const settings = workerData as ThreadSettings;
const place = new Int32Array(settings.place);
await loadStepModules(settings.profile);
const judge = createTaskJudge(createSteps(settings.profile), settings.skip, openBatchFolder(settings.folder), settings.output);
let conclusion: unknown;

function tell(message: FromThread): void {
  parentPort?.postMessage(message);
}

async function work(task: Task): Promise<void> {
  Atomics.store(place, cells.batch, task.batch);
  Atomics.store(place, cells.index, -1);
  const tally = await judge.judge(task, conclusion, {
    onEnter(index, at) {
      if (Atomics.load(place, cells.index) !== index) Atomics.add(place, cells.documents, 1);
      Atomics.store(place, cells.index, index);
      Atomics.store(place, cells.step, at);
    },
  });
  Atomics.store(place, cells.index, -1);
  tell({ kind: "done", tally });
}

parentPort?.on("message", (message: ToThread) => {
  if (message.kind === "pass") {
    conclusion = message.conclusion === undefined ? undefined : deserialize(Buffer.from(message.conclusion));
    return;
  }
  work(message.task).catch((error: unknown) => tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) }));
});
