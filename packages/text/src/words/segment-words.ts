import type { Span } from "@espalier/core";
import { foldWidth } from "../language/fold-width.ts";
import { toSimplified } from "../language/to-simplified.ts";
import { loadJieba } from "./jieba.ts";

/** A word at its place. `text` is the slice of the text that was segmented. */
export interface Word extends Span {
  readonly text: string;
}

/** Options of {@link segmentWords}. */
export interface SegmentWordsOptions {
  /**
   * `search` adds the shorter dictionary words inside a long Chinese word (资产负债率: 资产, 负债 …),
   * each at its place and before the long one.
   *
   * @defaultValue "plain"
   */
  readonly mode?: "plain" | "search";
}

/** A run of Han signs; a number with its separators; or letters with inner apostrophes. */
const run = /(\p{Script=Han}+)|\p{Nd}+(?:[.,]\p{Nd}+)*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’](?!\p{Script=Han})\p{L}+)*/gu;

/**
 * Cuts a text into words: Chinese by jieba, with traditional writing folded first because its dictionary
 * is simplified; everything else by letters and digits. White space and punctuation are left out.
 *
 * @returns The words in reading order; every one is an exact slice of `text`.
 *
 * @example
 * ```ts
 * segmentWords("資產負債率 is 3.5%").map((word) => word.text);
 * // => ["資產負債率", "is", "3.5"]
 * ```
 */
export function segmentWords(text: string, options: SegmentWordsOptions = {}): Word[] {
  const { mode = "plain" } = options;
  const words: Word[] = [];
  // Both keep the length, so the places found in the folded text are places of the text itself.
  for (const match of foldWidth(toSimplified(text)).matchAll(run)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[1] === undefined) words.push({ start, end, text: text.slice(start, end) });
    else for (const span of cutHan(match[1], mode)) words.push(place(text, start + span.start, start + span.end));
  }
  return words;
}

function place(text: string, start: number, end: number): Word {
  return { start, end, text: text.slice(start, end) };
}

function cutHan(simplified: string, mode: "plain" | "search"): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const whole = loadJieba().cut(simplified, true);
  const tokens = mode === "search" ? loadJieba().cutForSearch(simplified, true)[Symbol.iterator]() : undefined;
  for (const word of whole) {
    if (tokens !== undefined) spans.push(...innerWords(word, start, tokens));
    spans.push({ start, end: start + word.length });
    start += word.length;
  }
  return spans;
}

/** jieba lists the inner words of a long word before the word itself; their places are found within it, left to right for each length. */
function innerWords(word: string, offset: number, tokens: Iterator<string>): Span[] {
  const spans: Span[] = [];
  const from = new Map<number, number>();
  for (let next = tokens.next(); !next.done && next.value !== word; next = tokens.next()) {
    const inner = next.value;
    const at = word.indexOf(inner, from.get(inner.length) ?? 0);
    if (at === -1) continue;
    from.set(inner.length, at + 1);
    spans.push({ start: offset + at, end: offset + at + inner.length });
  }
  return spans;
}
