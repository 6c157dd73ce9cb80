import type { Document } from "@espalier/core";
import type { CleanProgress } from "../outcome.ts";
import type { AnyStep } from "./any-step.ts";
import { openBatchFolder } from "./batch-folder.ts";
import type { Carried } from "./carried.ts";
import { createTurns } from "./create-turns.ts";
import { judgeDocument } from "./judge-document.ts";
import { createTaskJudge } from "./judge-task.ts";
import { createOwnJudges } from "./judges.ts";
import { runStages } from "./run-stages.ts";
import { toStages } from "./stages.ts";
import { noWatch } from "./step-watch.ts";
import { takeDocuments } from "./take-documents.ts";

export { type AnyStep, isCorpusStep } from "./any-step.ts";

/** What {@link runSteps} works with. */
export interface RunOptions {
  /** The folder in which documents wait between two passes. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: CleanProgress) => void) | undefined;
}

/** Documents go out one by one; progress is told for every so many of them. */
const reportEvery = 64;

/**
 * Takes documents through steps, in this process. All passes but the last go from disk to disk; in the last one the documents come
 * out one by one, in the order of the input.
 */
export async function* runSteps(
  documents: AsyncIterable<Document> | Iterable<Document>,
  steps: readonly AnyStep[],
  options: RunOptions,
): AsyncGenerator<Carried> {
  const { signal, onProgress } = options;
  const stages = toStages(steps);
  const last = stages.at(-1);
  const before = stages.slice(0, -1);
  if (last === undefined) return;
  const folder = openBatchFolder(options.folder);
  let source: AsyncIterable<Carried> = takeDocuments(documents);
  let conclusion: unknown;
  let total: number | undefined;
  if (before.length > 0) {
    const judges = createOwnJudges(createTaskJudge(steps, 0, folder, { compression: undefined }), signal);
    const run = await runStages(source, { stages: before, folder, judges, signal, onProgress });
    total = run.documents;
    const index = before.length - 1;
    conclusion = await before[index]?.observe?.step.conclude(folder.observations(index, run.sizes.length));
    source = waiting(folder, index, run.sizes.length);
  }
  const turn = createTurns(signal);
  let count = 0;
  for await (const carried of source) {
    const pause = turn();
    if (pause !== undefined) await pause;
    count += 1;
    yield judgeDocument(carried, last, conclusion, noWatch);
    if (count % reportEvery === 0) onProgress?.({ documents: count, total, stage: "write" });
  }
  onProgress?.({ documents: count, total, stage: "write" });
}

async function* waiting(folder: ReturnType<typeof openBatchFolder>, stage: number, batches: number): AsyncGenerator<Carried> {
  for (let batch = 0; batch < batches; batch += 1) yield* await folder.readDocuments(stage, batch);
}
