import type { CallOptions, Embedder } from "@espalier/core";
import { findFigures } from "@espalier/text";
import { contentWords } from "../verify/content-words.ts";
import { expectsFigure } from "./expects-figure.ts";
import type { Candidate } from "./find-candidates.ts";

/** A candidate with what was measured of it. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  /** Share of the question's content words, by weight, in the piece itself. */
  readonly direct: number;
  /** The same with its title, headings, table header and lead-in. */
  readonly covered: number;
  /** Cosine of question and piece; undefined where nothing is embedded. */
  readonly semantic: number | undefined;
  readonly score: number;
}

/** Options of {@link scoreCandidates}. */
export interface ScoreOptions extends CallOptions {
  readonly embedder?: Embedder | undefined;
  /** How much a content word tells about the subject: rare words tell more. */
  readonly weightOf: (word: string) => number;
}

/** Embedding a short piece costs about 15 ms on one core; this many keep an answer within a second. */
const mostEmbedded = 40;

/**
 * What a piece's own figure, and the share of the question's words, weigh beside the cosine. The cosine carries the order; a tenth
 * for the words and a hundredth for a figure settle what it leaves open. Set on the questions that may be looked at: the answer is
 * then the best piece in 22 of 32 and among the best three in 29.
 */
const weights = { covered: 0.1, figure: 0.01 };

/**
 * Scores candidates by the question: shared words, by weight, in the piece and in what stands around it; likeness of
 * meaning where an embedder is given; a figure where one is asked for; and the rank of its passage.
 *
 * @returns Best first; equal scores in the order of the candidates.
 */
export async function scoreCandidates(
  question: string,
  candidates: readonly Candidate[],
  options: ScoreOptions,
): Promise<ScoredCandidate[]> {
  const { embedder, weightOf, signal } = options;
  const wanted = new Map([...new Set(contentWords(question))].map((word) => [word, weightOf(word)]));
  const asksFigure = expectsFigure(question);
  // A figure that stands in the question too answers nothing.
  const asked = new Set(findFigures(question).map((figure) => figure.value));
  const byWords = candidates.map((candidate) => {
    const own = contentWords(candidate.text);
    const direct = shareOf(wanted, own);
    const covered = shareOf(wanted, [...own, ...contentWords(around(candidate))]);
    const hasFigure = findFigures(candidate.text).some((figure) => !asked.has(figure.value));
    const figure = asksFigure ? (hasFigure ? weights.figure : -weights.figure) : 0;
    return { candidate, direct, covered, figure };
  });
  // Pieces of the best passages come first, whatever their words: a question in words of its own shares none with its answer.
  const chosen = byWords
    .toSorted((a, b) => b.covered + b.direct + 2 / b.candidate.number - (a.covered + a.direct + 2 / a.candidate.number))
    .slice(0, mostEmbedded);
  const cosines =
    embedder === undefined
      ? undefined
      : await cosinesOf(
          question,
          chosen.map(({ candidate }) => candidate),
          embedder,
          signal,
        );
  return chosen
    .map(({ candidate, direct, covered, figure }, index) => {
      const semantic = cosines?.[index];
      const score =
        semantic === undefined
          ? 0.5 * direct + 0.5 * covered + 10 * figure + 0.1 / candidate.number
          : semantic + weights.covered * covered + figure;
      return { candidate, direct, covered, semantic, score };
    })
    .toSorted((a, b) => b.score - a.score);
}

/** What stands around a piece and says what it is about. */
function around({ passage, context, row }: Candidate): string {
  const { chunk, metadata } = passage.hit;
  return [metadata.title ?? "", ...chunk.headings, context, ...(row?.header ?? [])].join("\n");
}

function shareOf(wanted: ReadonlyMap<string, number>, words: readonly string[]): number {
  const present = new Set(words);
  let all = 0;
  let found = 0;
  for (const [word, weight] of wanted) {
    all += weight;
    if (present.has(word)) found += weight;
  }
  return all === 0 ? 0 : found / all;
}

async function cosinesOf(
  question: string,
  candidates: readonly Candidate[],
  embedder: Embedder,
  signal: AbortSignal | undefined,
): Promise<number[]> {
  const texts = candidates.map((candidate) => {
    const { chunk, metadata } = candidate.passage.hit;
    const heading = chunk.headings.at(-1) ?? metadata.title ?? "";
    return [heading, candidate.context === "" ? "" : candidate.context.slice(-120), candidate.text]
      .filter((part) => part !== "")
      .join("\n");
  });
  const [query] = await embedder.embed([question], "query", { signal });
  const vectors = await embedder.embed(texts, "passage", { signal });
  return vectors.map((vector) => (query === undefined ? 0 : dot(query, vector)));
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
