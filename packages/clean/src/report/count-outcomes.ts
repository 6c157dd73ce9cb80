import type { Profile } from "../profiles/profile.ts";
import type { Carried } from "../run/carried.ts";
import type { CleanReport, StepReport } from "./clean-report.ts";

/** Counts what becomes of documents while they pass. */
export interface OutcomeCounter {
  add(carried: Carried, language: string | undefined): void;
  result(): Pick<CleanReport, "documents" | "characters" | "languages" | "steps">;
}

interface StepCounts {
  changed: number;
  dropped: number;
  readonly changes: Map<string, number>;
  readonly reasons: Map<string, number>;
}

/** Makes a counter for the steps of a profile. Memory grows with the reasons, not with the documents. */
export function countOutcomes(profile: Profile): OutcomeCounter {
  const documents = { read: 0, kept: 0, dropped: 0 };
  const characters = { read: 0, kept: 0 };
  const languages = new Map<string, number>();
  const steps = new Map<string, StepCounts>();
  for (const { step } of profile.steps) steps.set(step, { changed: 0, dropped: 0, changes: new Map(), reasons: new Map() });
  return {
    add(carried, language) {
      documents.read += 1;
      characters.read += carried.length;
      for (const name of new Set(carried.changes.map((change) => change.step))) bump(steps, name, (counts) => (counts.changed += 1));
      for (const { step, kind, reason } of carried.changes)
        bump(steps, step, (counts) => increment(counts.changes, `${kind}\n${withoutParticulars(reason)}`));
      if (carried.drop === undefined) {
        documents.kept += 1;
        characters.kept += carried.document.text.length;
        increment(languages, language ?? "unknown");
        return;
      }
      documents.dropped += 1;
      const { step, reason } = carried.drop;
      bump(steps, step, (counts) => {
        counts.dropped += 1;
        increment(counts.reasons, withoutParticulars(reason));
      });
    },
    result: () => ({
      documents: { ...documents },
      characters: { ...characters },
      languages: Object.fromEntries(sorted(languages)),
      steps: [...steps].map(toReport),
    }),
  };
}

function bump(steps: Map<string, StepCounts>, name: string, change: (counts: StepCounts) => void): void {
  const counts = steps.get(name);
  if (counts !== undefined) change(counts);
}

/** "duplicate: the same text as …" is counted as "duplicate". */
function withoutParticulars(reason: string): string {
  return reason.split(":")[0] ?? reason;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function toReport([step, counts]: [string, StepCounts]): StepReport {
  const changes = sorted(counts.changes).map(([key, count]) => {
    const [kind = "", reason = ""] = key.split("\n");
    return { kind: kind as StepReport["changes"][number]["kind"], reason, count };
  });
  return {
    step,
    changed: counts.changed,
    changes,
    dropped: counts.dropped,
    reasons: sorted(counts.reasons).map(([reason, count]) => ({ reason, count })),
  };
}

/** The most frequent first; equals by name, so that the report is the same on every run. */
function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
