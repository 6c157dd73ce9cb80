import type { Span } from "@espalier/core";
import { type Block, findFigures, parseBlocks, parseTable, type Row, splitSentences, type Table } from "@espalier/text";
import type { CitedPassage } from "../verify/cited-passage.ts";
import { contentWords } from "../verify/content-words.ts";

/** A piece of a source that may answer: a sentence, a table row, a list with its lead-in, or one item of it. */
export interface Candidate {
  readonly number: number;
  readonly passage: CitedPassage;
  readonly kind: "sentence" | "row" | "list";
  /** What would be shown. */
  readonly text: string;
  /** What it is weighed by besides: the question, lead-in or sentence before it. */
  readonly context: string;
  /** Its places in the document, in reading order. */
  readonly spans: readonly Span[];
  /** Of a row: the header and the cells, so that only the columns asked for are shown. */
  readonly row?: { readonly header: readonly string[]; readonly cells: readonly string[] };
}

/** A list longer than this is shown by its items only: nobody reads a citation of a page. */
const mostItems = 12;

/**
 * Takes a passage apart into what may be shown as an answer. Headings, code and lines of the header are no
 * answers; neither is the title of a section, nor a question in the text (a list of frequent questions): they stand as context of what follows.
 *
 * @param number - The number under which the passage is cited.
 */
export function findCandidates(number: number, passage: CitedPassage): Candidate[] {
  const { chunkText, span } = passage.passage;
  const blocks = parseBlocks(chunkText);
  const candidates: Candidate[] = [];
  let section = "";
  let before = "";
  const context = (): string => [section, before.slice(-mostContext)].filter((part) => part !== "").join("\n");
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "heading") {
      section = block.title ?? "";
      before = "";
    } else if (block.kind === "table") {
      candidates.push(...rowsOf(number, passage, block, context()));
    } else if (block.kind === "paragraph" || block.kind === "list") {
      const title = block.kind === "paragraph" ? titleOf(chunkText.slice(block.start, block.end)) : "";
      if (title !== "") {
        section = plain(title);
        before = "";
      }
      const from = block.start + title.length;
      for (const sentence of splitSentences(chunkText.slice(from, block.end))) {
        const local = { start: from + sentence.start, end: from + sentence.end };
        const text = chunkText.slice(local.start, local.end);
        const isQuestion = /[?？]\s*[”"』」)）]?$/u.test(text);
        const list = !isQuestion && leadsList(text) ? listAfter(chunkText, blocks, index) : [];
        if (!isQuestion && (block.kind === "list" || list.length > 0 || saysSomething(text))) {
          candidates.push({
            number,
            passage,
            kind: list.length > 0 ? "list" : "sentence",
            text: [plain(text), ...list.map((item) => plain(chunkText.slice(item.start, item.end)))].join(list.length > 0 ? "\n" : " "),
            context: context(),
            spans: [local, ...list].map((place) => ({ start: span.start + place.start, end: span.start + place.end })),
          });
        }
        if (isQuestion || block.kind === "paragraph") before = plain(text);
      }
    }
  }
  return candidates;
}

/** So many signs of the sentence before stand for what a piece follows on. */
const mostContext = 120;

/** Longer lines are text: a section is named in fewer signs, a Chinese one counting double. */
const longestTitle = 60;

/**
 * The title that a paragraph begins with, or is, in texts that mark none: a short first line without the end of a sentence,
 * with the text below it beginning anew ("七、质押" above a rule). A whole paragraph is a title only where it has no figure and no colon.
 */
function titleOf(text: string): string {
  const [first = "", next] = text.split("\n", 2);
  const width = first.length + (first.match(/\p{Script=Han}/gu)?.length ?? 0);
  if (width > longestTitle || /[.。!！?？;；:：,，、…]\s*$|^[ \t]*[-*+•·]/u.test(first)) return "";
  if (next === undefined) return findFigures(first).length > 0 || /[:：]/u.test(first) ? "" : first;
  return /^\s*\p{Ll}/u.test(next) ? "" : first;
}

/** A line of fewer content words besides its figures ("Reviewed 20 March 2025.") only seems to answer, by the title above it. */
const fewestWords = 2;

function saysSomething(text: string): boolean {
  let words = text;
  for (const figure of findFigures(text).toReversed()) words = words.slice(0, figure.start) + words.slice(figure.end);
  return contentWords(words).length >= fewestWords;
}

/** Without the marks of a list item, and on one line. */
function plain(text: string): string {
  return text
    .replace(/^[ \t]*(?:[-*+•·])[ \t]+/u, "")
    .replace(/\s*\n\s*/gu, " ")
    .replace(/\*\*|__/gu, "")
    .trim();
}

function leadsList(text: string): boolean {
  return /[:：]\s*$/u.test(text);
}

function listAfter(chunkText: string, blocks: readonly Block[], index: number): Span[] {
  const items: Span[] = [];
  for (const block of blocks.slice(index + 1)) {
    if (block.kind !== "list") break;
    items.push(
      ...splitSentences(chunkText.slice(block.start, block.end)).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
      })),
    );
  }
  return items.length <= mostItems ? items : [];
}

function rowsOf(number: number, passage: CitedPassage, block: Span, context: string): Candidate[] {
  const { chunkText, span } = passage.passage;
  const { tableHeader } = passage.hit.chunk;
  // Rows cut from their table are read with the header that travels with the chunk.
  const prefix = tableHeader === undefined ? "" : `${tableHeader.trimEnd()}\n`;
  const text = prefix + chunkText.slice(block.start, block.end);
  const table = parseTable(text, { start: 0, end: text.length });
  if (table === undefined) return [];
  const shift = span.start + block.start - prefix.length;
  return table.rows
    .filter((row) => row.start >= prefix.length || prefix === "")
    .map((row) => rowCandidate(number, passage, table, row, shift, context));
}

function rowCandidate(number: number, passage: CitedPassage, table: Table, row: Row, shift: number, context: string): Candidate {
  const header = table.header.map((cell) => cell.text);
  const cells = row.cells.map((cell) => cell.text);
  return {
    number,
    passage,
    kind: "row",
    text: renderRow(header, cells),
    context,
    spans: [{ start: shift + row.start, end: shift + row.end }],
    row: { header, cells },
  };
}

/**
 * Writes a table row as a line that reads on its own.
 *
 * @param columns - The columns to show besides the first; all where left out.
 *
 * @example
 * ```ts
 * renderRow(["Term", "Rate", "Minimum"], ["1 year", "1.5%", "50"], [1]);
 * // => "1 year — Rate: 1.5%"
 * ```
 */
export function renderRow(header: readonly string[], cells: readonly string[], columns?: readonly number[]): string {
  const shown = columns ?? cells.map((_, index) => index).slice(1);
  const chinese = /\p{Script=Han}/u.test(header.join("") + cells.join(""));
  const pairs = shown
    .filter((index) => (cells[index] ?? "") !== "")
    .map((index) => (header[index] ? `${header[index]}${chinese ? "：" : ": "}${cells[index]}` : cells[index]));
  return [cells[0] ?? "", pairs.join(chinese ? "；" : "; ")].filter((part) => part !== "").join(" — ");
}
