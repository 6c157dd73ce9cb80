import type { OffsetChange, Span } from "@espalier/core";
import { applyEdits, composeChanges, toOriginSpan } from "@espalier/text";
import type { Change } from "./outcome.ts";
import type { Touch } from "./run/carried.ts";

/** A stretch of a text as all steps together left it, or what they made of it. */
export interface TracedPart {
  /** Of the text as it came in. Where it was redacted: the text is left out, and this is undefined. */
  readonly removed: string | undefined;
  /** Of the text as it is now. */
  readonly text: string;
  /** The steps that changed the stretch, with their reasons, in order; none where it was left alone. */
  readonly by: readonly { readonly step: string; readonly reason: string }[];
}

/** A text in parts: their `text` joined is the text as it is now. */
export type TracedText = readonly TracedPart[];

/** Undoes changes of one step on a text. */
export function revertChanges(text: string, changes: readonly Change[]): string {
  return applyEdits(
    text,
    changes.map(({ after, removed }) => ({ start: after.start, end: after.end, replacement: removed })),
  ).text;
}

/** The changes of a touch that are in the text, not in the title. */
export function textChanges(touch: Touch): readonly Change[] {
  return touch.changes.filter(({ field }) => field === undefined);
}

/** As an offset map knows the changes of a step. */
export function toOffsetChanges(changes: readonly Change[]): OffsetChange[] {
  return changes.map(({ before, after }) => [after.start, after.end, before.start, before.end]);
}

/** Whether what was redacted is left out. */
type Redacted = "hidden" | "all";

/**
 * Joins the changes of all steps to one comparison of the text as it came in with the text as it is now.
 *
 * @param censor - Takes personal data out of what was removed.
 */
export function traceChanges(
  text: string,
  touches: readonly Touch[],
  censor: (text: string) => string = (one) => one,
  redactions: Redacted = "hidden",
): TracedText {
  let original = text;
  let composed: OffsetChange[] = [];
  const marks: { readonly span: Span; readonly change: Change }[] = [];
  for (const touch of [...touches].reverse()) {
    const changes = textChanges(touch);
    const forward = { changes: composed.map(([start, end, from, to]): OffsetChange => [from, to, start, end]) };
    for (const change of changes) marks.push({ span: toOriginSpan(forward, change.after), change });
    composed = composeChanges(toOffsetChanges(changes), composed);
    original = revertChanges(original, changes);
  }
  marks.reverse();
  const parts: TracedPart[] = [];
  let at = 0;
  for (const [start, end, originStart, originEnd] of composed) {
    if (start > at) parts.push({ removed: "", text: text.slice(at, start), by: [] });
    const inside = marks.filter(
      ({ span }) => span.start <= end && span.end >= start && (span.end > start || span.start === end || start === end),
    );
    const redacted = redactions === "hidden" && inside.some(({ change }) => change.kind === "redact");
    const by = distinct(inside.map(({ change }) => ({ step: change.step, reason: change.reason })));
    parts.push({ removed: redacted ? undefined : censor(original.slice(originStart, originEnd)), text: text.slice(start, end), by });
    at = end;
  }
  if (at < text.length) parts.push({ removed: "", text: text.slice(at), by: [] });
  return parts;
}

function distinct<T extends { readonly step: string; readonly reason: string }>(values: readonly T[]): T[] {
  return values.filter((one, at) => values.findIndex(({ step, reason }) => step === one.step && reason === one.reason) === at);
}
