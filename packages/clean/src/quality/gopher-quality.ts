import { punctuationSign } from "./datatrove-signs.ts";
import { pythonCount, pythonLength, pythonLines, pythonStripEnd, pythonStripStart } from "./python-text.ts";
import { above, below, type RuleFailure } from "./rule-failure.ts";

/** What Gopher's quality rules look at. Shares of words count every token, also those of punctuation only. */
export interface GopherQuality {
  /** Words with a sign that is no punctuation. */
  readonly words: number;
  /** Of those words, in code points. */
  readonly meanWordLength: number;
  readonly hashesPerWord: number;
  readonly ellipsesPerWord: number;
  readonly bulletLines: number;
  readonly ellipsisLines: number;
  /** Words with a letter. */
  readonly letterWords: number;
  /** Distinct ones that occur, of the list that was asked for. */
  readonly stopWords: number;
}

/** Limits of {@link judgeGopherQuality}; a rule that is left out is off. */
export interface GopherQualityLimits {
  readonly minWords?: number | undefined;
  readonly maxWords?: number | undefined;
  readonly minMeanWordLength?: number | undefined;
  readonly maxMeanWordLength?: number | undefined;
  readonly maxSymbolsPerWord?: number | undefined;
  readonly maxBulletLines?: number | undefined;
  readonly maxEllipsisLines?: number | undefined;
  readonly minLetterWords?: number | undefined;
  readonly minStopWords?: number | undefined;
  readonly stopWords: readonly string[];
}

const shared = {
  minWords: 50,
  maxWords: 100_000,
  maxSymbolsPerWord: 0.1,
  maxBulletLines: 0.9,
  maxEllipsisLines: 0.3,
  minStopWords: 2,
} as const;

/** English: Gopher, section A.1 (arXiv 2112.11446). Chinese: FineWeb-2, `configs/cmn_Hani.yml`, found for words of jieba. */
export const gopherQualityLimits: Readonly<Record<"en" | "zh", GopherQualityLimits>> = {
  en: {
    ...shared,
    minMeanWordLength: 3,
    maxMeanWordLength: 10,
    minLetterWords: 0.8,
    stopWords: ["the", "be", "to", "of", "and", "that", "have", "with"],
  },
  zh: {
    ...shared,
    minMeanWordLength: 1,
    maxMeanWordLength: 5,
    minLetterWords: 0.735,
    stopWords: [..."的年在月是和日了於·為有被人中为他與後也而由"],
  },
};

/** Measures exactly as datatrove 0.10 does (`gopher_quality_filter.py`). */
export function measureGopherQuality(text: string, words: readonly string[], stopWords: readonly string[]): GopherQuality {
  let count = 0;
  let signs = 0;
  let letterWords = 0;
  for (const word of words) {
    if (/\p{L}/u.test(word)) letterWords += 1;
    if (isPunctuation(word)) continue;
    count += 1;
    signs += pythonLength(word);
  }
  const lines = pythonLines(text);
  const present = new Set(words);
  return {
    words: count,
    meanWordLength: signs / count,
    hashesPerWord: pythonCount(text, "#") / words.length,
    ellipsesPerWord: (pythonCount(text, "...") + pythonCount(text, "…")) / words.length,
    bulletLines: share(lines, (line) => /^[•-]/u.test(pythonStripStart(line))),
    ellipsisLines: share(lines, (line) => /(?:\.{3}|…)$/u.test(pythonStripEnd(line))),
    letterWords: letterWords / words.length,
    stopWords: stopWords.filter((word) => present.has(word)).length,
  };
}

function isPunctuation(word: string): boolean {
  for (const sign of word) if (!punctuationSign.test(sign)) return false;
  return true;
}

function share(lines: readonly string[], test: (line: string) => boolean): number {
  return lines.filter(test).length / lines.length;
}

/** The first rule that the measures fail, by the names and in the order of datatrove. */
export function judgeGopherQuality(measured: GopherQuality, limits: GopherQualityLimits): RuleFailure | undefined {
  return (
    below("gopher_short_doc", measured.words, limits.minWords) ??
    above("gopher_long_doc", measured.words, limits.maxWords) ??
    below("gopher_below_avg_threshold", measured.meanWordLength, limits.minMeanWordLength) ??
    above("gopher_above_avg_threshold", measured.meanWordLength, limits.maxMeanWordLength) ??
    above("gopher_too_many_hashes", measured.hashesPerWord, limits.maxSymbolsPerWord) ??
    above("gopher_too_many_ellipsis", measured.ellipsesPerWord, limits.maxSymbolsPerWord) ??
    above("gopher_too_many_bullets", measured.bulletLines, limits.maxBulletLines) ??
    above("gopher_too_many_end_ellipsis", measured.ellipsisLines, limits.maxEllipsisLines) ??
    below("gopher_below_alpha_threshold", measured.letterWords, limits.minLetterWords) ??
    below("gopher_enough_stop_words", measured.stopWords, limits.minStopWords)
  );
}
