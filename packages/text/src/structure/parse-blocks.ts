import type { Span } from "@espalier/core";

/** What a block of Markdown is. A list block is one item. */
export type BlockKind = "heading" | "paragraph" | "list" | "table" | "code";

/** A block at its place; `text.slice(start, end)` is it, without the line feed after it. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** Of a heading: its text without the marks. */
  readonly title?: string;
}

interface Line extends Span {
  readonly text: string;
}

const heading = /^(#{1,6})[ \t]+(.*?)[ \t]*#*$/u;
const listItem = /^[ \t]*(?:[-*+•·]|\d{1,3}[.)、]|[（(]\d{1,3}[）)])[ \t]+\S/u;
const tableRow = /^[ \t]*\|.*\|[ \t]*$/u;
const fence = /^[ \t]*(```|~~~)/u;

/**
 * Finds the structure of a Markdown text: headings, list items, pipe tables, fenced code and paragraphs.
 *
 * @returns The blocks in reading order. They do not overlap and leave out nothing but white space.
 *
 * @example
 * ```ts
 * parseBlocks("# Fees\n\nPaid monthly.\n- none").map((block) => block.kind);
 * // => ["heading", "paragraph", "list"]
 * ```
 */
export function parseBlocks(text: string): Block[] {
  const lines = toLines(text);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    if (line.text.trim() === "") {
      at += 1;
      continue;
    }
    const length = blockLength(lines, at);
    const last = lines[at + length - 1] as Line;
    blocks.push({ ...kindOf(line.text), start: line.start, end: last.end });
    at += length;
  }
  return blocks;
}

function toLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

function kindOf(line: string): Pick<Block, "kind" | "level" | "title"> {
  const head = heading.exec(line);
  if (head !== null) return { kind: "heading", level: head[1]?.length ?? 1, title: head[2] ?? "" };
  if (fence.test(line)) return { kind: "code" };
  if (tableRow.test(line)) return { kind: "table" };
  if (listItem.test(line)) return { kind: "list" };
  return { kind: "paragraph" };
}

function blockLength(lines: readonly Line[], at: number): number {
  const first = (lines[at] as Line).text;
  const { kind } = kindOf(first);
  if (kind === "heading") return 1;
  let length = 1;
  if (kind === "code") {
    while (at + length < lines.length && !fence.test((lines[at + length] as Line).text)) length += 1;
    return Math.min(length + 1, lines.length - at);
  }
  for (; at + length < lines.length; length += 1) {
    const next = (lines[at + length] as Line).text;
    if (next.trim() === "") break;
    const nextKind = kindOf(next).kind;
    // A table goes on with rows only; a paragraph and a list item go on with plain lines.
    if (kind === "table" ? nextKind !== "table" : nextKind !== "paragraph") break;
  }
  return length;
}
