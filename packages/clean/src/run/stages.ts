import type { CorpusStep, Step } from "@espalier/core";
import { type AnyStep, isCorpusStep } from "./any-step.ts";

/** A step with its place in the profile, by which the record names it: a profile may have one twice. */
export interface Placed<S> {
  readonly at: number;
  readonly step: S;
}

/** The steps up to and with one that observes; the last stage has none that does. */
export interface Stage {
  readonly judge?: Placed<CorpusStep<unknown, unknown>>;
  readonly steps: readonly Placed<Step>[];
  readonly observe?: Placed<CorpusStep<unknown, unknown>>;
}

/**
 * Cuts steps into passes over the documents.
 *
 * @param skip - So many of the first steps have judged the documents already.
 */
export function toStages(steps: readonly AnyStep[], skip = 0): Stage[] {
  const stages: Stage[] = [];
  let judge: Stage["judge"];
  let simple: Placed<Step>[] = [];
  steps.forEach((step, at) => {
    if (at < skip) return;
    if (!isCorpusStep(step)) {
      simple.push({ at, step });
      return;
    }
    stages.push({ ...(judge && { judge }), steps: simple, observe: { at, step } });
    judge = { at, step };
    simple = [];
  });
  stages.push({ ...(judge && { judge }), steps: simple });
  return stages;
}
