import type { ScoredCandidate } from "./score-candidates.ts";

/** Most pieces that are shown for one question: one answers, the others stand beside it. */
const mostShown = 3;

/**
 * Chooses what is shown of the scored pieces: the best, and up to two more that say something else. Pieces of other documents
 * are among them: a bank's old and new rates come from two, and on the tuning questions keeping to one document lost answers.
 *
 * @param scored - Best first.
 */
export function chooseShown(scored: readonly ScoredCandidate[]): ScoredCandidate[] {
  const shown: ScoredCandidate[] = [];
  for (const one of scored) {
    if (shown.length >= mostShown) break;
    if (!shown.some((other) => overlaps(one, other) || one.candidate.text === other.candidate.text)) shown.push(one);
  }
  return shown;
}

function overlaps(a: ScoredCandidate, b: ScoredCandidate): boolean {
  if (a.candidate.passage.document.id !== b.candidate.passage.document.id) return false;
  return a.candidate.spans.some((one) => b.candidate.spans.some((two) => one.start < two.end && two.start < one.end));
}
