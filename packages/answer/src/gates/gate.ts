import type { Embedder, Localized, RefusalReason, VerifiedSentence } from "@espalier/core";
import type { Question } from "../question.ts";

/** What a gate knows besides the question. */
export interface GateContext {
  readonly language: "en" | "zh";
  readonly roles: readonly string[];
  /** Tells what a question means beyond its words. Left out where the assistant searches by words only. */
  readonly embedder?: Embedder | undefined;
}

/** A gate's judgement. A question that does not pass is refused or sent on, with the message shown as it stands. */
export type Ruling =
  | { readonly pass: true }
  | {
      readonly pass: false;
      readonly reason: RefusalReason;
      readonly message: Localized;
      /** Whom or what to turn to. */
      readonly refer?: Localized;
    };

/** A rule of an industry. `before` sees the question, `sentence` each verified sentence before it is shown. */
export interface Gate {
  readonly name: string;
  before?(question: Question, context: GateContext): Ruling | Promise<Ruling>;
  sentence?(sentence: VerifiedSentence, context: GateContext): Ruling | Promise<Ruling>;
}
