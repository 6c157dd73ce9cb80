import type { Span } from "@espalier/core";

/** A citation as a model writes it: `[1]`, `[1, 3]`, `[2-4]`, `【1】`, `［1］`, `[passage 1]`, `[^1]`. */
export interface Marker extends Span {
  /** The passages it names, from 1, in the order written. */
  readonly numbers: readonly number[];
}

/**
 * Numbers have at most three digits, so a year in brackets is none; `【1†source】` is what some hosted models write.
 * Every part is bounded, and so is the length: see {@link maxMarkerLength}.
 */
const marker =
  /[[【［]\s{0,2}(?:\^|(?:passages?|sources?|段落|资料|資料|来源|來源|文段)\s{0,2}[:：#]?\s{0,2})?(\d{1,3}(?:\s{0,2}[-–—~～至,，、;；]\s{0,2}\d{1,3}){0,9})\s{0,2}(?:†[^\]】］\n]{0,24})?[\]】］]/giu;

/** No marker is longer, so a bracket that has stayed open for more is none. */
export const maxMarkerLength = 128;

/** The most passages that a range such as `[2-4]` may name; a longer one is a range of something else. */
const maxRange = 20;

/** Finds the citations of a draft. A bracket with a zero (an interval such as `[0, 1]`) is none. */
export function findMarkers(text: string): Marker[] {
  const markers: Marker[] = [];
  for (const match of text.matchAll(marker)) {
    const numbers = readNumbers(match[1] ?? "");
    if (numbers !== undefined) markers.push({ start: match.index, end: match.index + match[0].length, numbers });
  }
  return markers;
}

/**
 * The text with blanks in the place of its citations: offsets stay as they are, and a sentence ends where it would without
 * them.
 */
export function maskMarkers(text: string, markers: readonly Marker[] = findMarkers(text)): string {
  let masked = "";
  let from = 0;
  for (const { start, end } of markers) {
    masked += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
}

function readNumbers(list: string): number[] | undefined {
  const numbers: number[] = [];
  for (const item of list.split(/[,，、;；]/u)) {
    const [from = 0, to = from] = item.split(/[-–—~～至]/u).map(Number);
    if (from < 1 || to < from || to - from >= maxRange) return undefined;
    for (let number = from; number <= to; number += 1) if (!numbers.includes(number)) numbers.push(number);
  }
  return numbers;
}
