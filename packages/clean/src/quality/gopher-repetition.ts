import { pythonLength, pythonStrip } from "./python-text.ts";
import { above, type RuleFailure } from "./rule-failure.ts";

/** How much of a text repeats itself, as shares of its lines, paragraphs or code points. */
export interface GopherRepetition {
  readonly duplicateParagraphs: number;
  readonly duplicateParagraphSigns: number;
  readonly duplicateLines: number;
  readonly duplicateLineSigns: number;
  /** Of the most frequent 2-, 3- and 4-gram; undefined where the text has fewer words. */
  readonly topGrams: Readonly<Record<TopGram, number | undefined>>;
  readonly duplicateGrams: Readonly<Record<DuplicateGram, number>>;
}

export const topGrams = [2, 3, 4] as const;
export const duplicateGrams = [5, 6, 7, 8, 9, 10] as const;
type TopGram = (typeof topGrams)[number];
type DuplicateGram = (typeof duplicateGrams)[number];

/** Largest shares; a rule that is left out is off. */
export interface GopherRepetitionLimits {
  readonly duplicateParagraphs?: number | undefined;
  readonly duplicateParagraphSigns?: number | undefined;
  readonly duplicateLines?: number | undefined;
  readonly duplicateLineSigns?: number | undefined;
  readonly topGrams: Readonly<Partial<Record<TopGram, number | undefined>>>;
  readonly duplicateGrams: Readonly<Partial<Record<DuplicateGram, number | undefined>>>;
}

/** English: Gopher, table A1 (arXiv 2112.11446). Chinese: FineWeb-2, `configs/cmn_Hani.yml`, found for words of jieba. */
export const gopherRepetitionLimits: Readonly<Record<"en" | "zh", GopherRepetitionLimits>> = {
  en: {
    duplicateParagraphs: 0.3,
    duplicateParagraphSigns: 0.2,
    duplicateLines: 0.3,
    duplicateLineSigns: 0.2,
    topGrams: { 2: 0.2, 3: 0.18, 4: 0.16 },
    duplicateGrams: { 5: 0.15, 6: 0.14, 7: 0.13, 8: 0.12, 9: 0.11, 10: 0.1 },
  },
  zh: {
    duplicateLines: 0.287,
    topGrams: { 2: 0.256, 3: 0.201, 4: 0.171 },
    duplicateGrams: { 5: 0.198, 6: 0.182, 7: 0.167, 8: 0.154, 9: 0.14, 10: 0.127 },
  },
};

/**
 * Measures repetition exactly as datatrove 0.10 does (`gopher_repetition_filter.py`), quirks and all: signs are code points of the whole
 * text, the most frequent n-gram counts with the spaces that join it and even where it stands once, lines are those of the
 * unstripped text.
 *
 * @param words - Of `text`, in order.
 */
export function measureGopherRepetition(text: string, words: readonly string[]): GopherRepetition {
  const length = pythonLength(text);
  const paragraphs = repeated(pythonStrip(text).split(/\n{2,}/u));
  const lines = repeated(text.split(/\n+/u));
  return {
    duplicateParagraphs: paragraphs.share,
    duplicateParagraphSigns: paragraphs.signs / length,
    duplicateLines: lines.share,
    duplicateLineSigns: lines.signs / length,
    topGrams: table(topGrams, (size) => topGramSigns(words, size, length)),
    duplicateGrams: table(duplicateGrams, (size) => duplicateGramSigns(words, size) / length),
  };
}

function table<Key extends number, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}

/** Elements that stood before, and their code points. */
export function repeated(elements: readonly string[]): { readonly share: number; readonly signs: number } {
  const seen = new Set<string>();
  let count = 0;
  let signs = 0;
  for (const element of elements) {
    if (!seen.has(element)) seen.add(element);
    else {
      count += 1;
      signs += pythonLength(element);
    }
  }
  return { share: count / elements.length, signs };
}

/** Of several n-grams that are equally frequent, the one that stands first counts. */
function topGramSigns(words: readonly string[], size: number, length: number): number | undefined {
  if (words.length < size) return undefined;
  const counts = new Map<string, number>();
  for (let at = 0; at + size <= words.length; at += 1) {
    const gram = words.slice(at, at + size).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  let top = "";
  let most = 0;
  for (const [gram, count] of counts) {
    if (count <= most) continue;
    most = count;
    top = gram;
  }
  return (pythonLength(top) * most) / length;
}

function duplicateGramSigns(words: readonly string[], size: number): number {
  const seen = new Set<string>();
  let signs = 0;
  for (let at = 0; at + size <= words.length; ) {
    const gram = words.slice(at, at + size).join("");
    if (seen.has(gram)) {
      signs += pythonLength(gram);
      at += size;
    } else {
      seen.add(gram);
      at += 1;
    }
  }
  return signs;
}

/** The first rule that the measures fail, by the names and in the order of datatrove. */
export function judgeGopherRepetition(measured: GopherRepetition, limits: GopherRepetitionLimits): RuleFailure | undefined {
  return (
    above("dup_para_frac", measured.duplicateParagraphs, limits.duplicateParagraphs) ??
    above("dup_para_char_frac", measured.duplicateParagraphSigns, limits.duplicateParagraphSigns) ??
    above("dup_line_frac", measured.duplicateLines, limits.duplicateLines) ??
    above("dup_line_char_frac", measured.duplicateLineSigns, limits.duplicateLineSigns) ??
    first(topGrams, (size) => above(`top_${size}_gram`, measured.topGrams[size] ?? 0, limits.topGrams[size])) ??
    first(duplicateGrams, (size) => above(`duplicated_${size}_n_grams`, measured.duplicateGrams[size], limits.duplicateGrams[size]))
  );
}

function first<Key, Value>(keys: readonly Key[], make: (key: Key) => Value | undefined): Value | undefined {
  for (const key of keys) {
    const value = make(key);
    if (value !== undefined) return value;
  }
  return undefined;
}
