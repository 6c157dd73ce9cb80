import { type Carried, touchesOf, withLanguage } from "../run/carried.ts";
import { fewest } from "../run/fewest.ts";
import { hashText } from "../run/hash-text.ts";
import { type TracedText, traceChanges } from "../trace-changes.ts";
import type { Censor } from "./samples.ts";

/** A document and what all steps together made of it. */
export interface DiffSample {
  readonly id: string;
  readonly hash: number;
  readonly source: string;
  readonly title?: string;
  /** Steps that touched it. */
  readonly steps: number;
  readonly traced: TracedText;
}

/** A document that was dropped because another says the same. */
export interface DuplicatePair {
  readonly survivor: string;
  readonly id: string;
  readonly measured?: number;
}

/** What the last pass knows of documents that are through. */
export interface CorpusSummary {
  readonly kept: number;
  readonly dropped: number;
  /** UTF-16 units. */
  readonly charactersRead: number;
  readonly charactersKept: number;
  readonly languages: ReadonlyMap<string, number>;
  /** Documents by {@link lengthBin}. */
  readonly keptLengths: ReadonlyMap<number, number>;
  readonly droppedLengths: ReadonlyMap<number, number>;
  readonly diffs: readonly DiffSample[];
  /** Of a batch; a run counts them into clusters and keeps none. */
  readonly pairs: readonly DuplicatePair[];
}

/** Two bins an octave, so that ten thousand and fourteen thousand characters are told apart. */
export function lengthBin(length: number): number {
  return length === 0 ? 0 : 1 + Math.floor(Math.log2(length) * 2);
}

const mostDiffs = 8;

/** Sums up a batch after the last pass. */
export function summarize(batch: readonly Carried[], censor: Censor): CorpusSummary {
  const languages = new Map<string, number>();
  const keptLengths = new Map<number, number>();
  const droppedLengths = new Map<number, number>();
  let dropped = 0;
  let charactersRead = 0;
  let charactersKept = 0;
  for (const carried of batch) {
    const { length } = carried.document.text;
    charactersRead += carried.length;
    if (carried.drop !== undefined) {
      dropped += 1;
      increment(droppedLengths, lengthBin(length));
      continue;
    }
    charactersKept += length;
    increment(keptLengths, lengthBin(length));
    increment(languages, withLanguage(carried).metadata.language ?? "unknown");
  }
  const kept = batch.length - dropped;
  const pairs = batch.flatMap(pairOf);
  return { kept, dropped, charactersRead, charactersKept, languages, keptLengths, droppedLengths, diffs: diffsOf(batch, censor), pairs };
}

/** Adds up two summaries. */
export function mergeSummaries(a: CorpusSummary, b: CorpusSummary): CorpusSummary {
  return {
    kept: a.kept + b.kept,
    dropped: a.dropped + b.dropped,
    charactersRead: a.charactersRead + b.charactersRead,
    charactersKept: a.charactersKept + b.charactersKept,
    languages: addMaps(a.languages, b.languages),
    keptLengths: addMaps(a.keptLengths, b.keptLengths),
    droppedLengths: addMaps(a.droppedLengths, b.droppedLengths),
    diffs: fewest([...a.diffs, ...b.diffs], mostDiffs, richestFirst),
    pairs: [],
  };
}

function increment<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function addMaps<Key>(a: ReadonlyMap<Key, number>, b: ReadonlyMap<Key, number>): Map<Key, number> {
  const sum = new Map(a);
  for (const [key, count] of b) increment(sum, key, count);
  return sum;
}

function richestFirst(a: Pick<DiffSample, "steps" | "hash" | "id">, b: Pick<DiffSample, "steps" | "hash" | "id">): number {
  return b.steps - a.steps || a.hash - b.hash || (a.id < b.id ? -1 : 1);
}

/** Longer texts make no page that a person reads. */
const mostShown = 4_000;

function diffsOf(batch: readonly Carried[], censor: Censor): DiffSample[] {
  const kept = batch.filter(({ drop, length }) => drop === undefined && length <= mostShown);
  const candidates = kept.map((carried) => {
    const { id } = carried.document;
    return { id, hash: hashText(id).low, steps: carried.touched, carried };
  });
  return fewest(
    candidates.filter(({ steps }) => steps > 0),
    mostDiffs,
    richestFirst,
  ).map(({ carried, ...rest }): DiffSample => {
    const { document } = carried;
    const { title, source } = document.metadata;
    return {
      ...rest,
      source,
      ...(title !== undefined && { title: censor(title) }),
      traced: traceChanges(document.text, touchesOf(carried), censor),
    };
  });
}

/** How the reasons of the steps that drop duplicates name the survivor. */
const survivorIn = /duplicate: (?:the same text as|says the same as|[^:]* as) (.+)$/u;

function pairOf({ document, drop }: Carried): DuplicatePair[] {
  const survivor = drop && survivorIn.exec(drop.reason)?.[1];
  if (drop === undefined || survivor === undefined) return [];
  return [{ survivor, id: document.id, ...(drop.measured !== undefined && { measured: drop.measured }) }];
}
