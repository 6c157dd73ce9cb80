import { type Line, median, type Segment, type TextItem } from "./text-item.ts";

/**
 * Two items stand on one line where their base lines differ by less than this share of the smaller letters:
 * indices and exponents stay with their base, lines of single spacing (1.0 and more) stay apart.
 */
const lineTolerance = 0.45;

/**
 * Gap, in letter heights, that parts two segments of a line. Spaces between words measure 0.2 to 0.35; the
 * cells of narrow tables stand 0.6 apart. In justified lines spaces are as wide now and then, but not in the
 * same place of one line after the other, and only that makes a column.
 */
const segmentGap = 0.55;

/** The mark of a list item stands apart from its text, and is no cell of a table. */
const listMark =
  /^(?:[•·●○▪■◆◦–—-]|\uF0B7|\(?[\da-zA-Z]{1,2}[.)、]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[①-⑳]|[一二三四五六七八九十]{1,3}、)$/u;
const widestMarkGap = 3;

/** Gap that is a space: in Latin text, and between two Han, which stand wide apart in forms and titles. */
const latinSpace = 0.17;
const hanSpace = 0.75;

/** Rebuilds lines from the items of a page, or of a part of it, from top to bottom. */
export function itemsToLines(items: readonly TextItem[]): Line[] {
  const rows: { readonly items: TextItem[]; tallest: TextItem }[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1);
    if (row !== undefined && sharesLine(row.tallest, item)) {
      row.items.push(item);
      if (item.size > row.tallest.size) row.tallest = item;
    } else rows.push({ items: [item], tallest: item });
  }
  return rows.map((row) => toLine(row.items));
}

function sharesLine(tallest: TextItem, item: TextItem): boolean {
  const smaller = Math.min(tallest.size, item.size);
  const larger = Math.max(tallest.size, item.size);
  // A small index may stand half a letter height above or below its base.
  const tolerance = smaller < larger * 0.75 ? larger * 0.5 : smaller * lineTolerance;
  return Math.abs(item.y - tallest.y) <= tolerance;
}

function toLine(row: readonly TextItem[]): Line {
  const segments: Segment[] = [];
  let parts: TextItem[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const item of [...row].sort((a, b) => a.left - b.left || a.right - b.right)) {
    const last = parts.at(-1);
    // Bold type is sometimes made by printing the same letters twice, a hair apart.
    if (last !== undefined && last.text === item.text && Math.abs(last.left - item.left) < last.size * 0.3) continue;
    const gap = item.left - right;
    const isMark = parts.length === 1 && last !== undefined && listMark.test(last.text.trim()) && gap < widestMarkGap * item.size;
    if (last !== undefined && !isMark && gap > segmentGap * Math.max(last.size, item.size)) {
      segments.push(toSegment(parts));
      parts = [];
      right = Number.NEGATIVE_INFINITY;
    }
    parts.push(item);
    right = Math.max(right, item.right);
  }
  if (parts.length > 0) segments.push(toSegment(parts));
  const size = dominantSize(row);
  return { segments, size, y: median(row.filter((item) => item.size >= size * 0.9).map((item) => item.y)) };
}

function toSegment(items: readonly TextItem[]): Segment {
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    if (text !== "" && needsSpace(text.slice(-2), item.text, (item.left - right) / item.size)) text += " ";
    text += item.text;
    right = Math.max(right, item.right);
  }
  const size = dominantSize(items);
  // Bullets become the list mark of Markdown; U+F0B7 is the bullet of the Symbol font.
  const shown = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/^(?:[•●▪■◆◦]|\uF0B7)\s*(?=\S)/u, "- ");
  return { text: shown, left: Math.min(...items.map((item) => item.left)), right, size, y: items[0]?.y ?? 0 };
}

/** The text of a line. Gaps wider than a space between words are kept visible as two spaces. */
export function lineText(line: Line): string {
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of line.segments) {
    const gap = (segment.left - right) / Math.max(segment.size, 1);
    if (text !== "" && gap > 1.5) text += "  ";
    else if (text !== "" && needsSpace(text.slice(-2), segment.text, gap)) text += " ";
    text += segment.text;
    right = segment.right;
  }
  return text;
}

function needsSpace(before: string, after: string, gap: number): boolean {
  if (/\s$/u.test(before) || /^\s/u.test(after)) return false;
  const isHan = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]$/u.test(before) && /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(after);
  return gap > (isHan ? hanSpace : latinSpace);
}

/** The height of most of the letters. */
export function dominantSize(items: readonly { readonly text: string; readonly size: number }[]): number {
  const letters = new Map<number, number>();
  for (const item of items) {
    const size = Math.round(item.size * 10) / 10;
    letters.set(size, (letters.get(size) ?? 0) + item.text.length);
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number])[0];
}
