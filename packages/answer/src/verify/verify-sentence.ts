import type { Citation, Span, StruckSentence, VerifiedNumber, VerifiedSentence } from "@espalier/core";
import { type Figure, findFigures, splitSentences } from "@espalier/text";
import type { CitedPassage } from "./cited-passage.ts";
import { contentWords } from "./content-words.ts";
import { toCitation } from "./to-citation.ts";

/** A sentence as a model, or the extractor, drafted it, with the numbers of the passages that it cites. */
export interface DraftSentence {
  readonly text: string;
  readonly cited: readonly number[];
  /** The places that the sentence was taken from, where it was taken and not written: they are cited as they are. */
  readonly quoted?: readonly Span[] | undefined;
}

/**
 * The least share of a sentence's content words that must stand in the passages it cites. Half: below it, more
 * of the sentence is the writer's own than the source's. Set before measuring; the figures and the quote are checked besides.
 */
const leastSupport = 0.5;

/**
 * Verifies one drafted sentence against the passages that it cites: every marker must name a passage, every
 * figure must stand in one of them, and most of its content words too. What is cited is the sentence
 * of the passage that supports it best, exactly as it stands in the document.
 *
 * @param passages - The numbered passages that the writer was shown.
 * @returns The sentence with its citations and figures, or why it is struck.
 */
export function verifySentence(draft: DraftSentence, passages: ReadonlyMap<number, CitedPassage>): VerifiedSentence | StruckSentence {
  const { text } = draft;
  if (draft.cited.length === 0) return { text, reason: "no-citation", detail: "The sentence names no passage." };
  const unknown = draft.cited.filter((number) => !passages.has(number));
  if (unknown.length > 0) return { text, reason: "unknown-citation", detail: `[${unknown.join(", ")}]` };
  const cited = draft.cited.flatMap((number) => passages.get(number) ?? []);
  const stale = cited.find(({ passage, document }) => document.text.slice(passage.span.start, passage.span.end) !== passage.chunkText);
  if (stale !== undefined)
    return { text, reason: "unsupported-text", detail: `The passage no longer stands in ${stale.document.metadata.source}.` };

  const missing = findFigures(text).find((figure) => !cited.some((passage) => standsIn(figure, passage.figures)));
  if (missing !== undefined) return { text, reason: "unsupported-number", detail: missing.text };
  if (draft.quoted === undefined && onlyNames(text, cited))
    return { text, reason: "unsupported-text", detail: "It says no more than the title." };
  const support = supportOf(text, cited);
  if (support < leastSupport)
    return { text, reason: "unsupported-text", detail: `${Math.round(support * 100)} % of its words stand in the cited passages.` };

  const citations =
    draft.quoted !== undefined ? quotedCitations(draft.quoted, cited) : cited.flatMap((passage) => bestCitations(text, passage));
  return { text, citations: unique(citations), numbers: verifiedNumbers(text, citations, cited) };
}

/** Equal values stand for each other; a year or month stands in a date of it. */
function standsIn(figure: Figure, figures: readonly Figure[]): boolean {
  return figures.some((other) => other.value === figure.value || (other.kind === "date" && other.value.startsWith(`${figure.value}-`)));
}

/** Whether a sentence only repeats the title and headings of a passage, as small models do with what they are shown. */
function onlyNames(text: string, cited: readonly CitedPassage[]): boolean {
  const words = contentWords(text);
  const names = new Set(cited.flatMap(({ hit }) => contentWords([hit.metadata.title ?? "", ...hit.chunk.headings].join("\n"))));
  return words.length > 0 && words.every((word) => names.has(word));
}

function supportOf(text: string, cited: readonly CitedPassage[]): number {
  const words = new Set(contentWords(text));
  // A sentence in the other language shares no words with its source; its figures and its quote are what can be checked.
  if (words.size === 0 || !cited.some((passage) => passage.language === languageOf(text))) return 1;
  let supported = 0;
  for (const word of words) if (cited.some((passage) => passage.words.has(word))) supported += 1;
  return supported / words.size;
}

function languageOf(text: string): "en" | "zh" {
  return /\p{Script=Han}/u.test(text) ? "zh" : "en";
}

function quotedCitations(quoted: readonly Span[], cited: readonly CitedPassage[]): Citation[] {
  const document = cited[0]?.document;
  return document === undefined ? [] : quoted.map((span) => toCitation(document, span));
}

/** The sentence of the passage that shares most with the draft, and one more for each figure that stands elsewhere in it. */
function bestCitations(text: string, { passage, document }: CitedPassage): Citation[] {
  const words = new Set(contentWords(text));
  const wanted = findFigures(text);
  const sentences = splitSentences(passage.chunkText).map((span) => {
    const sentence = passage.chunkText.slice(span.start, span.end);
    const own = findFigures(sentence);
    const shared = [...new Set(contentWords(sentence))].filter((word) => words.has(word)).length;
    const holds = wanted.filter((figure) => standsIn(figure, own)).map((figure) => figure.value);
    return { span: { start: passage.span.start + span.start, end: passage.span.start + span.end }, shared, holds };
  });
  const ranked = sentences.toSorted((a, b) => b.shared + 2 * b.holds.length - (a.shared + 2 * a.holds.length));
  const chosen = ranked.slice(0, 1);
  const covered = new Set(chosen.flatMap((sentence) => sentence.holds));
  for (const sentence of ranked.slice(1)) {
    if (sentence.holds.every((value) => covered.has(value))) continue;
    chosen.push(sentence);
    for (const value of sentence.holds) covered.add(value);
  }
  return chosen.toSorted((a, b) => a.span.start - b.span.start).map(({ span }) => toCitation(document, span));
}

function verifiedNumbers(text: string, citations: readonly Citation[], cited: readonly CitedPassage[]): VerifiedNumber[] {
  return findFigures(text).flatMap((figure) => {
    const citation =
      citations.find(({ quote }) => standsIn(figure, findFigures(quote))) ??
      citations.find(({ documentId }) => cited.some(({ document }) => document.id === documentId));
    return citation === undefined ? [] : [{ text: figure.text, citationId: citation.id }];
  });
}

function unique(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [citation.id, citation])).values()];
}
