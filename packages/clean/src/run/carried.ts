import type { Document } from "@espalier/core";
import type { Change, CleanOutcome, Labels } from "../outcome.ts";

/** Why a document was dropped, and by which step. */
export interface Drop {
  readonly step: string;
  readonly reason: string;
  readonly measured?: number;
  readonly threshold?: number;
}

/** A document on its way through the steps, with its record so far. Plain JSON, so that it can wait on disk. */
export interface Carried {
  readonly document: Document;
  readonly changes: readonly Change[];
  readonly labels: Labels;
  /** UTF-16 units of the text as it came in. */
  readonly length: number;
  readonly drop?: Drop;
}

/** The record of a document that no step has seen yet. */
export function carry(document: Document): Carried {
  return { document, changes: [], labels: {}, length: document.text.length };
}

/** Says what became of a document when all steps have seen it. A language that a step found is added to the metadata where they name none. */
export function toOutcome(carried: Carried): CleanOutcome {
  const { changes, drop, labels } = carried;
  if (drop !== undefined) return { kind: "dropped", document: carried.document, ...drop, changes };
  const { language } = labels;
  const { document } = carried;
  if (typeof language !== "string" || document.metadata.language !== undefined) return { kind: "kept", document, changes, labels };
  return { kind: "kept", document: { ...document, metadata: { ...document.metadata, language } }, changes, labels };
}
