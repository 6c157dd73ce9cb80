import type { Document } from "@espalier/core";
import type { Change } from "../outcome.ts";
import type { Drop } from "../run/carried.ts";

/** A change as a report shows it, with a little of the text around it. */
export interface ChangeSample {
  readonly id: string;
  readonly hash: number;
  readonly source: string;
  readonly before: string;
  /** Left out where personal data was redacted. */
  readonly removed?: string;
  readonly inserted: string;
  readonly after: string;
}

/** A dropped document as a report shows it. */
export interface DropSample {
  readonly id: string;
  readonly hash: number;
  readonly source: string;
  readonly reason: string;
  readonly measured?: number;
  readonly threshold?: number;
  readonly text: string;
}

/** Takes personal data out of what a report shows. */
export type Censor = (text: string) => string;

/** UTF-16 units on either side of a change, of the change itself, and of a dropped text: a line or two on the page. */
const around = 60;
const mostOfChange = 160;
const mostOfText = 280;

/** Cuts out what a report shows of a change. */
export function sampleChange(document: Document, change: Change, hash: number, censor: Censor): ChangeSample {
  const { text, metadata } = document;
  const whole = change.field === "title" ? (metadata.title ?? "") : text;
  const { start, end } = change.after;
  return {
    id: document.id,
    hash,
    source: metadata.source,
    before: censor(whole.slice(Math.max(0, start - around), start)),
    ...(change.kind !== "redact" && { removed: censor(cut(change.removed, mostOfChange)) }),
    inserted: cut(whole.slice(start, end), mostOfChange),
    after: censor(whole.slice(end, end + around)),
  };
}

/** Cuts out what a report shows of a dropped document. */
export function sampleDrop(document: Document, drop: Drop, hash: number, censor: Censor): DropSample {
  const { reason, measured, threshold } = drop;
  return {
    id: document.id,
    hash,
    source: document.metadata.source,
    reason,
    ...(measured !== undefined && { measured }),
    ...(threshold !== undefined && { threshold }),
    text: censor(cut(document.text, mostOfText)),
  };
}

/** The beginning of a text. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
