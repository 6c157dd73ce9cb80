import { InvalidOptionError } from "@espalier/core";
import { foldQuestion } from "./fold-question.ts";

/** Signs that a gap may leap: about eight English words, or a Chinese clause. */
const leap = { latin: 40, han: 14 } as const;
/** Anything but the end of a sentence; a point between digits ends none. */
const withinSentence = String.raw`(?:[^.?!。;\n]|\.(?=\d))`;
/** What has a meaning of its own in a phrase, words of Latin letters, and what a regular expression would misread. */
const parts = /\s*(?:\.{3})\s*|\s+|[a-z]+\*?|#|\*|[[\]|]|[.+?^${}()\\/]/gu;

/**
 * Makes one pattern of many phrases, so that a gate's vocabulary reads as a list of what people write. Latin words match
 * as whole words, Chinese ones anywhere. A few signs stand for more than themselves:
 *
 * - `*` after a word: any ending (`promis*` matches promise, promised, promising); alone: any word
 * - `…` a gap within the sentence, of at most 40 signs, or 14 beside Chinese
 * - `[a|b]` one of these; `[a |]` may be left out
 * - `#` a number
 *
 * A space beside a Chinese sign may be there or not.
 *
 * The phrases are folded as questions are before a gate sees them, so both may be written as people write.
 *
 * @throws {@link InvalidOptionError} if there is no phrase, or one that would match every question.
 *
 * @example
 * ```ts
 * const pattern = phrasePattern("should [i|we] … buy", "該不該買");
 *
 * [pattern.test("so should i really buy it?"), pattern.test("i should like to know who may buy"), pattern.test("我该不该买")];
 * // => [true, false, true]
 * ```
 */
export function phrasePattern(...phrases: readonly string[]): RegExp {
  const blank = phrases.find((phrase) => !/[^\s*…[\]|.]/u.test(phrase));
  if (phrases.length === 0 || blank !== undefined) throw new InvalidOptionError("phrases", "phrases with words in them", blank ?? "none");
  return new RegExp(phrases.map((phrase) => toSource(foldQuestion(phrase))).join("|"), "u");
}

function toSource(phrase: string): string {
  return phrase.replace(parts, (part, at: number) => {
    const between = [phrase.slice(0, at), phrase.slice(at + part.length)] as const;
    if (part.includes("...")) return `${withinSentence}{0,${isBesideChinese(...between) ? leap.han : leap.latin}}`;
    if (part.trim() === "") return isBesideChinese(...between) ? " ?" : " ";
    if (part === "#") return String.raw`\d+(?:[.,:]\d+)*`;
    if (part === "*") return "[a-z]+";
    if (part === "[") return "(?:";
    if (part === "]") return ")";
    if (part === "|") return "|";
    if (/^[a-z]/u.test(part)) return `(?<![a-z])${part.replace("*", "")}${part.endsWith("*") ? "[a-z]*" : "(?![a-z])"}`;
    return `\\${part}`;
  });
}

function isBesideChinese(before: string, after: string): boolean {
  return /\p{Script=Han}[^a-z0-9]*$/u.test(before) || /^[^a-z0-9]*\p{Script=Han}/u.test(after);
}
