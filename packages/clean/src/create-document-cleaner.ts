import type { Document } from "@espalier/core";
import type { CleanOutcome } from "./outcome.ts";
import { createSteps } from "./profiles/create-steps.ts";
import type { Profile } from "./profiles/profile.ts";
import { isCorpusStep } from "./run/any-step.ts";
import { carry, toOutcome } from "./run/carried.ts";
import { judgeDocument } from "./run/judge-document.ts";
import { noWatch } from "./run/step-watch.ts";

/** Cleans documents one at a time. */
export interface DocumentCleaner {
  /** Steps of the profile that look at a whole corpus, which have no place here. */
  readonly leftOut: readonly string[];
  clean(document: Document): CleanOutcome;
}

/**
 * Makes a cleaner for documents that come one by one, such as the records of a queue: the steps of a profile that judge a document by
 * itself, without those that compare documents.
 *
 * @throws {@link InvalidOptionError} if the profile names a step or an option that does not exist.
 *
 * @example
 * ```ts
 * const cleaner = createDocumentCleaner(profiles.archive);
 * const note = { id: "a", text: "The rate is １.5% in each of the first two years.", metadata: { source: "a.txt" }, origin: { changes: [] } };
 *
 * cleaner.clean(note).document.text;
 * // => "The rate is 1.5% in each of the first two years."
 * cleaner.leftOut;
 * // => ["drop-exact-duplicates", "drop-near-duplicates"]
 * ```
 */
export function createDocumentCleaner(profile: Profile): DocumentCleaner {
  const steps = createSteps(profile);
  const alone = steps.flatMap((step, at) => (isCorpusStep(step) ? [] : [{ step, at }]));
  return {
    leftOut: steps.filter(isCorpusStep).map(({ name }) => name),
    clean: (document) => toOutcome(judgeDocument(carry(document), { steps: alone }, undefined, noWatch)),
  };
}
