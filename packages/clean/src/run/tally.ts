import type { EditKind } from "@espalier/core";
import type { Change } from "../outcome.ts";
import type { CorpusSummary } from "../report/corpus-summary.ts";
import { mergeSummaries } from "../report/corpus-summary.ts";
import type { ChangeSample, DropSample } from "../report/samples.ts";
import { fewest } from "./fewest.ts";

/** Changes or drops of one step for one reason. */
export interface ReasonTally<Sample> {
  readonly reason: string;
  readonly count: number;
  /** The few whose documents have the lowest hashes: the same on every run. */
  readonly samples: readonly Sample[];
}

/** What one step did to the documents of a batch, or of a run. */
export interface StepTally {
  readonly step: string;
  readonly judged: number;
  readonly changed: number;
  readonly dropped: number;
  /** Milliseconds spent in the step; the only part of a tally that differs from run to run. */
  readonly ms: number;
  readonly changes: ReadonlyMap<string, ReasonTally<ChangeSample> & { readonly kind: EditKind }>;
  readonly drops: ReadonlyMap<string, ReasonTally<DropSample>>;
}

/** Counts of a batch. Tallies of batches in their order make the tally of a run, whoever counted. */
export interface Tally {
  readonly documents: number;
  /** By the place of the step in the profile. */
  readonly steps: ReadonlyMap<number, StepTally>;
  /** Of the last pass. */
  readonly summary?: CorpusSummary | undefined;
}

export const emptyTally: Tally = { documents: 0, steps: new Map() };

/** Of each reason so many samples are kept. */
export const samplesPerReason = 3;

/** "duplicate: the same text as …" is counted as "duplicate". */
export function withoutParticulars(reason: string): string {
  return reason.split(":")[0] ?? reason;
}

/** Changes of one reason are counted apart by kind. */
export function changeKey(change: Pick<Change, "kind" | "reason">): string {
  return `${change.kind}\n${withoutParticulars(change.reason)}`;
}

/** Adds one tally to another. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  const steps = new Map(a.steps);
  for (const [at, step] of b.steps) {
    const known = steps.get(at);
    steps.set(at, known === undefined ? step : mergeSteps(known, step));
  }
  const summary = a.summary === undefined ? b.summary : b.summary === undefined ? a.summary : mergeSummaries(a.summary, b.summary);
  return { documents: b.documents, steps, summary };
}

function mergeSteps(a: StepTally, b: StepTally): StepTally {
  return {
    step: a.step,
    judged: a.judged + b.judged,
    changed: a.changed + b.changed,
    dropped: a.dropped + b.dropped,
    ms: a.ms + b.ms,
    changes: mergeReasons(a.changes, b.changes),
    drops: mergeReasons(a.drops, b.drops),
  };
}

function mergeReasons<Sample extends { readonly hash: number; readonly id: string }, One extends ReasonTally<Sample>>(
  a: ReadonlyMap<string, One>,
  b: ReadonlyMap<string, One>,
): Map<string, One> {
  const merged = new Map(a);
  for (const [key, reason] of b) {
    const known = merged.get(key);
    const both = known && {
      ...known,
      count: known.count + reason.count,
      samples: fewest([...known.samples, ...reason.samples], samplesPerReason, byHash),
    };
    merged.set(key, both ?? reason);
  }
  return merged;
}

/** By hash, then by id: an order in which documents stand without regard to what they are. */
export function byHash(a: { readonly hash: number; readonly id: string }, b: { readonly hash: number; readonly id: string }): number {
  return a.hash - b.hash || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
