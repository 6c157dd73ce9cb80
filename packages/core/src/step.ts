import type { Document } from "./document.ts";
import type { Span } from "./span.ts";

/** What an edit does to a text. */
export type EditKind = "repair" | "normalize" | "strip" | "redact";

/**
 * A change that a step asks for, in offsets of the document it was shown. Steps never rewrite text:
 * the runner applies edits, composes `origin` and writes the record.
 */
export interface Edit extends Span {
  readonly replacement: string;
  readonly kind: EditKind;
  readonly reason: string;
}

/** What a step decided about a document. A drop carries its reason, what was measured and the threshold. */
export type Verdict =
  | { readonly keep: true; readonly edits?: readonly Edit[]; readonly labels?: Readonly<Record<string, string | number>> }
  | { readonly keep: false; readonly reason: string; readonly measured?: number; readonly threshold?: number };

/** Judges one document by itself. Pure: the same document, the same verdict. */
export interface Step {
  readonly name: string;
  judge(document: Document): Verdict;
}

/** What one document showed to a step that looks at the whole corpus. */
export interface Observed<Observation> {
  readonly id: string;
  readonly observation: Observation;
}

/**
 * Judges a document by what the whole corpus showed (duplicates, boilerplate). `observe` and `judge` run
 * on any worker, `conclude` once in between and over the documents in their order, so one process,
 * many workers and a cluster give the same bytes. Observations are JSON values, and `conclude` may iterate
 * over them more than once: each iteration begins anew, with the same ones in the same order.
 */
export interface CorpusStep<Observation, Conclusion> {
  readonly name: string;
  observe(document: Document): Observation | undefined;
  conclude(observations: AsyncIterable<Observed<Observation>>): Promise<Conclusion>;
  judge(document: Document, conclusion: Conclusion): Verdict;
}
