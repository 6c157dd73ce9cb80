import type { Question } from "./question.ts";
import { contentWords } from "./verify/content-words.ts";

/** A question of fewer content words leans on the one before it: "And for three years?" */
const fewestWords = 3;

/**
 * What is searched for a question. A short question within a conversation is searched together with the one before it,
 * which says what it is about.
 *
 * @example
 * ```ts
 * searchText({ text: "And for three years?", history: [{ role: "user", content: "What does a one-year deposit earn?" }] });
 * // => "What does a one-year deposit earn? And for three years?"
 * ```
 */
export function searchText({ text, history = [] }: Question): string {
  const before = history.findLast((message) => message.role === "user");
  return before !== undefined && contentWords(text).length < fewestWords ? `${before.content} ${text}` : text;
}
