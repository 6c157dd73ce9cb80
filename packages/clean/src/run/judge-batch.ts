import type { Observed } from "@espalier/core";
import type { Carried } from "./carried.ts";
import { judgeDocument, observeDocument } from "./judge-document.ts";
import type { Stage } from "./stages.ts";
import { noWatch, type StepWatch } from "./step-watch.ts";

/** A batch after a pass. */
export interface JudgedBatch {
  readonly carried: readonly Carried[];
  readonly observed: readonly Observed<unknown>[];
}

/** What {@link judgeBatch} works with. */
export interface JudgeBatchOptions {
  /** Told of the steps; made for each document. */
  readonly watch?: (index: number, carried: Carried) => StepWatch;
  /** Awaited before each document: lets other work have its turn, and throws where the run is to stop. */
  readonly turn?: () => Promise<void> | undefined;
}

/** Takes a batch of documents through one pass. */
export async function judgeBatch(
  input: readonly Carried[],
  stage: Stage,
  conclusion: unknown,
  options: JudgeBatchOptions = {},
): Promise<JudgedBatch> {
  const carried: Carried[] = [];
  const observed: Observed<unknown>[] = [];
  for (const [index, one] of input.entries()) {
    const pause = options.turn?.();
    if (pause !== undefined) await pause;
    const watch = options.watch?.(index, one) ?? noWatch;
    const result = observeDocument(judgeDocument(one, stage, conclusion, watch), stage, watch);
    carried.push(result.carried);
    if (result.observation !== undefined) observed.push({ id: result.carried.document.id, observation: result.observation });
  }
  return { carried, observed };
}
