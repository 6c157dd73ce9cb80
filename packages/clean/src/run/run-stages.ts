import type { CleanProgress } from "../outcome.ts";
import type { BatchFolder, FinishedStage } from "./batch-folder.ts";
import type { Carried } from "./carried.ts";
import { inOrder } from "./in-order.ts";
import type { Judges } from "./judges.ts";
import type { Stage } from "./stages.ts";
import { inBatches } from "./take-documents.ts";
import { emptyTally, mergeTallies, type Tally } from "./tally.ts";

/** What {@link runStages} works with. */
export interface RunStagesOptions {
  readonly stages: readonly Stage[];
  readonly folder: BatchFolder;
  readonly judges: Judges;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: CleanProgress) => void) | undefined;
  /** Called for every batch after the last pass, in order. */
  readonly onBatch?: (batch: number, tally: Tally) => Promise<void> | void;
}

/**
 * Takes documents through all passes. Between two of them they wait on disk with what they showed, and a step that looks at the whole
 * corpus concludes. Memory stays bounded, the order of the output is the order of the input, and batches that an earlier
 * run finished are not done again.
 *
 * @returns What the last pass left.
 */
export async function runStages(documents: AsyncIterable<Carried>, options: RunStagesOptions): Promise<FinishedStage> {
  const { stages, folder, signal } = options;
  let { index, finished } = await findFinished(folder, stages.length);
  for (; index < stages.length; index += 1) {
    signal?.throwIfAborted();
    const conclusion = await conclude(stages[index - 1], index - 1, finished, options);
    options.judges.begin(index, conclusion?.value);
    const before = finished ?? nothing;
    const tally = conclusion === undefined ? before.tally : mergeTallies(before.tally, conclusion.tally);
    const done = await passBatches(
      index === 0 ? inBatches(documents) : before.sizes,
      index,
      index === 0 ? undefined : before.documents,
      options,
    );
    finished = { ...done, tally: mergeTallies(tally, done.tally) };
    // What the last pass read stays until the result is in place: a run that is killed before goes on from there.
    if (index === stages.length - 1) break;
    await folder.finishStage(index, finished);
    // The next pass reads this one's files, not those before it.
    if (index > 0) await folder.removeStage(index - 1);
  }
  return finished ?? nothing;
}

const nothing: FinishedStage = { sizes: [], documents: 0, tally: emptyTally };

async function findFinished(folder: BatchFolder, stages: number): Promise<{ index: number; finished: FinishedStage | undefined }> {
  for (let index = stages - 1; index > 0; index -= 1) {
    const finished = await folder.readFinished(index - 1);
    if (finished !== undefined) return { index, finished };
  }
  return { index: 0, finished: undefined };
}

/** @param batches - Their documents, or how many of them an earlier pass left in each. */
async function passBatches(
  batches: AsyncIterable<readonly Carried[]> | readonly number[],
  index: number,
  total: number | undefined,
  options: RunStagesOptions,
): Promise<FinishedStage> {
  const { stages, folder, judges, signal, onProgress } = options;
  const stage = stages[index]?.observe?.step.name ?? "write";
  const isLast = index === stages.length - 1;
  const sizes: number[] = [];
  let first = 0;
  let documents = 0;
  let handed = 0;
  let tally = emptyTally;
  const work = async (batch: number | readonly Carried[]): Promise<Tally> => {
    signal?.throwIfAborted();
    const task = { stage: index, batch: sizes.length, first, ...(typeof batch !== "number" && { documents: batch }) };
    const size = typeof batch === "number" ? batch : batch.length;
    sizes.push(size);
    first += size;
    return (await folder.readSeen(index, task.batch))?.tally ?? judges.judge(task);
  };
  await inOrder<number | readonly Carried[], Tally>(batches, judges.ahead, work, async (one) => {
    signal?.throwIfAborted();
    if (isLast) await options.onBatch?.(handed, one);
    documents += sizes[handed] ?? 0;
    handed += 1;
    tally = mergeTallies(tally, one);
    onProgress?.({ documents, stage, total });
  });
  signal?.throwIfAborted();
  return { sizes, documents, tally };
}

async function conclude(
  stage: Stage | undefined,
  index: number,
  finished: FinishedStage | undefined,
  { folder, signal }: RunStagesOptions,
): Promise<{ readonly value: unknown; readonly tally: Tally } | undefined> {
  const observe = stage?.observe;
  if (observe === undefined || finished === undefined) return undefined;
  const began = performance.now();
  const value = await observe.step.conclude(folder.observations(index, finished.sizes.length));
  signal?.throwIfAborted();
  const ms = performance.now() - began;
  const step = { step: observe.step.name, judged: 0, changed: 0, dropped: 0, ms, changes: new Map(), drops: new Map() };
  return { value, tally: { documents: finished.documents, steps: new Map([[observe.at, step]]) } };
}
