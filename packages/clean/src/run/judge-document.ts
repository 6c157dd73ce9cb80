import { type Document, isEspalierError, type Verdict } from "@espalier/core";
import { applyVerdict } from "./apply-verdict.ts";
import type { Carried } from "./carried.ts";
import { cleanTitle } from "./clean-title.ts";
import type { Placed, Stage } from "./stages.ts";
import type { StepWatch } from "./step-watch.ts";

/** Takes a document through the steps of one pass. */
export function judgeDocument(carried: Carried, stage: Stage, conclusion: unknown, watch: StepWatch): Carried {
  const { judge } = stage;
  let current = carried;
  if (judge !== undefined) current = attempt(current, judge, (document) => judge.step.judge(document, conclusion), watch, false);
  for (const placed of stage.steps) current = attempt(current, placed, (document) => placed.step.judge(document), watch, true);
  return current;
}

/** Shows a document to the step that ends a pass. One that it cannot look at is dropped. */
export function observeDocument(carried: Carried, stage: Stage, watch: StepWatch): { carried: Carried; observation?: unknown } {
  const { observe } = stage;
  if (observe === undefined || carried.drop !== undefined) return { carried };
  const { at, step } = observe;
  const refused = watch.enter(at);
  if (refused !== undefined) return { carried: fail(carried, observe, refused, watch) };
  try {
    const observation = step.observe(carried.document);
    watch.leave(observe, carried, carried);
    return { carried, observation };
  } catch (error) {
    return { carried: fail(carried, observe, problemOf(error), watch) };
  }
}

type Judge = (document: Document) => Verdict;
type Named = Placed<{ readonly name: string }>;

/** A document on which a step fails is dropped with the failure as its reason: one bad record costs one record. */
function attempt(carried: Carried, placed: Named, judge: Judge, watch: StepWatch, alone: boolean): Carried {
  if (carried.drop !== undefined) return carried;
  const refused = watch.enter(placed.at);
  if (refused !== undefined) return fail(carried, placed, refused, watch);
  try {
    const verdict = judge(carried.document);
    // The title follows the steps that judge a document by itself; those that look at the corpus only strip and drop.
    const title = alone && verdict.keep ? cleanTitle(carried.document, verdict, judge) : undefined;
    const after = applyVerdict(carried, placed.step.name, verdict, placed.at, title);
    watch.leave(placed, carried, after);
    return after;
  } catch (error) {
    return fail(carried, placed, problemOf(error), watch);
  }
}

function fail(carried: Carried, placed: Named, problem: string, watch: StepWatch): Carried {
  const reason = `failure: ${problem.replace(/\s+/gu, " ").slice(0, 200)}`;
  const after = applyVerdict(carried, placed.step.name, { keep: false, reason }, placed.at);
  watch.leave(placed, carried, after);
  return after;
}

/** @throws the error itself where it would come with every document. */
function problemOf(error: unknown): string {
  if (concernsAll(error)) throw error;
  return error instanceof Error ? error.message : String(error);
}

/** A wrong option or a part of the installation that is missing would fail on every document. */
function concernsAll(error: unknown): boolean {
  if (isEspalierError(error)) return error.fault !== "input";
  const code = (error as { readonly code?: unknown } | null)?.code;
  return code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND" || code === "ERR_DLOPEN_FAILED";
}
