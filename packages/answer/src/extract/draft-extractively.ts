import { findFigures } from "@espalier/text";
import type { CitedPassage } from "../verify/cited-passage.ts";
import { contentWords } from "../verify/content-words.ts";
import type { DraftSentence } from "../verify/verify-sentence.ts";
import { findCandidates, renderRow } from "./find-candidates.ts";
import { type ScoredCandidate, type ScoreOptions, scoreCandidates } from "./score-candidates.ts";

/** A draft of sentences taken from the sources, with what was measured of the best of them. */
export interface ExtractiveDraft {
  readonly sentences: readonly DraftSentence[];
  /** Undefined where the passages hold nothing that could be shown. */
  readonly best: ScoredCandidate | undefined;
}

/** Most pieces that are shown for one question: one answers, the others stand beside it. */
const mostSentences = 3;

/**
 * A further piece must come this near to the best one's score. On the questions that may be looked at, 0.03 shows 2.3 pieces on
 * average and has the answer among them in 28 of 32; the best piece alone has it in 22.
 */
const nearEnough = { byMeaning: 0.03, byWords: 0.1 };

/**
 * Answers with sentences, list items and table rows of the sources, chosen by the question, the best one first.
 * Every one is taken as it stands and carries its places, so that it can be cited exactly.
 */
export async function draftExtractively(
  question: string,
  passages: ReadonlyMap<number, CitedPassage>,
  options: ScoreOptions,
): Promise<ExtractiveDraft> {
  const candidates = [...passages].flatMap(([number, passage]) => findCandidates(number, passage));
  const scored = await scoreCandidates(question, candidates, options);
  const [best] = scored;
  if (best === undefined) return { sentences: [], best: undefined };
  return { sentences: [best, ...further(best, scored)].map(({ candidate }) => toDraft(question, candidate)), best };
}

/** Pieces of the best one's document that come near it and say something that it does not. */
function further(best: ScoredCandidate, scored: readonly ScoredCandidate[]): ScoredCandidate[] {
  const shown = [best];
  const margin = best.semantic === undefined ? nearEnough.byWords : nearEnough.byMeaning;
  for (const one of scored) {
    if (shown.length >= mostSentences || one.score < best.score - margin) break;
    if (one.candidate.passage.document.id !== best.candidate.passage.document.id) continue;
    if (shown.some((other) => overlaps(one, other) || sameText(one, other))) continue;
    shown.push(one);
  }
  return shown.slice(1);
}

function overlaps(a: ScoredCandidate, b: ScoredCandidate): boolean {
  return a.candidate.spans.some((one) => b.candidate.spans.some((two) => one.start < two.end && two.start < one.end));
}

function sameText(a: ScoredCandidate, b: ScoredCandidate): boolean {
  return a.candidate.text === b.candidate.text;
}

function toDraft(question: string, candidate: ScoredCandidate["candidate"]): DraftSentence {
  const { row } = candidate;
  const text = row === undefined ? candidate.text : renderRow(row.header, row.cells, columnsAsked(question, row.header, row.cells));
  return { text, cited: [candidate.number], quoted: candidate.spans };
}

/** The columns that the question names; all of them where it names none, or only the one that names the row. */
function columnsAsked(question: string, header: readonly string[], cells: readonly string[]): readonly number[] | undefined {
  const words = new Set(contentWords(question));
  const figures = new Set(findFigures(question).map((figure) => figure.value));
  const asked = header.flatMap((title, index) => {
    if (index === 0) return [];
    const named = contentWords(title).some((word) => words.has(word)) || findFigures(title).some((figure) => figures.has(figure.value));
    return named && (cells[index] ?? "") !== "" ? [index] : [];
  });
  return asked.length === 0 ? undefined : asked;
}
