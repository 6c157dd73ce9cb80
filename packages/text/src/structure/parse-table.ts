import type { Span } from "@espalier/core";

/** A cell at its place: `text` is its content without the padding, as it stands in the document. */
export interface Cell extends Span {
  readonly text: string;
}

/** A row at its place, with its cells. */
export interface Row extends Span {
  readonly cells: readonly Cell[];
}

/** A pipe table at its place. */
export interface Table extends Span {
  readonly header: readonly Cell[];
  /** The header row and the ruler under it. */
  readonly headerSpan: Span;
  readonly rows: readonly Row[];
}

const ruler = /^[ \t]*\|?[ \t]*:?-{1,}:?[ \t]*(?:\|[ \t]*:?-{1,}:?[ \t]*)*\|?[ \t]*$/u;

/**
 * Reads a pipe table with the exact place of every cell.
 *
 * @param text - The whole document.
 * @param span - A block of kind `table`, as `parseBlocks` finds it.
 * @returns Undefined where the second line is not the ruler of a pipe table.
 *
 * @example
 * ```ts
 * const table = "| Term | Rate |\n| --- | --- |\n| 1 year | 1.5% |";
 *
 * parseTable(table, { start: 0, end: table.length })?.rows[0]?.cells[1];
 * // => { start: 41, end: 45, text: "1.5%" }
 * ```
 */
export function parseTable(text: string, span: Span): Table | undefined {
  const lines: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 || feed > span.end ? span.end : feed;
    lines.push({ start, end });
    start = end + 1;
  }
  const [head, rule, ...body] = lines;
  if (head === undefined || rule === undefined || !ruler.test(text.slice(rule.start, rule.end))) return undefined;
  return {
    start: span.start,
    end: span.end,
    header: cellsOf(text, head),
    headerSpan: { start: head.start, end: rule.end },
    rows: body.map((line) => ({ ...line, cells: cellsOf(text, line) })),
  };
}

function cellsOf(text: string, line: Span): Cell[] {
  const bars: number[] = [];
  for (let at = line.start; at < line.end; at += 1) {
    if (text[at] === "|" && text[at - 1] !== "\\") bars.push(at);
  }
  return bars.slice(0, -1).map((bar, index) => {
    const raw = text.slice(bar + 1, bars[index + 1]);
    const content = raw.trim();
    const start = content === "" ? bar + 1 : bar + 1 + raw.indexOf(content);
    return { start, end: start + content.length, text: content };
  });
}
