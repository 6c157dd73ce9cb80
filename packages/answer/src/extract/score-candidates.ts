import type { CallOptions, Embedder } from "@espalier/core";
import { findFigures } from "@espalier/text";
import { contentWords } from "../verify/content-words.ts";
import { answerTypes, holdsTypes, lastSentence } from "./answer-types.ts";
import { expectsFigure } from "./expects-figure.ts";
import type { Candidate } from "./find-candidates.ts";
import { learnedLikeness } from "./learned-likeness.ts";
import { pieceVectors } from "./piece-vectors.ts";

/** A candidate with what was measured of it. */
export interface ScoredCandidate {
  readonly candidate: Candidate;
  /** Share of the question's content words, by weight, in the piece itself. */
  readonly direct: number;
  /** The same with its title, headings, table header and lead-in. */
  readonly covered: number;
  /** Cosine of question and piece, the piece read with its heading; undefined where nothing is embedded. */
  readonly semantic: number | undefined;
  /** Cosine of question and piece, the piece read by itself; undefined where nothing is embedded. */
  readonly alone?: number | undefined;
  /** What {@link learnedLikeness} gives; undefined with another encoder than the one it was learned on. */
  readonly learned?: number | undefined;
  readonly score: number;
}

/** Options of {@link scoreCandidates}. */
export interface ScoreOptions extends CallOptions {
  readonly embedder?: Embedder | undefined;
  /** How much a content word tells about the subject: rare words tell more. */
  readonly weightOf: (word: string) => number;
}

/** Embedding a short piece costs about 10 ms on one core; this many keep an answer within a second. */
const mostEmbedded = 40;

/** The best of them are compared once more without what stands around them: that settles the order of pieces under one heading. */
const mostEmbeddedAlone = 16;

/** About the cosine that the encoder gives texts that have nothing to do with each other. */
const unrelated = 0.8;

/**
 * Weights of the likenesses (their sum is 1) and of what else tells an answer from a line that only sounds like the question.
 * Fitted on the tuning questions (docs/decisions/evidence.md), leaving one industry out at a time, and rounded.
 */
const weights = {
  inContext: 0.3,
  alone: 0.25,
  /** The last sentence of the question against the piece in its context: a story hides what is asked. */
  lastSentence: 0.25,
  passage: 0.2,
  direct: 0.045,
  /** A value of the kind that is asked for. */
  type: 0.016,
  /** Penalties: a line that leads in what is not shown with it, one that names the institution as a title does, one without an end. */
  leadIn: -0.04,
  letterhead: -0.014,
  noEnd: -0.004,
};

/** What does not need an encoder. */
interface Weighed {
  readonly candidate: Candidate;
  readonly direct: number;
  readonly covered: number;
  readonly figure: number;
  readonly form: number;
}

/**
 * Scores candidates by the question: likeness of meaning where an embedder is given, shared words, by weight, a value of the
 * kind that is asked for, and the form of the piece.
 *
 * @returns Best first; equal scores in the order of the candidates.
 */
export async function scoreCandidates(
  question: string,
  candidates: readonly Candidate[],
  options: ScoreOptions,
): Promise<ScoredCandidate[]> {
  const { embedder, signal } = options;
  const weighed = weighByWords(question, candidates, options);
  const chosen = weighed.toSorted((a, b) => promiseOf(b) - promiseOf(a)).slice(0, mostEmbedded);
  const scored =
    embedder === undefined
      ? chosen.map(({ candidate, direct, covered, figure, form }) => {
          const score = 0.5 * direct + 0.5 * covered + 0.1 * figure + form + 0.1 / candidate.number;
          return { candidate, direct, covered, semantic: undefined, score };
        })
      : await scoreByMeaning(question, chosen, embedder, signal);
  return scored.toSorted((a, b) => b.score - a.score);
}

function weighByWords(question: string, candidates: readonly Candidate[], { weightOf }: ScoreOptions): Weighed[] {
  const wanted = new Map([...new Set(contentWords(question))].map((word) => [word, weightOf(word)]));
  const asksFigure = expectsFigure(question);
  const asked = answerTypes(question);
  // A figure that stands in the question too answers nothing.
  const known = new Set(findFigures(question).map((figure) => figure.value));
  return candidates.map((candidate) => {
    const own = contentWords(candidate.text);
    const hasFigure = findFigures(candidate.text).some((figure) => !known.has(figure.value));
    return {
      candidate,
      direct: shareOf(wanted, own),
      covered: shareOf(wanted, [...own, ...contentWords(around(candidate))]),
      figure: asksFigure ? (hasFigure ? 1 : -1) : 0,
      form: weights.type * holdsTypes(asked, candidate.text) + formOf(candidate),
    };
  });
}

/** Letterheads and lines that only lead in or head something sound like the question and answer nothing. */
function formOf({ kind, text }: Candidate): number {
  if (kind !== "sentence") return 0;
  const leadsIn = /[:：]\s*$/u.test(text) ? weights.leadIn : 0;
  const letterhead = /[（(](?:虚构|虛構|fictional)[)）]/iu.test(text) ? weights.letterhead : 0;
  const ends = /[.。!！;；]["”』」)）]?$/u.test(text.trim()) ? 0 : weights.noEnd;
  return leadsIn + letterhead + ends;
}

async function scoreByMeaning(
  question: string,
  chosen: readonly Weighed[],
  embedder: Embedder,
  signal: AbortSignal | undefined,
): Promise<ScoredCandidate[]> {
  const [query, last] = await embedder.embed([question, lastSentence(question)], "query", { signal });
  if (query === undefined || last === undefined) return [];
  const inContext = await pieceVectors(
    embedder,
    chosen.map(({ candidate }) => inItsContext(candidate)),
    { signal },
  );
  const first = chosen
    .map((one, index) => {
      const vector = inContext[index] ?? new Float32Array(query.length);
      const semantic = dot(query, vector);
      const passage = one.candidate.passage.hit.vector?.score ?? semantic;
      const known = weights.inContext * semantic + weights.lastSentence * dot(last, vector) + weights.passage * passage;
      return { ...one, semantic, vector, known: known + weights.direct * one.direct + one.form };
    })
    .toSorted((a, b) => b.known + weights.alone * b.semantic - (a.known + weights.alone * a.semantic))
    .slice(0, mostEmbeddedAlone);
  const alone = await pieceVectors(
    embedder,
    first.map(({ candidate }) => candidate.text),
    { signal },
  );
  const learn = learnedLikeness(embedder.id, query);
  return first.map(({ candidate, direct, covered, semantic, vector, known }, index) => {
    const own = alone[index] ?? new Float32Array(query.length);
    const likeness = dot(query, own);
    const learned = learn?.(vector, own);
    const score = known + weights.alone * likeness;
    return { candidate, direct, covered, semantic, alone: likeness, learned, score };
  });
}

/**
 * Which pieces are worth embedding: those of the best passages come first, whatever their words, since a question in words of its own
 * shares none with its answer. With these weights 88 % of the tuning questions' answers are among the pieces that are compared.
 */
function promiseOf({ candidate, covered, direct, form }: Weighed): number {
  const { number, passage } = candidate;
  return covered + direct + 2 / number + 20 * ((passage.hit.vector?.score ?? unrelated) + form);
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

function inItsContext({ passage, context, text }: Candidate): string {
  const { chunk, metadata } = passage.hit;
  const heading = chunk.headings.at(-1) ?? metadata.title ?? "";
  return [heading, context, text].filter((part) => part !== "").join("\n");
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
