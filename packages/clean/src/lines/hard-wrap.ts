import { displayWidth } from "./display-width.ts";
import type { TextLine } from "./text-lines.ts";

/** How a text was wrapped by a printer or an editor. */
export interface Wrap {
  /** Columns of its full lines. */
  readonly columns: number;
}

/**
 * Narrowest text that counts as wrapped, in columns: half a page of a two-column print holds 40 Latin letters
 * or 20 Han signs; verses, addresses and captions stay under 30.
 */
const narrowest = 30;

/** Widest: a line that an editor breaks has at most 120 columns; longer lines are paragraphs on a line of their own. */
const widest = 130;

/** Fewest breaks within paragraphs that tell how a text was wrapped. */
const fewestBreaks = 2;

/**
 * Finds out whether and how wide a text was wrapped: most lines that another one follows within a paragraph are about
 * as wide as the widest ones.
 *
 * @returns Undefined where the lines end where the writer ended them.
 */
export function wrapOf(lines: readonly TextLine[]): Wrap | undefined {
  const breaks = lines.flatMap((line, at): Break[] => {
    const next = lines[at + 1];
    if (line.kind !== "paragraph" || next?.kind !== "paragraph") return [];
    return [{ end: line.text.trim(), start: next.text.trim(), width: displayWidth(line.text.trim()) }];
  });
  if (breaks.length < fewestBreaks || breaks.filter(isWritten).length >= 0.5 * breaks.length) return undefined;
  const widths = breaks.map(({ width }) => width).sort((a, b) => a - b);
  const columns = widths[Math.floor(0.9 * (widths.length - 1))] ?? 0;
  if (columns < narrowest || columns > widest) return undefined;
  const full = widths.filter((width) => width >= columns - slack(columns)).length;
  return full >= 0.5 * widths.length ? { columns } : undefined;
}

/** A break between two lines of a paragraph. */
interface Break {
  readonly end: string;
  readonly start: string;
  readonly width: number;
}

/**
 * Whether a break looks like the writer's: a verse, a log or a list of entries. In prose of both languages that was wrapped at 48
 * to 80 columns, 7 to 10 % of the lines end on a mark and 1 to 11 % begin with a capital (measured on the shared OpenStax, TAT-QA and
 * DRCD texts); in verses and entries nearly all do.
 */
function isWritten({ end, start }: Break): boolean {
  return /[。！？；，：、.!?;,:]["”』」）)]?$/u.test(end) || /^\p{Lu}/u.test(start) || point.test(start) || isAligned(end);
}

/** Columns made of spaces, tabs or bars. */
function isAligned(line: string): boolean {
  return /\S(?: {3,}|\t)\S|\s\|/u.test(line);
}

/** A line may stay this much under the full width: the word that did not fit has rarely more than 14 letters. */
function slack(columns: number): number {
  return Math.max(14, 0.2 * columns);
}

/** Lines that name what follows: "Phone: …", "电话：…". */
const label = /^[\p{L}\p{N} ]{1,16}[:：]/u;

/** Marks that begin a new point: an item, a clause, a chapter. */
const point =
  /^(?:[-*+•·▪■●○◆※>]|\d{1,3}[.)、．](?!\d)|[（(](?:\d{1,3}|[a-z]|[ivx]+|[一二三四五六七八九十]+)[）)]|[一二三四五六七八九十]{1,3}[、．.]|第[一二三四五六七八九十百零\d]{1,5}[章节節条條款项項篇]|[①-⑳]|[A-Z]\.\s|\d{4}[-/.年]\d|Q\d*[:：.]|A\d*[:：.])/u;

/**
 * Whether the break between two lines of a paragraph was made by the wrapping: the first is full, and the second
 * begins no point of its own.
 */
export function isWrapped(first: TextLine, second: TextLine, wrap: Wrap | undefined): boolean {
  if (wrap === undefined || first.text === second.text) return false;
  const end = first.text.trimEnd();
  const start = second.text.trimStart();
  const width = displayWidth(end.trimStart());
  // Chinese breaks anywhere, so its full lines are within three signs of the width; a Latin word may be long.
  const room = /^\p{Script=Han}/u.test(start) && /\p{Script=Han}|[，。、；：]$/u.test(end.slice(-1)) ? 7 : slack(wrap.columns);
  if (width < wrap.columns - room) return false;
  if (point.test(start) || label.test(start) || isAligned(first.text.trim()) || isAligned(start)) return false;
  // A full line that ends a sentence, before a line that is indented, ends its paragraph.
  return !(/[。！？.!?]$/u.test(end) && second.text !== start && first.text === first.text.trimStart());
}
