import type { ScoredCandidate } from "./extract/score-candidates.ts";
import { questionLanguage } from "./question-language.ts";

/** What is measured of what was found for a question. */
export interface EvidenceFeatures {
  /** Score of the best piece: likeness, words, kind of value, form. */
  readonly best: number;
  /** How far the best piece stands out: the logarithm of its share among all that were scored. */
  readonly standsOut: number;
  /** How much nearer in meaning the best piece is than the nearest piece of any other document. */
  readonly lead: number;
  /** Cosine of the question and the nearest of the three best pieces, each read alone. */
  readonly nearest: number;
  /** Cosine of the question and the best piece's passage. */
  readonly passage: number;
  /** 1 for a Chinese question: the encoder puts Chinese texts nearer to each other. */
  readonly chinese: number;
}

/** Shares are taken on the scale on which the weights of the score were fitted: there a hundredth is a factor of e. */
const scale = 100;

/**
 * Measures them.
 *
 * @param scored - Best first.
 * @returns Undefined where nothing was embedded.
 */
export function evidenceFeatures(question: string, scored: readonly ScoredCandidate[]): EvidenceFeatures | undefined {
  const [best] = scored;
  if (best?.semantic === undefined || best.alone === undefined) return undefined;
  const { document, hit } = best.candidate.passage;
  const different = new Map(scored.toReversed().map((one) => [one.candidate.text, one]));
  const shares = [...different.values()].reduce((sum, one) => sum + Math.exp(scale * (one.score - best.score)), 0);
  const others = scored.filter(({ candidate }) => candidate.passage.document.id !== document.id).map(({ semantic = 0 }) => semantic);
  return {
    best: best.score,
    standsOut: -Math.log(shares),
    lead: best.semantic - Math.max(...others, 0.7),
    nearest: Math.max(...scored.slice(0, 3).map(({ alone = 0 }) => alone)),
    passage: hit.vector?.score ?? best.semantic,
    chinese: questionLanguage(question) === "zh" ? 1 : 0,
  };
}
