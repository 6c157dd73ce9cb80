import type { Profile } from "../profiles/profile.ts";
import type { StepTally, Tally } from "../run/tally.ts";
import type { CleanReport, StepReport, StepTime } from "./clean-report.ts";

/** The parts of a report that are counts. */
export function makeReport(profile: Profile, tally: Tally): Pick<CleanReport, "documents" | "characters" | "languages" | "steps"> {
  const { summary } = tally;
  const kept = summary?.kept ?? 0;
  const dropped = summary?.dropped ?? 0;
  return {
    documents: { read: kept + dropped, kept, dropped },
    characters: { read: summary?.charactersRead ?? 0, kept: summary?.charactersKept ?? 0 },
    languages: Object.fromEntries([...(summary?.languages ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))),
    steps: profile.steps.map(({ step }, at) => toReport(step, tally.steps.get(at))),
  };
}

/** How long each step worked. */
export function timesOf(profile: Profile, tally: Tally): StepTime[] {
  return profile.steps.map(({ step }, at) => {
    const { ms = 0, judged = 0 } = tally.steps.get(at) ?? {};
    return { step, milliseconds: Math.round(ms), documents: judged };
  });
}

function toReport(step: string, tally: StepTally | undefined): StepReport {
  return {
    step,
    changed: tally?.changed ?? 0,
    changes: mostFirst(tally?.changes).map(({ kind, reason, count }) => ({ kind, reason, count })),
    dropped: tally?.dropped ?? 0,
    reasons: mostFirst(tally?.drops).map(({ reason, count }) => ({ reason, count })),
  };
}

/** The most frequent first; equals by name, so that the report is the same on every run. */
export function mostFirst<T extends { readonly count: number }>(tallies: ReadonlyMap<string, T> = new Map()): T[] {
  return [...tallies].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1)).map(([, tally]) => tally);
}
