import type { OutputRow, Scores, TrueSpan, Truth } from "./made-corpus.ts";
import { share } from "./made-corpus.ts";

/** Names of one kind in different tools. */
const sameKinds: Readonly<Record<string, string>> = {
  EMAIL_ADDRESS: "EMAIL",
  CREDIT_CARD: "CARD",
  US_SSN: "SSN",
  IBAN_CODE: "IBAN",
  PHONE_NUMBER: "PHONE",
  PHONE_US: "PHONE",
  PHONE_CN: "PHONE",
};

interface Tally {
  readonly found: Map<string, number>;
  readonly all: Map<string, number>;
  readonly hits: Map<string, number>;
  readonly predicted: Map<string, number>;
  traps: number;
  trapped: number;
}

/**
 * Scores personal data: recall by kind (the whole value covered by a span of any kind, or, without spans, gone from the text), precision
 * by kind (a span that touches a true one of its kind), and the share of look-alikes that were hit.
 */
export function scoreSpans(output: ReadonlyMap<string, OutputRow>, { personalData }: Truth): Scores {
  const withSpans = [...output.values()].some((row) => row.spans !== undefined);
  const tally: Tally = { found: new Map(), all: new Map(), hits: new Map(), predicted: new Map(), traps: 0, trapped: 0 };
  for (const [id, truths] of personalData) {
    const row = output.get(id);
    if (row !== undefined && (row.text !== undefined || row.spans !== undefined)) judge(row, truths, withSpans, tally);
  }
  const { found, all, hits, predicted } = tally;
  const scores: Record<string, number | undefined> = {};
  for (const kind of [...all.keys()].sort()) scores[`recall_${kind}`] = share(found.get(kind) ?? 0, all.get(kind) ?? 0);
  scores.recall = share(sum(found), sum(all));
  for (const [kind, count] of [...predicted].sort(([a], [b]) => (a < b ? -1 : 1)))
    scores[`precision_${kind}`] = share(hits.get(kind) ?? 0, count);
  if (withSpans) {
    scores.precision = share(sum(hits), sum(predicted));
    scores.spans_in_documents_without_pii = [...output.values()]
      .filter(({ id }) => !personalData.has(id))
      .reduce((count, row) => count + (row.spans?.length ?? 0), 0);
  }
  scores.traps_hit = share(tally.trapped, tally.traps);
  return scores;
}

function judge(row: OutputRow, truths: readonly TrueSpan[], withSpans: boolean, tally: Tally): void {
  const mine = (row.spans ?? []).map((span) => ({ ...span, kind: sameKinds[span.kind] ?? span.kind }));
  const touches = (span: { start: number; end: number }, truth: TrueSpan): boolean => span.start < truth.end && truth.start < span.end;
  for (const truth of truths) {
    const touching = mine.filter((span) => touches(span, truth));
    const isHidden = row.text?.includes(truth.value) === false;
    if (truth.kind === "TRAP") {
      tally.traps += 1;
      if (withSpans ? touching.length > 0 : isHidden) tally.trapped += 1;
      continue;
    }
    add(tally.all, truth.kind);
    if (withSpans ? touching.some((span) => span.start <= truth.start && span.end >= truth.end) : isHidden) add(tally.found, truth.kind);
  }
  for (const span of mine) {
    add(tally.predicted, span.kind);
    if (truths.some((truth) => touches(span, truth) && (sameKinds[truth.kind] ?? truth.kind) === span.kind)) add(tally.hits, span.kind);
  }
}

function add(counts: Map<string, number>, kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
