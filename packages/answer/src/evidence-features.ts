import { unmetTerms } from "./extract/named-terms.ts";
import type { ScoredCandidate } from "./extract/score-candidates.ts";
import { questionLanguage } from "./question-language.ts";
import type { CitedPassage } from "./verify/cited-passage.ts";

/** What is measured of what was found for a question. */
export interface EvidenceFeatures {
  /** How far the best piece stands out: the logarithm of its share among all that were scored. */
  readonly standsOut: number;
  /** Cosine of the question and the nearest of the three best pieces, each read alone. */
  readonly nearest: number;
  /** Cosine of the question and the best piece's passage. */
  readonly passage: number;
  /** 1 where the question names a term, date, weight or class that stands in none of the passages found. */
  readonly unmet: number;
  /** 1 for a Chinese question: the encoder puts Chinese texts nearer to each other. */
  readonly chinese: number;
  /** The most that a piece has of what was learned of answers; left out with another encoder than the one it was learned on. */
  readonly learned?: number;
}

/** Shares are taken on the scale on which the weights of the score were fitted: there a hundredth is a factor of e. */
const scale = 100;

/**
 * Measures them.
 *
 * @param scored - Best first.
 * @returns Undefined where nothing was embedded.
 */
export function evidenceFeatures(
  question: string,
  scored: readonly ScoredCandidate[],
  passages: Iterable<CitedPassage>,
): EvidenceFeatures | undefined {
  const [best] = scored;
  if (best?.semantic === undefined || best.alone === undefined) return undefined;
  const { hit } = best.candidate.passage;
  const different = new Map(scored.toReversed().map((one) => [one.candidate.text, one]));
  const shares = [...different.values()].reduce((sum, one) => sum + Math.exp(scale * (one.score - best.score)), 0);
  return {
    standsOut: -Math.log(shares),
    nearest: Math.max(...scored.slice(0, 3).map(({ alone = 0 }) => alone)),
    passage: hit.vector?.score ?? best.semantic,
    unmet: unmetTerms(question, [...passages].flatMap(linesOf)).length > 0 ? 1 : 0,
    chinese: questionLanguage(question) === "zh" ? 1 : 0,
    ...(best.learned === undefined ? {} : { learned: Math.max(...scored.map(({ learned = 0 }) => learned)) }),
  };
}

/** Line by line, so that the months between two dates of one line are met and not those between the dates of a whole passage. */
function linesOf({ hit, passage }: CitedPassage): string[] {
  const { metadata, chunk } = hit;
  const name = metadata.source.replace(/[-_/.]/gu, " ");
  return [metadata.title ?? "", name, ...chunk.headings, chunk.tableHeader ?? "", ...passage.chunkText.split(/\n|[。；;]/u)];
}
