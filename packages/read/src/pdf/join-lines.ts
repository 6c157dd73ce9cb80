import { lineText } from "./items-to-lines.ts";
import { type Line, leftOf, rightOf } from "./text-item.ts";

/** What is known about the lines around. */
export interface JoinContext {
  /** Right edge of the text that the lines are set in. */
  readonly right: number;
  /** Left edge of it. */
  readonly left: number;
  /** Words of the document that are written with a hyphen within a line, in lower case. */
  readonly hyphenated: ReadonlySet<string>;
}

/** Running text is set in columns of at least so many letter heights; narrower lines are addresses, forms, verse. */
const leastWidth = 14;

/** A line that begins so far to the right of its column begins a paragraph, in letter heights. Chinese texts indent by 2. */
const indent = 0.8;

const listItem =
  /^(?:[-–•·*▪■□◆○●◦]\s|[(（]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4}|[一二三四五六七八九十百]{1,4})[)）.、．:：](?!\d)|\d+(?:\.\d+)+\s|[①-⑳]|第[一二三四五六七八九十百零\d]+[条條章节節款项項])/u;

/**
 * Joins the lines of a block where they were only wrapped: a line goes on in the next one where the first word of
 * that had no room left on it. Between Han nothing is put, else a space; a word that was parted is whole again, and
 * keeps its hyphen where the document writes it with one. Items of lists and indented lines begin a line.
 */
export function joinLines(lines: readonly Line[], context: JoinContext): string {
  let text = "";
  let previous: Line | undefined;
  for (const line of lines) {
    const own = isJustified(line, context.right) ? lineText(line).replace(/ {2,}/gu, " ") : lineText(line);
    if (own === "") continue;
    if (previous === undefined) text = own;
    else if (goesOn(previous, line, own, context)) text = joinText(text, own, context.hyphenated);
    else text += `\n${own}`;
    previous = line;
  }
  return text;
}

function goesOn(previous: Line, line: Line, text: string, { left, right }: JoinContext): boolean {
  const size = Math.max(previous.size, line.size);
  if (right - left < leastWidth * size || Math.abs(previous.size - line.size) > size * 0.15) return false;
  if (!isRunning(previous, right) || !isRunning(line, right) || listItem.test(text)) return false;
  const isItem = listItem.test(lineText(previous));
  const shift = leftOf(line) - leftOf(previous);
  // Lines of an item hang below its text; other lines that begin further right begin a paragraph.
  if (shift > indent * size && !isItem) return false;
  return rightOf(previous) + firstWordWidth(line, text) > right - size * 0.25;
}

/** Lines of cells and of forms are none of running text; those with wide spaces up to the right edge are. */
function isRunning(line: Line, right: number): boolean {
  return line.segments.length === 1 || isJustified(line, right);
}

function isJustified(line: Line, right: number): boolean {
  return line.segments.length > 1 && widestGap(line) < widestSpace * line.size && rightOf(line) > right - line.size * 0.5;
}

/** Justified text spreads its words this far, in letter heights; the cells of tables stand further apart. */
export const widestSpace = 2;

/** The widest gap between the segments of a line, in points. */
export function widestGap({ segments }: Line): number {
  return Math.max(0, ...segments.slice(1).map((segment, index) => segment.left - (segments[index]?.right ?? segment.left)));
}

/** The room that the first word of a line takes, with a space before it. A character of Chinese is a word. */
function firstWordWidth(line: Line, text: string): number {
  const word =
    /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]|[^\s\p{Script=Han}]+)/u.exec(text)?.[0] ?? "";
  if (/^[\p{Script=Han}\u3000-\uFFEF]/u.test(word)) return line.size * 1.5;
  return ((rightOf(line) - leftOf(line)) / Math.max(1, [...text].length)) * ([...word].length + 1);
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2014\u2018\u2019\u201C\u201D\u2026\u3000-\u303F\uFF00-\uFFEF]/u;

function joinText(before: string, after: string, hyphenated: ReadonlySet<string>): string {
  if (before.endsWith("\u00AD")) return before.slice(0, -1) + after;
  const [, start = ""] = /(\p{L}+)[-\u2010]$/u.exec(before) ?? [];
  const [end = ""] = /^\p{Ll}+/u.exec(after) ?? [];
  if (start !== "" && end !== "") return hyphenated.has(`${start}-${end}`.toLowerCase()) ? before + after : before.slice(0, -1) + after;
  if (/[\p{L}\p{N}][-\u2010/]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return before + after;
  const last = [...before].at(-1) ?? "";
  const [first = ""] = after;
  const isLatin = /[\p{Script=Latin}\p{Nd}]/u;
  const needsSpace = !(cjk.test(last) || cjk.test(first)) || (isLatin.test(last) && isLatin.test(first));
  return needsSpace ? `${before} ${after}` : before + after;
}

/** Words that a document writes with a hyphen within its lines, in lower case. */
export function hyphenatedWords(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.matchAll(/\p{L}+-\p{L}+/gu)) words.add(word.toLowerCase());
  return words;
}
