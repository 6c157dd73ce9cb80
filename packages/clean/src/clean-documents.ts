import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@espalier/core";
import type { CleanOptions, CleanOutcome } from "./outcome.ts";
import { createSteps } from "./profiles/create-steps.ts";
import { loadStepModules } from "./profiles/load-step-modules.ts";
import type { Profile } from "./profiles/profile.ts";
import { toOutcome } from "./run/carried.ts";
import { runSteps } from "./run/run-steps.ts";

/**
 * Cleans documents by the steps of a profile and says of each what became of it, in the order of the input.
 *
 * Every change is on record with its place before and after, `document.origin` leads every offset back to the text as it was read,
 * and a dropped document carries its reason. Memory is bounded: where a step looks at the whole corpus, the
 * documents wait on disk. The same documents and profile give the same outcomes. A second document of the same
 * id gets `~2` behind it.
 *
 * @throws {@link InvalidOptionError} if the profile names a step or an option that does not exist; the signal's reason when it aborts.
 *
 * @example
 * ```ts
 * const notice = { id: "a", text: "The rate is １.5%.\u00a0", metadata: { source: "a.txt" }, origin: { changes: [] } };
 * const texts: string[] = [];
 * for await (const outcome of cleanDocuments([notice], profiles.web)) texts.push(outcome.document.text);
 *
 * texts;
 * // => ["The rate is 1.5%."]
 * ```
 */
export async function* cleanDocuments(
  documents: AsyncIterable<Document> | Iterable<Document>,
  profile: Profile,
  options: CleanOptions = {},
): AsyncGenerator<CleanOutcome> {
  await loadStepModules(profile);
  const steps = createSteps(profile);
  const parent = options.spoolDirectory ?? tmpdir();
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "espalier-clean-"));
  try {
    for await (const carried of runSteps(documents, steps, { ...options, folder })) yield toOutcome(carried);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
