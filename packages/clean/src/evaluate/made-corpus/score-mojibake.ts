import type { CorpusRow, OutputRow, Scores, Truth } from "./made-corpus.ts";
import { plain, share } from "./made-corpus.ts";

/**
 * Scores repaired encodings: the share of lossless damage that is exactly undone, of lossy damage the share of the original's characters
 * found again, and how many undamaged documents were changed at all, or in a letter or digit. Score the repair steps by themselves.
 */
export function scoreMojibake(rows: readonly CorpusRow[], output: ReadonlyMap<string, OutputRow>, { mojibake, junk }: Truth): Scores {
  const scores: Record<string, number | undefined> = {};
  for (const kind of [...new Set(mojibake.map((one) => one.kind))].sort()) {
    const some = mojibake.flatMap((one) => {
      const text = output.get(one.id)?.text;
      return one.kind === kind && text !== undefined ? [{ ...one, text }] : [];
    });
    const lossless = some.filter((one) => one.lossless);
    const exact = lossless.filter(({ text, original }) => plain(text) === plain(original)).length;
    scores[`${kind} exact`] = share(exact, lossless.length);
    const lossy = some.filter((one) => !one.lossless);
    if (lossy.length > 0) scores[`${kind} lossy chars`] = shareFoundAgain(lossy);
  }
  const damaged = new Set([...mojibake, ...junk].map(({ id }) => id));
  const clean = rows.flatMap(({ id, text }) => {
    const row = output.get(id);
    return !damaged.has(id) && row?.text !== undefined && (row.dropped ?? "") === "" ? [[plain(text), plain(row.text)] as const] : [];
  });
  scores.harmed_clean_docs = share(clean.filter(([before, after]) => before !== after).length, clean.length);
  scores.harmed_letters = share(clean.filter(([before, after]) => letters(before) !== letters(after)).length, clean.length);
  return scores;
}

/** A multiset over characters outside ASCII: what damage destroys. */
function shareFoundAgain(lossy: readonly { readonly text: string; readonly original: string }[]): number | undefined {
  let found = 0;
  let all = 0;
  for (const { text, original } of lossy) {
    const there = count(text);
    for (const [character, times] of count(original)) {
      all += times;
      found += Math.min(times, there.get(character) ?? 0);
    }
  }
  return share(found, all);
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) if (character > "\x7f") counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}_]/gu, "");
}
