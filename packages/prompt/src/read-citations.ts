import type { Span } from "@espalier/core";
import { splitSentences } from "@espalier/text";
import { findMarkers, type Marker, maskMarkers } from "./find-markers.ts";

/** A sentence of a model's draft; the span is its place there, its citations included. */
export interface DraftSentence extends Span {
  /** As it is shown: without the citations. */
  readonly text: string;
  /** The passages that it cites, in the order written, each once; empty where it cites none. */
  readonly markers: readonly number[];
}

/**
 * Reads a model's draft: its sentences in either language, and the passages that each one cites.
 *
 * A citation belongs to the sentence in which it stands or, where it stands between two, to the one before it; at the
 * beginning of a line that goes on, to that line. `[1]`, `[1][3]`, `[1, 3]`, `[2-4]`, `【1】`, `［1］` and `[passage 1]`
 * are citations; `[2024]` and `[0, 1]` are text. Headings, list items and table rows are sentences, too.
 *
 * @returns The sentences in reading order; the spans do not overlap, and what lies outside is white space.
 *
 * @example
 * ```ts
 * readCitations("Profit rose by 5% [1][3]. 毛利率为12%。【2】");
 * // => [
 * //   { start: 0, end: 25, text: "Profit rose by 5%.", markers: [1, 3] },
 * //   { start: 26, end: 37, text: "毛利率为12%。", markers: [2] },
 * // ]
 * ```
 */
export function readCitations(text: string): DraftSentence[] {
  const markers = findMarkers(text);
  const masked = maskMarkers(text, markers);
  const sentences = splitSentences(masked);
  const owned = sentences.map((): Marker[] => []);
  let next = 0;
  for (const marker of markers) {
    while (next < sentences.length && (sentences[next]?.start ?? 0) < marker.start) next += 1;
    const isInside = marker.start < (sentences[next - 1]?.end ?? 0);
    const owner = next < sentences.length && !isInside && (next === 0 || leadsLine(masked, marker)) ? next : next - 1;
    owned[owner]?.push(marker);
  }
  return sentences.map((span, at) => toDraftSentence(text, span, owned[at] ?? []));
}

/** Whether a citation stands at the beginning of a line on which text follows. */
function leadsLine(masked: string, { start, end }: Marker): boolean {
  const lineStart = masked.lastIndexOf("\n", start - 1) + 1;
  const feed = masked.indexOf("\n", end);
  return masked.slice(lineStart, start).trim() === "" && masked.slice(end, feed === -1 ? undefined : feed).trim() !== "";
}

function toDraftSentence(text: string, sentence: Span, markers: readonly Marker[]): DraftSentence {
  const start = Math.min(sentence.start, markers[0]?.start ?? sentence.start);
  const end = Math.max(sentence.end, markers.at(-1)?.end ?? sentence.end);
  let shown = "";
  let from = start;
  for (const marker of markers) {
    shown = join(shown, text.slice(from, marker.start));
    from = marker.end;
  }
  return { start, end, text: join(shown, text.slice(from, end)).trim(), markers: [...new Set(markers.flatMap(({ numbers }) => numbers))] };
}

/** Closes the gap that a citation leaves: no blank before a sign or between Han signs, one between words. */
function join(before: string, after: string): string {
  const left = before.replace(/[^\S\n]+$/u, "");
  const right = after.replace(/^[^\S\n]+/u, "");
  if (left === "" || right === "") return left + right;
  const closes = /^[\p{Pe}\p{Pf}\p{Po}\n]/u.test(right);
  const isHan = /\p{Script=Han}/u.test(left.at(-1) ?? "") && /^\p{Script=Han}/u.test(right);
  return closes || isHan || left.endsWith("\n") ? left + right : `${left} ${right}`;
}
