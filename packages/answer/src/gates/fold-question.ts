import { foldForMatching } from "@espalier/text";

/**
 * Folds a question for a gate's patterns: NFKC (which makes full-width marks plain), lower case, simplified writing, and
 * without apostrophes, which people in a hurry leave out (`cant`); `what's` becomes `what is`.
 */
export function foldQuestion(text: string): string {
  return foldForMatching(text)
    .replace(/['’‘`´]/gu, "")
    .replace(/\b(what|who|where|when|how)s\b/gu, "$1 is");
}
