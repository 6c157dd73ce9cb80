import type { CitedPassage } from "./verify/cited-passage.ts";

/**
 * Weighs words by how few of the passages found hold them: a word that is in all of them says little about which of them
 * answers, one that is in none says that none may. Inverse document frequency, with the passages as the collection.
 *
 * @returns From about 0.3 for a word of every passage to 1 for a word of one or none.
 */
export function weighWords(passages: readonly CitedPassage[]): (word: string) => number {
  const most = Math.log(1 + passages.length);
  return (word) => {
    const holding = passages.filter((passage) => passage.words.has(word)).length;
    if (most === 0) return 1;
    return 0.3 + 0.7 * (Math.log((1 + passages.length) / Math.max(1, holding)) / most);
  };
}
