import type { Document, OffsetChange } from "@espalier/core";
import type { Change, CleanOutcome, Labels } from "../outcome.ts";
import { flattenPast, noPast, type Past } from "./past.ts";

/** Why a document was dropped, and by which step. */
export interface Drop {
  /** The step's place in the profile. */
  readonly at: number;
  readonly step: string;
  readonly reason: string;
  readonly measured?: number;
  readonly threshold?: number;
}

/** What one step left on a document. */
export interface Touch {
  /** The step's place in the profile. */
  readonly at: number;
  readonly changes: readonly Change[];
  readonly labels?: Labels;
}

/** A document on its way through the steps, with its record so far. */
export interface Carried {
  readonly document: Document;
  /** The record of earlier passes, as it will be written. */
  readonly past: Past;
  /** The record of this pass. */
  readonly touches: readonly Touch[];
  /** How many steps changed it. */
  readonly touched: number;
  readonly labels: Labels;
  /** UTF-16 units of the text as it came in. */
  readonly length: number;
  /** `origin` as it came in: the record leads back to it. */
  readonly origin: readonly OffsetChange[];
  readonly drop?: Drop;
}

/** The record of a document that no step has seen yet. */
export function carry(document: Document): Carried {
  return { document, past: noPast, touches: [], touched: 0, labels: {}, length: document.text.length, origin: document.origin.changes };
}

/** The record of all passes. */
export function touchesOf(carried: Carried): Touch[] {
  return [...flattenPast(carried.past), ...carried.touches];
}

/** A language that a step found goes into the metadata where they name none. */
export function withLanguage(carried: Carried): Document {
  const { document, labels, drop } = carried;
  const { language } = labels;
  if (drop !== undefined || typeof language !== "string" || document.metadata.language !== undefined) return document;
  return { ...document, metadata: { ...document.metadata, language } };
}

/** Says what became of a document when all steps have seen it. */
export function toOutcome(carried: Carried): CleanOutcome {
  const changes = touchesOf(carried).flatMap((touch) => touch.changes);
  const { drop, labels, document } = carried;
  if (drop === undefined) return { kind: "kept", document: withLanguage(carried), changes, labels };
  const { at: _, ...why } = drop;
  return { kind: "dropped", document, ...why, changes };
}
