import type { Answer, Refusal } from "@espalier/core";

/** Where a sentence ends, with the quotation marks and brackets that may close it. */
const sentenceEnd = /[.!?…。！？][”"’'』」》)）\]】]*$/u;

/**
 * What stands between two sentences of an answer. Chinese ones follow each other without a space, others with one;
 * a list or a table row, which does not end like a sentence, has lines of its own.
 *
 * @param previous - Undefined before the first sentence.
 */
export function separatorBetween(previous: string | undefined, next: string): string {
  if (previous === undefined) return "";
  const areSentences = [previous, next].every((text) => sentenceEnd.test(text) && !text.includes("\n"));
  if (!areSentences) return "\n";
  return /[。！？][”’』」》）】]*$/u.test(previous) ? "" : " ";
}

/** The text of an outcome: the same, whether it is sent at once or sentence by sentence. */
export function contentOf(outcome: Answer | Refusal): string {
  if (outcome.kind === "refusal") return outcome.message;
  if (outcome.sentences.length === 0) return outcome.text;
  return outcome.sentences.map(({ text }, place) => separatorBetween(outcome.sentences[place - 1]?.text, text) + text).join("");
}
