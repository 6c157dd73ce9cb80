import type { Span } from "@espalier/core";
import { parseBlocks } from "./parse-blocks.ts";

/** An end mark with the closing quotes and brackets after it. */
const ends = /(?:[。！？!?…]+|\.+)[”’"'」』）)\]】》]*/gu;

/** English words that carry a full stop without ending a sentence; a subset of Unicode CLDR's English suppressions. */
const abbreviations = new Set(
  "dr mr mrs ms prof st no nos vs etc e.g i.e cf fig figs eq ref refs vol pp p approx inc ltd co corp u.s u.k jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m dept est min max art sec para".split(
    " ",
  ),
);

/**
 * Cuts a text into sentences of both languages. Headings, list items and table rows are sentences of
 * their own; within a paragraph a sentence ends at 。！？… or at . ! ? before white space and no
 * abbreviation, closing quotes included. A line break inside a paragraph does not end a sentence.
 *
 * @returns Exact spans in reading order, without surrounding white space.
 *
 * @example
 * ```ts
 * const text = "年利率为2.5%。Dr. Lee agreed. Fine.";
 *
 * splitSentences(text).map(({ start, end }) => text.slice(start, end));
 * // => ["年利率为2.5%。", "Dr. Lee agreed.", "Fine."]
 * ```
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  for (const block of parseBlocks(text)) {
    if (block.kind === "heading") sentences.push(trim(text, block));
    else if (block.kind === "table") sentences.push(...rowsOf(text, block));
    else if (block.kind === "code") sentences.push(trim(text, block));
    else sentences.push(...sentencesOf(text, block));
  }
  return sentences.filter((span) => span.end > span.start);
}

function rowsOf(text: string, block: Span): Span[] {
  const rows: Span[] = [];
  for (let start = block.start; start < block.end; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 || feed > block.end ? block.end : feed;
    rows.push(trim(text, { start, end }));
    start = end + 1;
  }
  return rows;
}

function sentencesOf(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  const body = text.slice(block.start, block.end);
  let start = 0;
  for (const match of body.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (!endsHere(body, match.index, end)) continue;
    sentences.push(trim(text, { start: block.start + start, end: block.start + end }));
    start = end;
  }
  sentences.push(trim(text, { start: block.start + start, end: block.end }));
  return sentences;
}

function endsHere(body: string, mark: number, end: number): boolean {
  const sign = body[mark];
  if (sign === "。" || sign === "！" || sign === "？") return true;
  const next = body[end];
  if (sign === "…") return next === undefined || /[\s\p{Script=Han}\p{Lu}]/u.test(next);
  // A full stop between digits or inside an address is none; before Han signs it ends an English sentence in Chinese text.
  if (next !== undefined && !/[\s\p{Script=Han}]/u.test(next)) return false;
  if (sign !== ".") return true;
  const before = /[\p{L}.]+$/u.exec(body.slice(Math.max(0, mark - 12), mark))?.[0] ?? "";
  if (abbreviations.has(before.toLowerCase())) return false;
  // The number of a list item ("2. Apply …") and an initial ("J. Smith") do not end a sentence.
  if (/^\p{Lu}$/u.test(before)) return false;
  if (/(?:^|\n)[ \t]*(?:[-*+•·][ \t]+)?\d{1,3}$/u.test(body.slice(0, mark))) return false;
  return true;
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
