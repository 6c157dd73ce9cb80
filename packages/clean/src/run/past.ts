import type { Change } from "../outcome.ts";
import type { Touch } from "./carried.ts";

/**
 * The record of earlier passes, as the lines that it will become: it is written once, and a pass that adds to it needs not
 * read it.
 */
export interface Past {
  /** The lines of `changes.jsonl`, each with its line feed. */
  readonly lines: string;
  /** Per step what the lines do not say, as JSON values joined by commas: {@link PastTouch}. */
  readonly touches: string;
}

/** Place of the step, what it removed, change by change, and the labels it gave. */
export type PastTouch = readonly [at: number, removed: readonly string[], labels?: Touch["labels"]];

export const noPast: Past = { lines: "", touches: "" };

/** Adds the record of a pass to that of the earlier ones. */
export function addToPast(past: Past, touches: readonly Touch[]): Past {
  if (touches.length === 0) return past;
  let { lines } = past;
  const parts = past.touches === "" ? [] : [past.touches];
  for (const { at, changes, labels } of touches) {
    for (const change of changes) lines += lineOf(change);
    const removed = changes.map((change) => change.removed);
    parts.push(JSON.stringify(labels === undefined ? [at, removed] : [at, removed, labels]));
  }
  return { lines, touches: parts.join(",") };
}

/** Reads the record again. */
export function flattenPast(past: Past): Touch[] {
  if (past.touches === "") return [];
  const changes = past.lines
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Omit<Change, "removed">);
  return joinTouches(JSON.parse(`[${past.touches}]`) as PastTouch[], changes);
}

/** Puts together what stands in two files: the places of the changes, and what was removed there. */
export function joinTouches(touches: readonly PastTouch[], changes: readonly Omit<Change, "removed">[]): Touch[] {
  let next = 0;
  return touches.map(([at, removed, labels]) => {
    const joined = removed.flatMap((text): Change[] => {
      const change = changes[next];
      next += 1;
      return change === undefined ? [] : [{ ...change, removed: text }];
    });
    return { at, changes: joined, ...(labels !== undefined && { labels }) };
  });
}

/** What was removed is no part of the line: it would give away what was redacted. */
function lineOf({ removed: _, ...change }: Change): string {
  return `${JSON.stringify(change)}\n`;
}
