import { findFigures } from "@espalier/text";
import type { CitedPassage } from "../verify/cited-passage.ts";
import { contentWords } from "../verify/content-words.ts";
import type { DraftSentence } from "../verify/verify-sentence.ts";
import { chooseShown } from "./choose-shown.ts";
import { findCandidates, renderRow } from "./find-candidates.ts";
import { type ScoredCandidate, type ScoreOptions, scoreCandidates } from "./score-candidates.ts";

/** A draft of sentences taken from the sources, with what was measured of all that was weighed. */
export interface ExtractiveDraft {
  readonly sentences: readonly DraftSentence[];
  /** Best first; empty where the passages hold nothing that could be shown. */
  readonly scored: readonly ScoredCandidate[];
}

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
  return { sentences: chooseShown(scored).map(({ candidate }) => toDraft(question, candidate)), scored };
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
