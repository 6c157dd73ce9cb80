import type { Span } from "@espalier/core";

/** A span with what it is. */
export interface KindedSpan extends Span {
  readonly kind: string;
}

/** One text's truth and what was found in it, in offsets of one sort. */
export interface PersonalDataCase {
  readonly gold: readonly KindedSpan[];
  readonly found: readonly KindedSpan[];
  /** What only looks like personal data, and figures that have to stay. */
  readonly traps?: readonly Span[];
}

/** Options of {@link scorePersonalData}. */
export interface ScorePersonalDataOptions {
  /**
   * Kinds that are counted for themselves only, not pooled: those of words rather than of numbers.
   *
   * @defaultValue ["name", "address"]
   */
  readonly apart?: readonly string[];
}

/** Recall and precision of one kind; undefined where there is nothing to divide by. */
export interface KindScore {
  readonly kind: string;
  readonly gold: number;
  /** Gold spans that found spans of any kind cover: the value is hidden. */
  readonly covered: number;
  /** Gold spans found with exactly their borders. */
  readonly exact: number;
  readonly found: number;
  /** Found spans that touch a gold span of their kind. */
  readonly right: number;
  readonly recall: number | undefined;
  readonly precision: number | undefined;
}

/** The table by kind, and the pool. */
export interface PersonalDataScores {
  readonly kinds: readonly KindScore[];
  readonly recall: number | undefined;
  readonly precision: number | undefined;
  readonly traps: number;
  readonly trapsHit: number;
  readonly trapsHitShare: number | undefined;
}

type Tally = { gold: number; covered: number; exact: number; found: number; right: number };

/**
 * Compares personal data that was found with the truth, kind by kind.
 *
 * A gold span counts as recalled if one found span covers it wholly, whatever its kind; a found span as right if it touches a gold
 * span of its kind; a trap as hit if any found span touches it. These are the rules of the shared cleaning benchmark.
 *
 * @example
 * ```ts
 * const scores = scorePersonalData([
 *   { gold: [{ kind: "phone", start: 2, end: 13 }], found: [{ kind: "phone", start: 2, end: 13 }], traps: [{ start: 20, end: 24 }] },
 *   { gold: [{ kind: "phone", start: 0, end: 11 }], found: [] },
 * ]);
 *
 * [scores.recall, scores.precision, scores.trapsHit];
 * // => [0.5, 1, 0]
 * ```
 */
export function scorePersonalData(cases: Iterable<PersonalDataCase>, options: ScorePersonalDataOptions = {}): PersonalDataScores {
  const { apart = ["name", "address"] } = options;
  const tallies = new Map<string, Tally>();
  let traps = 0;
  let trapsHit = 0;
  for (const one of cases) {
    tally(one, tallies);
    for (const trap of one.traps ?? []) {
      traps += 1;
      if (one.found.some((span) => touches(span, trap))) trapsHit += 1;
    }
  }
  const kinds = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, counts]) => toScore(kind, counts));
  const pool = kinds.filter(({ kind }) => !apart.includes(kind));
  const total = (key: "gold" | "covered" | "found" | "right"): number => pool.reduce((sum, score) => sum + score[key], 0);
  return {
    kinds,
    recall: share(total("covered"), total("gold")),
    precision: share(total("right"), total("found")),
    traps,
    trapsHit,
    trapsHitShare: share(trapsHit, traps),
  };
}

function tally({ gold, found }: PersonalDataCase, tallies: Map<string, Tally>): void {
  for (const truth of gold) {
    const counts = countsOf(tallies, truth.kind);
    counts.gold += 1;
    if (found.some((span) => span.start <= truth.start && span.end >= truth.end)) counts.covered += 1;
    if (found.some((span) => span.start === truth.start && span.end === truth.end)) counts.exact += 1;
  }
  for (const span of found) {
    const counts = countsOf(tallies, span.kind);
    counts.found += 1;
    if (gold.some((truth) => truth.kind === span.kind && touches(span, truth))) counts.right += 1;
  }
}

function countsOf(tallies: Map<string, Tally>, kind: string): Tally {
  let counts = tallies.get(kind);
  if (counts === undefined) {
    counts = { gold: 0, covered: 0, exact: 0, found: 0, right: 0 };
    tallies.set(kind, counts);
  }
  return counts;
}

function toScore(kind: string, counts: Tally): KindScore {
  return { kind, ...counts, recall: share(counts.covered, counts.gold), precision: share(counts.right, counts.found) };
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
