import type { CallOptions, Embedder } from "@espalier/core";
import { splitSentences } from "@espalier/text";
import { analyzeText } from "../tokenize/analyze-text.ts";

/** How well an embedder finds what belongs together in a corpus, beside the words. */
export interface Reliability {
  /** Questions that were made of the texts. */
  readonly questions: number;
  /** Mean reciprocal rank by words and by vectors. */
  readonly lexical: number;
  readonly vector: number;
  /** What is left of the vectors' weight: 0 where they are not to be trusted, 1 where they are as good as the words or better. */
  readonly weight: number;
}

/** Fewer questions tell nothing: the mean of 40 reciprocal ranks is off by .07 as often as not. */
const fewestQuestions = 40;

/** More are not asked: the standard error of the mean of 320 reciprocal ranks is .02. */
export const mostQuestions = 320;

/**
 * A ranking by vectors that reaches less than `useless` of what the words reach above chance has no say, one that reaches `full` has
 * its whole weight. Measured with 320 questions each: hashed characters .21 to .74 (`med` to `toyhom_zh`), the built-in encoder 1.00 to
 * 1.12 on the same sets.
 */
const useless = 0.8;
const full = 0.95;

/** BM25 with the parameters of the lexical index. */
const saturation = 1.0;
const lengthShare = 0.6;

/**
 * Measures an embedder on a corpus without labels: every text is cut at a sentence near its middle, the sentence before the cut asks for
 * the part behind it among those of all texts, once by words and once by vectors.
 *
 * Nothing else tells whether the vectors of an unknown embedder help on these texts; a fusion that trusts them blindly falls below the
 * words alone.
 *
 * Source: the inverse cloze task (Lee, Chang and Toutanova, ACL 2019), asked of both rankings.
 *
 * @param texts - Of one language; those of one sentence are passed over.
 * @returns Undefined where there are too few to tell, or where the words find nothing either.
 * @throws the embedder's errors.
 */
export async function measureReliability(
  texts: readonly string[],
  embedder: Embedder,
  options: CallOptions = {},
): Promise<Reliability | undefined> {
  const pairs = texts.flatMap((text) => cutInTwo(text) ?? []).slice(0, mostQuestions);
  if (pairs.length < fewestQuestions) return undefined;
  const questions = await embedder.embed(
    pairs.map(({ question }) => question),
    "query",
    options,
  );
  const answers = await embedder.embed(
    pairs.map(({ answer }) => answer),
    "passage",
    options,
  );
  const vector = meanReciprocalRank(questions.map((question) => answers.map((answer) => dot(question, answer))));
  const lexical = meanReciprocalRank(scoreByWords(pairs));
  const chance = pairs.reduce((sum, _, index) => sum + 1 / (index + 1), 0) / pairs.length;
  if (lexical <= 2 * chance) return undefined;
  const reached = (vector - chance) / (lexical - chance);
  const weight = Math.min(1, Math.max(0, (reached - useless) / (full - useless)));
  return { questions: pairs.length, lexical, vector, weight };
}

interface Pair {
  readonly question: string;
  readonly answer: string;
}

/** Shorter pieces, in UTF-16 units, say too little to be found. */
const shortest = 12;

function cutInTwo(text: string): Pair | undefined {
  const sentences = splitSentences(text);
  const middle = text.length / 2;
  let at = 1;
  for (let next = 2; next < sentences.length; next += 1)
    if (Math.abs((sentences[next]?.start ?? 0) - middle) < Math.abs((sentences[at]?.start ?? 0) - middle)) at = next;
  const [before, behind] = [sentences[at - 1], sentences[at]];
  if (before === undefined || behind === undefined) return undefined;
  const question = text.slice(before.start, before.end);
  const answer = text.slice(behind.start).trim();
  return question.length < shortest || answer.length < shortest ? undefined : { question, answer };
}

/** Texts that score as high as the right one count before it: a ranking that cannot tell them apart has not found it. */
function meanReciprocalRank(scores: readonly (readonly number[])[]): number {
  const ranks = scores.map((row, index) => {
    const right = row[index] ?? 0;
    return row.filter((score, at) => at === index || score >= right).length;
  });
  return ranks.reduce((sum, rank) => sum + 1 / rank, 0) / Math.max(1, ranks.length);
}

function dot(a: Float32Array, b: Float32Array | undefined): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b?.[at] ?? 0);
  return sum;
}

function scoreByWords(pairs: readonly Pair[]): number[][] {
  const answers = pairs.map(({ answer }) => analyzeText(answer));
  const frequencies = new Map<string, number>();
  for (const { counts } of answers) for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const meanLength = Math.max(1, answers.reduce((sum, { length }) => sum + length, 0) / answers.length);
  return pairs.map(({ question }) => {
    const terms = [...analyzeText(question).counts.keys()];
    return answers.map(({ counts, length }) => {
      const norm = saturation * (1 - lengthShare + (lengthShare * length) / meanLength);
      return terms.reduce((sum, term) => {
        const count = counts.get(term) ?? 0;
        const frequency = frequencies.get(term) ?? 0;
        const idf = Math.log(1 + (answers.length - frequency + 0.5) / (frequency + 0.5));
        return count === 0 ? sum : sum + (idf * count * (saturation + 1)) / (count + norm);
      }, 0);
    });
  });
}
