import type { Span } from "@espalier/core";
import { type Block, parseTable, splitSentences, type Table } from "@espalier/text";

/** The smallest piece that chunks are made of, with its size. */
export interface Unit extends Span {
  readonly tokens: number;
  readonly isHeading: boolean;
  /** The table that the unit is a part of. */
  readonly table: { readonly tokens: number } | undefined;
  /** Of a row after the first ones of a table too large for one chunk: the header it would lose. */
  readonly tableHeader: string | undefined;
}

interface Limits {
  readonly maxTokens: number;
  readonly countTokens: (text: string) => number;
}

/** Cuts one block of a text into units: a heading, a sentence, a list item's sentences, a small table, a table row, a line of code. */
export function cutBlock(text: string, block: Block, limits: Limits): Unit[] {
  if (block.kind === "table") {
    const table = parseTable(text, block);
    if (table !== undefined) return cutTable(text, table, limits);
  }
  const plain = { isHeading: block.kind === "heading", table: undefined, tableHeader: undefined };
  const spans = block.kind === "heading" ? [trimSpan(text, block)] : sentencesOf(text, block);
  return spans.flatMap((span) => cutLong(text, span, limits)).map((span) => ({ ...span, ...plain, tokens: sizeOf(text, span, limits) }));
}

function sizeOf(text: string, span: Span, limits: Limits): number {
  return limits.countTokens(text.slice(span.start, span.end));
}

function sentencesOf(text: string, block: Block): Span[] {
  if (block.kind === "code" || block.kind === "table") return linesOf(text, block);
  return splitSentences(text.slice(block.start, block.end)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
}

function linesOf(text: string, block: Span): Span[] {
  const lines: Span[] = [];
  for (let start = block.start; start < block.end; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 || feed > block.end ? block.end : feed;
    const line = trimSpan(text, { start, end });
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function cutTable(text: string, table: Table, limits: Limits): Unit[] {
  const whole = trimSpan(text, table);
  const tokens = sizeOf(text, whole, limits);
  if (tokens <= limits.maxTokens || table.rows.length === 0) {
    return [{ ...whole, tokens, isHeading: false, table: { tokens }, tableHeader: undefined }];
  }
  const header = text.slice(table.headerSpan.start, table.headerSpan.end).trim();
  const room = Math.max(limits.maxTokens / 2, limits.maxTokens - limits.countTokens(header));
  const groups = groupRows(text, table, room, limits);
  return groups.map((span, index) => {
    const own = index === 0 ? { ...span, start: whole.start } : span;
    // A group fills a chunk by itself, so that header and rows together stay within the limit.
    return { ...own, tokens: limits.maxTokens, isHeading: false, table: { tokens }, tableHeader: index === 0 ? undefined : header };
  });
}

function groupRows(text: string, table: Table, room: number, limits: Limits): Span[] {
  const groups: Span[] = [];
  let size = 0;
  for (const row of table.rows) {
    const span = trimSpan(text, row);
    const tokens = sizeOf(text, span, limits);
    const last = groups.at(-1);
    if (last !== undefined && size + tokens <= room) {
      groups[groups.length - 1] = { start: last.start, end: span.end };
      size += tokens;
    } else {
      groups.push(span);
      size = tokens;
    }
  }
  return groups;
}

/** A sentence of more than twice the limit is cut behind a clause, else at white space, else between signs. */
function cutLong(text: string, span: Span, limits: Limits): Span[] {
  const pieces: Span[] = [];
  let rest = span;
  let tokens = sizeOf(text, rest, limits);
  while (tokens > 2 * limits.maxTokens) {
    const width = Math.max(16, Math.floor(((rest.end - rest.start) * limits.maxTokens) / tokens));
    const cut = cutBefore(text, rest.start, Math.min(rest.end, rest.start + width));
    pieces.push(trimSpan(text, { start: rest.start, end: cut }));
    rest = trimSpan(text, { start: cut, end: rest.end });
    tokens = sizeOf(text, rest, limits);
  }
  return [...pieces, rest].filter((piece) => piece.end > piece.start);
}

function cutBefore(text: string, start: number, limit: number): number {
  const window = text.slice(start, limit);
  const clause = Math.max(
    ...["，", "；", "、", "：", "; ", ", ", "\n"].map(
      (mark) => window.lastIndexOf(mark) + mark.length - (window.includes(mark) ? 0 : mark.length),
    ),
  );
  if (clause > window.length / 2) return start + clause;
  const space = window.lastIndexOf(" ");
  if (space > window.length / 2) return start + space + 1;
  const isInsidePair = /[\uD800-\uDBFF]$/u.test(window) || isLowSurrogate(text, limit);
  return isInsidePair ? limit - 1 : limit;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
