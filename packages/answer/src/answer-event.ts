import type { Answer, Hit, Refusal, StruckSentence, VerifiedSentence } from "@espalier/core";

/** What happens while a question is answered, in order; the stream ends with exactly one `outcome`. */
export type AnswerEvent =
  | { readonly type: "searched"; readonly hits: readonly Hit[]; readonly coverage: { readonly embedded: number; readonly total: number } }
  | { readonly type: "sentence"; readonly sentence: VerifiedSentence }
  | { readonly type: "struck"; readonly sentence: StruckSentence }
  | { readonly type: "outcome"; readonly outcome: Answer | Refusal };
