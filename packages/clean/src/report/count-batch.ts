import type { Carried, Touch } from "../run/carried.ts";
import { fewest } from "../run/fewest.ts";
import { hashText } from "../run/hash-text.ts";
import { flattenPast } from "../run/past.ts";
import type { StepWatch } from "../run/step-watch.ts";
import { byHash, changeKey, type ReasonTally, type StepTally, samplesPerReason, type Tally, withoutParticulars } from "../run/tally.ts";
import { type Censor, type ChangeSample, type DropSample, sampleChange, sampleDrop } from "./samples.ts";

/** Counts what the steps of one pass do to the documents of a batch. */
export interface BatchCounter {
  /** A watch for one document. */
  watch(carried: Carried): StepWatch;
  /** Counts what steps did to a document in a run whose record it comes from. There are no samples of that: the texts are gone. */
  countPast(carried: Carried, steps: readonly string[]): void;
  tally(): Tally;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
type StepCounts = Writable<Omit<StepTally, "changes" | "drops">> & {
  readonly changes: Map<string, Writable<ReasonTally<ChangeSample>> & { readonly kind: Touch["changes"][number]["kind"] }>;
  readonly drops: Map<string, Writable<ReasonTally<DropSample>>>;
};

/** Makes a counter. Memory grows with the reasons, not with the documents. */
export function countBatch(censor: Censor): BatchCounter {
  const steps = new Map<number, StepCounts>();
  let documents = 0;
  return {
    watch({ document }) {
      documents += 1;
      const hash = hashText(document.id).low;
      let began = 0;
      return {
        enter() {
          began = performance.now();
          return undefined;
        },
        leave({ at, step }, before, after) {
          const ms = performance.now() - began;
          const counts = stepCounts(steps, at, step.name);
          counts.judged += 1;
          counts.ms += ms;
          if (after.drop !== undefined && before.drop === undefined) countDrop(counts, after, { hash, censor });
          const touch = after.touches.length > before.touches.length ? after.touches.at(-1) : undefined;
          if (touch !== undefined && touch.changes.length > 0) countTouch(counts, touch, after, { hash, censor });
        },
      };
    },
    countPast(carried, names) {
      for (const touch of flattenPast(carried.past)) {
        if (touch.changes.length > 0) countTouch(stepCounts(steps, touch.at, names[touch.at] ?? ""), touch, carried, undefined);
      }
      const { drop } = carried;
      if (drop !== undefined) countDrop(stepCounts(steps, drop.at, drop.step), carried, undefined);
    },
    tally: () => ({ documents, steps }),
  };
}

function stepCounts(steps: Map<number, StepCounts>, at: number, step: string): StepCounts {
  const known = steps.get(at);
  if (known !== undefined) return known;
  const counts: StepCounts = { step, judged: 0, changed: 0, dropped: 0, ms: 0, changes: new Map(), drops: new Map() };
  steps.set(at, counts);
  return counts;
}

/** How a document is sampled; undefined where it is not. */
type Sampling = { readonly hash: number; readonly censor: Censor } | undefined;

function countDrop(counts: StepCounts, { document, drop }: Carried, sampling: Sampling): void {
  if (drop === undefined) return;
  counts.dropped += 1;
  const reason = withoutParticulars(drop.reason);
  const tally = counts.drops.get(reason) ?? { reason, count: 0, samples: [] };
  counts.drops.set(reason, tally);
  tally.count += 1;
  if (sampling === undefined || !isWanted(tally.samples, sampling.hash)) return;
  tally.samples = fewest([...tally.samples, sampleDrop(document, drop, sampling.hash, sampling.censor)], samplesPerReason, byHash);
}

function countTouch(counts: StepCounts, { changes }: Touch, { document }: Carried, sampling: Sampling): void {
  counts.changed += 1;
  for (const change of changes) {
    const key = changeKey(change);
    const tally = counts.changes.get(key) ?? { kind: change.kind, reason: withoutParticulars(change.reason), count: 0, samples: [] };
    counts.changes.set(key, tally);
    tally.count += 1;
    // One sample a document, so that three samples are three documents.
    if (sampling === undefined || !isWanted(tally.samples, sampling.hash) || tally.samples.some(({ id }) => id === document.id)) continue;
    tally.samples = fewest([...tally.samples, sampleChange(document, change, sampling.hash, sampling.censor)], samplesPerReason, byHash);
  }
}

function isWanted(samples: readonly { readonly hash: number }[], hash: number): boolean {
  return samples.length < samplesPerReason || hash <= (samples.at(-1)?.hash ?? 0);
}
