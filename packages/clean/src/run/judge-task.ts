import { corpusLines } from "../report/corpus-lines.ts";
import { summarize } from "../report/corpus-summary.ts";
import { countBatch } from "../report/count-batch.ts";
import { createCensor } from "../report/create-censor.ts";
import type { AnyStep } from "./any-step.ts";
import type { BatchFolder, SeenBatch } from "./batch-folder.ts";
import type { Carried } from "./carried.ts";
import { type Compression, compressBlock } from "./compress-lines.ts";
import { judgeBatch } from "./judge-batch.ts";
import { type Stage, toStages } from "./stages.ts";

/** One batch that one pass is to be done on. */
export interface Task {
  readonly stage: number;
  readonly batch: number;
  /** The place of its first document among all. */
  readonly first: number;
  /** The documents, where no earlier pass left them in the folder. */
  readonly documents?: readonly Carried[];
  /** Documents of the batch that ended threads: their place in it, the step, and what to say. */
  readonly poison: readonly Poison[];
}

/** A document that a step must not meet. */
export interface Poison {
  readonly index: number;
  readonly at: number;
  readonly reason: string;
}

/** What becomes of the documents after the last pass. */
export interface OutputOptions {
  /** Undefined where nothing is written. */
  readonly compression: Compression | undefined;
}

/** What {@link createTaskJudge} makes. */
export interface TaskJudge {
  readonly stages: readonly Stage[];
  judge(task: Task, conclusion: unknown, hooks?: TaskHooks): Promise<SeenBatch["tally"]>;
}

/** What a thread wants to know and to do meanwhile. */
export interface TaskHooks {
  readonly turn?: () => Promise<void> | undefined;
  /** Told which step is about to see which document of the batch. */
  readonly onEnter?: (index: number, at: number) => void;
}

/**
 * Makes what does a pass on a batch, from files to files. The same in the process itself and on any thread.
 *
 * @param skip - So many of the first steps have judged the documents already.
 */
export function createTaskJudge(steps: readonly AnyStep[], skip: number, folder: BatchFolder, output: OutputOptions): TaskJudge {
  const stages = toStages(steps, skip);
  const censor = createCensor(steps);
  const names = steps.map((step) => step.name);
  return {
    stages,
    async judge(task, conclusion, hooks = {}) {
      const { stage: at, batch, documents } = task;
      const stage = stages[at];
      const input = documents ?? (await folder.readDocuments(at - 1, batch));
      if (stage === undefined) return { documents: 0, steps: new Map() };
      const counter = countBatch(censor);
      if (documents !== undefined && skip > 0) for (const one of documents) counter.countPast(one, names);
      const watch = (index: number, carried: Carried) => {
        const counting = counter.watch(carried);
        const refused = task.poison.filter((one) => one.index === index);
        return {
          ...counting,
          enter(step: number) {
            counting.enter(step);
            hooks.onEnter?.(index, step);
            return refused.find((one) => one.at === step)?.reason;
          },
        };
      };
      const { carried, observed } = await judgeBatch(input, stage, conclusion, { watch, ...(hooks.turn && { turn: hooks.turn }) });
      const isLast = at === stages.length - 1;
      if (isLast) await writeResult(folder, task, carried, output);
      else await folder.writeDocuments(at, batch, carried);
      const tally = { ...counter.tally(), ...(isLast && { summary: summarize(carried, censor) }) };
      await folder.writeSeen(at, batch, { tally, observed });
      return tally;
    },
  };
}

async function writeResult(folder: BatchFolder, task: Task, carried: readonly Carried[], { compression }: OutputOptions): Promise<void> {
  if (compression === undefined) return;
  const blocks: Record<string, Uint8Array> = {};
  const counts: Record<string, number> = {};
  for (const [name, text] of Object.entries(corpusLines(carried, task.first))) {
    const bytes = Buffer.from(text, "utf8");
    counts[name] = countLines(bytes);
    blocks[name] = await compressBlock(bytes, compression);
  }
  await folder.writeLines(task.stage, task.batch, { blocks, counts });
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
