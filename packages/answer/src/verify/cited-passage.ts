import type { Document, Hit, Span } from "@espalier/core";
import { type Figure, findFigures } from "@espalier/text";
import { questionLanguage } from "../question-language.ts";
import { contentWords } from "./content-words.ts";

/** A passage with all that verifying asks of it, worked out once for an answer. */
export interface CitedPassage {
  readonly hit: Hit;
  readonly document: Document;
  readonly passage: { readonly span: Span; readonly chunkText: string };
  /** Of the passage with its title, headings and table header: a figure in the header row is part of what was shown. */
  readonly figures: readonly Figure[];
  readonly words: ReadonlySet<string>;
  readonly language: "en" | "zh";
}

/**
 * Works out what verifying asks of a hit.
 *
 * @param span - What of the document was shown; the whole chunk where it is left out.
 */
export function toCitedPassage(hit: Hit, document: Document, span: Span = hit.chunk.span): CitedPassage {
  const { chunk, metadata } = hit;
  const chunkText = chunk.text.slice(span.start - chunk.span.start, span.end - chunk.span.start);
  const shown = [metadata.title ?? "", ...chunk.headings, chunk.tableHeader ?? "", chunkText].join("\n");
  return {
    hit,
    document,
    passage: { span, chunkText },
    figures: findFigures(shown),
    words: new Set(contentWords(shown)),
    language: questionLanguage(chunkText),
  };
}
