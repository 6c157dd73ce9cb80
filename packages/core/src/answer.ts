import type { Span } from "./span.ts";

/** A text in the languages that every assistant speaks. */
export interface Localized {
  readonly en: string;
  readonly zh: string;
}

/** A place in a document that proves something: `quote` stands verbatim at `span` of the cleaned document. */
export interface Citation {
  readonly id: string;
  readonly documentId: string;
  readonly source: string;
  readonly title: string;
  /** The page of the source, counted from 1, where the source has pages. */
  readonly page?: number | undefined;
  /** In the cleaned document. */
  readonly span: Span;
  /** In the text as it was read. */
  readonly sourceSpan: Span;
  readonly quote: string;
}

/** A figure of an answer and the citation in which it stands. */
export interface VerifiedNumber {
  /** As the answer writes it. */
  readonly text: string;
  readonly citationId: string;
}

/** A sentence of an answer whose citations and figures were all verified. */
export interface VerifiedSentence {
  readonly text: string;
  readonly citations: readonly Citation[];
  readonly numbers: readonly VerifiedNumber[];
}

/** A sentence that was not shown, and why. */
export interface StruckSentence {
  readonly text: string;
  readonly reason: "no-citation" | "unknown-citation" | "unsupported-number" | "unsupported-text" | "gate";
  /** The figure, the marker or the gate that gave the reason. */
  readonly detail: string;
}

/** An answer of which every sentence was verified. */
export interface Answer {
  readonly kind: "answer";
  readonly text: string;
  readonly sentences: readonly VerifiedSentence[];
  readonly citations: readonly Citation[];
  readonly numbers: readonly VerifiedNumber[];
  readonly struck: readonly StruckSentence[];
  /** What the industry must say beside every answer, in the language of the question. */
  readonly disclosure: string;
}

/** Why a question was not answered. */
export type RefusalReason =
  | "nothing-found"
  | "weak-evidence"
  | "unsupported-answer"
  | "emergency"
  | "personal-advice"
  | "promised-returns"
  | "prescription"
  | "homework"
  | "answer-key"
  | "out-of-scope";

/** A question that was not answered, with what the person can do next. */
export interface Refusal {
  readonly kind: "refusal";
  readonly reason: RefusalReason;
  readonly message: string;
  /** The gate that refused, where one did. */
  readonly gate?: string | undefined;
  /** Whom or what to turn to. */
  readonly refer?: string | undefined;
  /** What was searched before the refusal: hits and their sources, best first; none where a gate refused first. */
  readonly searched: readonly { readonly source: string; readonly title: string; readonly score: number }[];
  /** What was measured and the mark it missed, where the evidence was weighed. */
  readonly measured?: number | undefined;
  readonly threshold?: number | undefined;
  readonly struck: readonly StruckSentence[];
}
