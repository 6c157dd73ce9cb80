import type { Document } from "@espalier/core";
import { analyzeDocument, hashToken, isChinese, tokensOf } from "./analyze-text.ts";
import { repeatedParts } from "./fast-repetition.ts";
import type { FinewebQuality } from "./fineweb-quality.ts";
import type { GopherQuality } from "./gopher-quality.ts";
import { pythonCount } from "./python-text.ts";

/** See `fast-repetition.ts`. */
const signsPerWord = 1.6;

/**
 * Measures the same as `measureGopherQuality`, but on the analysis that all filters share: punctuation is no word, a Chinese
 * text counts 1.6 signs as a word, and stop words count in capitals too.
 */
export function measureQuality(document: Document, stopWords: readonly string[]): GopherQuality {
  const analysis = analyzeDocument(document);
  const buffer = tokensOf(document);
  const chinese = isChinese(analysis);
  const signs = analysis.han + analysis.latin + analysis.otherLetters + analysis.digits;
  const words = Math.max(1, analysis.han / signsPerWord + (analysis.tokens - analysis.han));
  const wanted = new Set(stopWords.map(hashToken));
  const found = new Set<number>();
  for (let at = 0; at < buffer.length && found.size < wanted.size; at += 1) {
    const hash = buffer.hashes[at] ?? 0;
    if (wanted.has(hash)) found.add(hash);
  }
  const lines = linesOf(document.text);
  return {
    words: Math.floor(words),
    meanWordLength: chinese ? signsPerWord : signs / words,
    hashesPerWord: pythonCount(document.text, "#") / words,
    ellipsesPerWord: (pythonCount(document.text, "...") + pythonCount(document.text, "…")) / words,
    bulletLines: share(lines, (line) => /^[•-]/u.test(line)),
    ellipsisLines: share(lines, (line) => line.endsWith("...") || line.endsWith("…")),
    letterWords: buffer.withLetters / Math.max(1, buffer.length),
    stopWords: found.size,
  };
}

/** Measures the same as `measureFinewebQuality` without rows of tables and headings, and with quotes and brackets behind the mark of an end. */
export function measureLines(document: Document): FinewebQuality | undefined {
  const { han, tokens } = analyzeDocument(document);
  const all = linesOf(document.text);
  if (all.length === 0) return undefined;
  const lines = all.filter((line) => !/^[|#]/u.test(line));
  const words = Math.max(1, han / signsPerWord + (tokens - han));
  return {
    // A document of tables only has no line that could end.
    endedLines: lines.length === 0 ? 1 : share(lines, (line) => /[.!?。！？｡．؟।…]["'”’」』)）\]】*_]*$/u.test(line)),
    shortLines: lines.length === 0 ? 0 : share(lines, (line) => line.length <= 30),
    duplicateLineSigns: repeatedParts(lines).signs,
    lineFeedsPerWord: lines.length / words,
  };
}

/** Lines that hold something, trimmed. */
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function share(lines: readonly string[], test: (line: string) => boolean): number {
  return lines.filter(test).length / Math.max(1, lines.length);
}
