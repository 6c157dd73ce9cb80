import type { Hit } from "@espalier/core";
import { findFigures } from "@espalier/text";
import { expectsFigure } from "./extract/expects-figure.ts";
import type { ScoredCandidate } from "./extract/score-candidates.ts";
import { questionLanguage } from "./question-language.ts";
import type { CitedPassage } from "./verify/cited-passage.ts";
import { contentWords } from "./verify/content-words.ts";

/** What is measured of a question and of what was found for it; all of it lies about between 0 and 1. */
export interface EvidenceFeatures {
  /** Cosine of the question and the nearest passage. */
  readonly nearestPassage: number;
  /** Cosine of the question and the best piece. */
  readonly bestPiece: number;
  /** How much nearer the best piece is than the best piece of any other document. */
  readonly lead: number;
  /** Share of the question's words, by weight, in and around the best piece. */
  readonly covered: number;
  /** Share of the question's words that stand in none of the passages found. */
  readonly unknownWords: number;
  /** Share of the question's figures that do not stand in the best piece's passage. */
  readonly missingFigures: number;
  /** 1 where a figure is asked for and the best piece has none. */
  readonly noFigure: number;
  /** 1 over the rank that the best piece's passage has by words alone. */
  readonly lexicalRank: number;
  /** 1 for a Chinese question: the encoder puts Chinese texts nearer to each other. */
  readonly chinese: number;
}

/** Measures them. The order of `scored` is best first. */
export function evidenceFeatures(
  question: string,
  scored: readonly ScoredCandidate[],
  hits: readonly Hit[],
  passages: readonly CitedPassage[],
): EvidenceFeatures | undefined {
  const [best] = scored;
  if (best?.semantic === undefined) return undefined;
  const { passage } = best.candidate;
  const other = Math.max(
    ...scored.filter(({ candidate }) => candidate.passage.document.id !== passage.document.id).map(({ semantic = 0 }) => semantic),
    0.7,
  );
  const words = [...new Set(contentWords(question))];
  const figures = [...new Set(findFigures(question).map((figure) => figure.value))];
  const standing = new Set(passage.figures.map((figure) => figure.value));
  const asked = new Set(figures);
  const answers = findFigures(best.candidate.text).some((figure) => !asked.has(figure.value));
  return {
    nearestPassage: Math.max(...hits.map((hit) => hit.vector?.score ?? 0)),
    bestPiece: best.semantic,
    lead: best.semantic - other,
    covered: best.covered,
    unknownWords: words.filter((word) => !passages.some((one) => one.words.has(word))).length / Math.max(1, words.length),
    missingFigures: figures.filter((value) => !standing.has(value)).length / Math.max(1, figures.length),
    noFigure: expectsFigure(question) && !answers ? 1 : 0,
    lexicalRank: 1 / (passage.hit.lexical?.rank ?? 50),
    chinese: questionLanguage(question) === "zh" ? 1 : 0,
  };
}
