import type { CorpusStep, Step } from "@espalier/core";

/** A step of either kind. What a corpus step observes and concludes is its own affair. */
export type AnyStep = Step | CorpusStep<unknown, unknown>;

/** Whether a step looks at the whole corpus before it judges. */
export function isCorpusStep(step: AnyStep): step is CorpusStep<unknown, unknown> {
  return "conclude" in step;
}
