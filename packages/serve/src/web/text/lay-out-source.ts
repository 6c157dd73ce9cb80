import type { PageSpan, Span } from "@espalier/core";

/** A stretch of the text that looks the same all along. */
export interface SourcePiece extends Span {
  readonly text: string;
  /** Part of the citation that is shown. */
  readonly marked: boolean;
  /** Marks of Markdown, which stay in the text but are not drawn: `|`, `#` and the rule below a table's header. */
  readonly hidden: boolean;
}

/** A row of a table: its cells, each a list of pieces. */
export interface SourceRow extends Span {
  readonly kind: "header" | "rule" | "body";
  readonly cells: readonly (readonly SourcePiece[])[];
}

/** What the text is made of, from top to bottom. */
export type SourceBlock =
  | ({ readonly kind: "page"; readonly page: number } & Span)
  | ({ readonly kind: "text"; readonly pieces: readonly SourcePiece[] } & Span)
  | ({ readonly kind: "heading"; readonly level: number; readonly pieces: readonly SourcePiece[] } & Span)
  | ({ readonly kind: "table"; readonly rows: readonly SourceRow[] } & Span);

/** Options of {@link layOutSource}. */
export interface LayOutOptions {
  readonly mark: Span;
  readonly pages?: readonly PageSpan[];
  /** Only this part of the text, for long ones. It is widened to whole lines. @defaultValue all of it */
  readonly part?: Span;
}

/**
 * Divides a source into what a page draws: headings, tables, text and page borders, with the citation marked exactly.
 *
 * No character is lost or moved: the pieces together are the text (or the part of it), and the marked pieces together
 * are `text.slice(mark.start, mark.end)`.
 */
export function layOutSource(text: string, { mark, pages = [], part = { start: 0, end: text.length } }: LayOutOptions): SourceBlock[] {
  const starts = new Map(pages.map(({ start, page }) => [start, page]));
  const blocks: SourceBlock[] = [];
  let prose: Span | undefined;
  let rows: SourceRow[] = [];
  const endProse = (): void => {
    if (prose !== undefined) blocks.push({ kind: "text", ...prose, pieces: cut(text, prose, mark, false) });
    prose = undefined;
  };
  const endTable = (): void => {
    const [first, last] = [rows[0], rows.at(-1)];
    if (first !== undefined && last !== undefined) blocks.push({ kind: "table", start: first.start, end: last.end, rows });
    rows = [];
  };
  for (const line of linesOf(text, part, pages)) {
    const page = starts.get(line.start);
    if (page !== undefined) {
      endProse();
      endTable();
      blocks.push({ kind: "page", page, start: line.start, end: line.start });
    }
    const content = text.slice(line.start, line.end).trimEnd();
    const heading = /^(#{1,6}) +(?=\S)/u.exec(content);
    if (isRow(content)) {
      endProse();
      rows.push(toRow(text, line, mark, rows.length));
    } else if (heading !== null) {
      endProse();
      endTable();
      const words = line.start + heading[0].length;
      const pieces = [
        ...cut(text, { start: line.start, end: words }, mark, true),
        ...cut(text, { start: words, end: line.end }, mark, false),
      ];
      blocks.push({ kind: "heading", level: heading[1]?.length ?? 1, ...line, pieces });
    } else {
      endTable();
      prose = { start: prose?.start ?? line.start, end: line.end };
    }
  }
  endProse();
  endTable();
  return withHeaders(blocks);
}

/** Lines with their ends; a page that begins inside of a line divides it. */
function* linesOf(text: string, part: Span, pages: readonly PageSpan[]): Generator<Span> {
  const first = text.lastIndexOf("\n", part.start - 1) + 1;
  const borders = pages.map(({ start }) => start).sort((one, other) => one - other);
  let start = part.start <= 0 ? 0 : first;
  let nextBorder = 0;
  while (start < part.end) {
    const newline = text.indexOf("\n", start);
    let end = newline < 0 ? text.length : newline + 1;
    while ((borders[nextBorder] ?? Number.POSITIVE_INFINITY) <= start) nextBorder++;
    end = Math.min(end, borders[nextBorder] ?? end);
    yield { start, end };
    start = end;
  }
}

function isRow(line: string): boolean {
  return /^\s*\|.*\|\s*$/u.test(line);
}

function toRow(text: string, line: Span, mark: Span, place: number): SourceRow {
  const content = text.slice(line.start, line.end);
  const isRule = place === 1 && /^[\s|:-]+$/u.test(content);
  // A `\|` stands for the sign itself and does not end a cell.
  const bars = [...content.matchAll(/(?<!\\)\|/gu)].map(({ index }) => line.start + index);
  const cells = bars.slice(0, -1).map((bar, cell) => {
    const next = bars[cell + 1] ?? line.end;
    const words = trimmed(text, { start: bar + 1, end: next });
    const isLast = cell === bars.length - 2;
    // The bar before a cell belongs to it, and so do the last bar and the line's end to the last cell.
    return [
      ...cut(text, { start: cell === 0 ? line.start : bar, end: words.start }, mark, true),
      ...cut(text, words, mark, isRule),
      ...cut(text, { start: words.end, end: isLast ? line.end : next }, mark, true),
    ];
  });
  return { kind: isRule ? "rule" : "body", ...line, cells: cells.length > 0 ? cells : [cut(text, line, mark, false)] };
}

/** The row above a rule is the header. */
function withHeaders(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.map((block) => {
    if (block.kind !== "table" || block.rows[1]?.kind !== "rule") return block;
    return { ...block, rows: block.rows.map((row, place) => (place === 0 ? { ...row, kind: "header" as const } : row)) };
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const content = text.slice(start, end);
  const from = start + (content.length - content.trimStart().length);
  return { start: Math.min(from, end), end: Math.max(Math.min(from, end), end - (content.length - content.trimEnd().length)) };
}

/** Divides a span where the citation begins and ends. */
function cut(text: string, { start, end }: Span, mark: Span, hidden: boolean): SourcePiece[] {
  const borders = [start, Math.min(Math.max(mark.start, start), end), Math.min(Math.max(mark.end, start), end), end];
  return [0, 1, 2].flatMap((place): SourcePiece[] => {
    const [from = start, to = end] = [borders[place], borders[place + 1]];
    return from < to ? [{ start: from, end: to, text: text.slice(from, to), marked: place === 1, hidden }] : [];
  });
}
