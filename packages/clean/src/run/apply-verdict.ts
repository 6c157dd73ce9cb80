import { type Document, type Edit, InvalidInputError, type Verdict } from "@espalier/core";
import { applyEdits, composeChanges } from "@espalier/text";
import type { Change } from "../outcome.ts";
import type { Carried, Touch } from "./carried.ts";

/**
 * Does what a step decided: applies its edits, leads `origin` on, and writes the record. Edits that change nothing
 * leave no trace.
 *
 * @param at - The step's place in the profile.
 * @param title - What the title becomes, where the step changed it.
 * @throws {@link InvalidInputError} if the edits overlap or leave the text, naming the step.
 */
export function applyVerdict(carried: Carried, step: string, verdict: Verdict, at = 0, title?: TitleChange): Carried {
  if (!verdict.keep) {
    const { keep: _, ...drop } = verdict;
    return { ...carried, drop: { at, step, ...drop } };
  }
  const { document } = carried;
  const edits = (verdict.edits ?? []).filter((edit) => document.text.slice(edit.start, edit.end) !== edit.replacement);
  const { labels } = verdict;
  if (edits.length === 0 && labels === undefined && title === undefined) return carried;
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const edited = edits.length === 0 ? document : edit(document, step, sorted);
  const changes = record(document, step, sorted);
  if (title !== undefined) changes.push(recordTitle(document, step, title));
  const touch: Touch = { at, changes, ...(labels !== undefined && { labels }) };
  return {
    ...carried,
    labels: labels === undefined ? carried.labels : { ...carried.labels, ...labels },
    document: title === undefined ? edited : { ...edited, metadata: { ...edited.metadata, title: title.text } },
    touches: [...carried.touches, touch],
    touched: carried.touched + (changes.length > 0 ? 1 : 0),
  };
}

/** What a step makes of a title, and the edit that speaks for it. */
export interface TitleChange {
  readonly text: string;
  readonly kind: Edit["kind"];
  readonly reason: string;
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

function record({ id, text }: Document, step: string, edits: readonly Edit[]): Change[] {
  let shift = 0;
  return edits.map(({ start, end, replacement, kind, reason }) => {
    const after = { start: start + shift, end: start + shift + replacement.length };
    shift += replacement.length - (end - start);
    return { id, step, kind, reason, before: { start, end }, after, removed: text.slice(start, end) };
  });
}

function recordTitle({ id, metadata }: Document, step: string, { text, kind, reason }: TitleChange): Change {
  const removed = metadata.title ?? "";
  const before = { start: 0, end: removed.length };
  return { id, step, field: "title", kind, reason, before, after: { start: 0, end: text.length }, removed };
}
