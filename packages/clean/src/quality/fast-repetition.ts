import type { Document } from "@espalier/core";
import { analyzeDocument, isChinese, tokensOf } from "./analyze-text.ts";
import { duplicateGrams, type GopherRepetition, topGrams } from "./gopher-repetition.ts";
import { StampedTable } from "./stamped-table.ts";
import type { TokenBuffer } from "./token-buffer.ts";

/** A word of jieba has 1.6 Han signs on average (the Chinese corpora of the shared retrieval data), so 5 words are looked for as 8 signs. */
const signsPerWord = 1.6;

/**
 * Measures the same as `measureGopherRepetition`, but for numbers instead of strings and without the quirks: words are letters and
 * digits, or single Han signs with n-grams of the same extent; shares are of these, not of white space and punctuation; an n-gram that stands
 * once does not count as the most frequent; rows of tables and blank lines are no lines.
 */
export function measureRepetition(document: Document): GopherRepetition {
  const analysis = analyzeDocument(document);
  const buffer = tokensOf(document);
  let all = 0;
  for (let at = 0; at < buffer.length; at += 1) all += buffer.units[at] ?? 0;
  const scale = isChinese(analysis) ? signsPerWord : 1;
  const paragraphs = repeatedParts(document.text.split(/\n\s*\n/u));
  const lines = repeatedParts(document.text.split("\n"));
  const total = Math.max(1, all);
  const table = <Key extends number>(keys: readonly Key[], make: (size: number) => number): Record<Key, number> =>
    Object.fromEntries(keys.map((key) => [key, make(Math.round(key * scale)) / total])) as Record<Key, number>;
  return {
    duplicateParagraphs: paragraphs.share,
    duplicateParagraphSigns: paragraphs.signs,
    duplicateLines: lines.share,
    duplicateLineSigns: lines.signs,
    topGrams: table(topGrams, (size) => topGramUnits(buffer, size)),
    duplicateGrams: table(duplicateGrams, (size) => duplicateGramUnits(buffer, size)),
  };
}

/** Shares of the parts, and of their UTF-16 units, that stood before. */
export function repeatedParts(parts: readonly string[]): { readonly share: number; readonly signs: number } {
  const seen = new Set<string>();
  let all = 0;
  let count = 0;
  let signs = 0;
  let units = 0;
  for (const part of parts) {
    const trimmed = part.trim();
    if (trimmed === "" || trimmed.startsWith("|")) continue;
    all += 1;
    units += trimmed.length;
    if (!seen.has(trimmed)) seen.add(trimmed);
    else {
      count += 1;
      signs += trimmed.length;
    }
  }
  return { share: count / Math.max(1, all), signs: signs / Math.max(1, units) };
}

const table = new StampedTable(1 << 12);
/** Any odd number with its bits well mixed serves as the base of a rolling polynomial. */
const base = 0x2c1b3c6d;

/** Calls back with the hash and the last token of each n-gram. */
function eachGram({ hashes, length }: TokenBuffer, size: number, visit: (gram: number, last: number) => void): void {
  let highest = 1;
  for (let power = 0; power < size - 1; power += 1) highest = Math.imul(highest, base);
  let gram = 0;
  for (let at = 0; at < length; at += 1) {
    if (at >= size) gram = (gram - Math.imul(hashes[at - size] ?? 0, highest)) | 0;
    gram = (Math.imul(gram, base) + (hashes[at] ?? 0)) | 0;
    if (at >= size - 1) visit(gram, at);
  }
}

function unitsOf({ units }: TokenBuffer, last: number, size: number): number {
  let sum = 0;
  for (let at = last - size + 1; at <= last; at += 1) sum += units[at] ?? 0;
  return sum;
}

function topGramUnits(buffer: TokenBuffer, size: number): number {
  table.clear(buffer.length);
  let most = 1;
  let top = -1;
  eachGram(buffer, size, (gram, last) => {
    const slot = table.slot(gram);
    const count = (table.values[slot] ?? 0) + 1;
    table.values[slot] = count;
    if (count <= most) return;
    most = count;
    top = last;
  });
  return top === -1 ? 0 : unitsOf(buffer, top, size) * most;
}

function duplicateGramUnits(buffer: TokenBuffer, size: number): number {
  table.clear(buffer.length);
  let units = 0;
  let free = 0;
  eachGram(buffer, size, (gram, last) => {
    if (last - size + 1 < free) return;
    const slot = table.slot(gram);
    if (table.values[slot] === 0) table.values[slot] = 1;
    else {
      units += unitsOf(buffer, last, size);
      free = last + 1;
    }
  });
  return units;
}
