import type { Span } from "@espalier/core";
import { type BlockKind, parseBlocks } from "@espalier/text";

/** A line at its place, without its line feed. */
export interface TextLine extends Span {
  readonly text: string;
  /** What it belongs to; undefined for a blank line. */
  readonly kind: BlockKind | undefined;
}

/** The lines of the text that was cut last: most steps change nothing, and the next one asks for the same lines. */
let last: { readonly text: string; readonly lines: readonly TextLine[] } | undefined;

/** Cuts a text into its lines and tells for each what it belongs to. */
export function textLines(text: string): readonly TextLine[] {
  if (last?.text !== text) last = { text, lines: cut(text) };
  return last.lines;
}

function cut(text: string): TextLine[] {
  const blocks = parseBlocks(text);
  const lines: TextLine[] = [];
  let block = 0;
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    while ((blocks[block]?.end ?? Infinity) < start) block += 1;
    const current = blocks[block];
    const line = text.slice(start, end);
    const inside = current !== undefined && current.start <= end && line.trim() !== "";
    lines.push({ start, end, text: line, kind: inside ? current.kind : undefined });
    start = end + 1;
  }
  return lines;
}
