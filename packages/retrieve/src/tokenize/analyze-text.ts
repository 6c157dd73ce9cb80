import { segmentWords, stemWord, toSimplified } from "@espalier/text";

/** The terms of a text: how often each occurs, and how many words the text has. */
interface AnalyzedText {
  /** Words as they are matched, and pairs of Han signs, marked by `~`. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words, repeated ones counted; pairs are not counted. The length that BM25 normalises by. */
  readonly length: number;
}

/**
 * Names the way terms are made. A store made with another way is indexed again from its own texts.
 */
export const analyzerId = "words+pairs/1";

/** Two Han signs side by side, as a term: the mark keeps it apart from the word of the same two signs. */
function pairTerm(pair: string): string {
  return `~${pair}`;
}

/** Whether a term is a pair of Han signs. */
export function isPairTerm(term: string): boolean {
  return term.startsWith("~");
}

/**
 * Takes a text apart into the terms of the lexical index. Compatibility forms, case, widths and traditional writing
 * are folded, English words are stemmed, Chinese is cut into words, and each two neighbouring Han signs are a
 * term of their own, so that a name the dictionary does not know is still found.
 */
export function analyzeText(text: string): AnalyzedText {
  const folded = foldText(text);
  const counts = new Map<string, number>();
  const words = wordsOf(folded);
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const pair of pairsOf(folded)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return { counts, length: words.length };
}

/** NFKC, simplified, lower case: the form in which texts and queries meet. */
export function foldText(text: string): string {
  return toSimplified(text.normalize("NFKC")).toLowerCase();
}

/** The words of a folded text, stemmed, in reading order. */
export function wordsOf(folded: string): string[] {
  return segmentWords(folded).map((word) => toWordTerm(word.text));
}

/** Stems repeat: half of all words of a text are among the few thousand most common ones. */
const stems = new Map<string, string>();
const mostStems = 100_000;

function toWordTerm(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const term = /^\d/u.test(word) ? word.replace(/,(?=\d{3})/gu, "") : stemWord(word);
  if (stems.size >= mostStems) stems.clear();
  stems.set(word, term);
  return term;
}

/** The pairs of neighbouring Han signs of a folded text, as terms. */
export function* pairsOf(folded: string): Generator<string> {
  for (const [run] of folded.matchAll(/\p{Script=Han}{2,}/gu)) {
    let before = "";
    for (const sign of run) {
      if (before !== "") yield pairTerm(before + sign);
      before = sign;
    }
  }
}
