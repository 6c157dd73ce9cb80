import { type Document, type Edit, InvalidInputError, type Verdict } from "@espalier/core";
import { applyEdits, composeChanges } from "@espalier/text";
import type { Change } from "../outcome.ts";
import type { Carried } from "./carried.ts";

/**
 * Does what a step decided: applies its edits, leads `origin` on, and writes the record. Edits that change nothing
 * leave no trace.
 *
 * @throws {@link InvalidInputError} if the edits overlap or leave the text, naming the step.
 */
export function applyVerdict(carried: Carried, step: string, verdict: Verdict): Carried {
  if (!verdict.keep) {
    const { keep: _, ...drop } = verdict;
    return { ...carried, drop: { step, ...drop } };
  }
  const { document } = carried;
  const labels = verdict.labels === undefined ? carried.labels : { ...carried.labels, ...verdict.labels };
  const edits = (verdict.edits ?? []).filter((edit) => document.text.slice(edit.start, edit.end) !== edit.replacement);
  if (edits.length === 0) return { ...carried, labels };
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    ...carried,
    labels,
    document: edit(document, step, sorted),
    changes: [...carried.changes, ...record(document.id, step, sorted)],
  };
}

function edit(document: Document, step: string, edits: readonly Edit[]): Document {
  try {
    const { text, changes } = applyEdits(document.text, edits);
    return { ...document, text, origin: { ...document.origin, changes: composeChanges(document.origin.changes, changes) } };
  } catch (cause) {
    throw new InvalidInputError(`document ${document.id}, step ${step}`, (cause as Error).message, "Report it as a fault of the step.", {
      cause,
    });
  }
}

function record(id: string, step: string, edits: readonly Edit[]): Change[] {
  let shift = 0;
  return edits.map(({ start, end, replacement, kind, reason }) => {
    const after = { start: start + shift, end: start + shift + replacement.length };
    shift += replacement.length - (end - start);
    return { id, step, kind, reason, before: { start, end }, after };
  });
}
