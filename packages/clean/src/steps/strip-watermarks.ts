import type { Edit, Step } from "@espalier/core";
import { linesByPage } from "../lines/lines-by-page.ts";
import { type StruckLine, stripLines } from "../lines/strip-lines.ts";
import { type TextLine, textLines } from "../lines/text-lines.ts";

/**
 * Fewest pages, or paragraphs, of a document in which something may be seen to repeat, and the share of them it must stand in. A
 * watermark stands on every page; reading a page may lose it now and then.
 */
const fewest = 5;
const pageShare = 0.8;
const paragraphShare = 0.6;

/** Longest watermark, in UTF-16 units, and the shortest ending that paragraphs do not share by chance: Han signs, other signs. */
const longest = 60;
const shortestHan = 6;
const shortestLatin = 12;

/**
 * Strips watermarks: a short line that stands once on nearly every page of a document, wherever on the page, and a phrase that nearly every
 * paragraph ends with. The first one stays where it is a sentence, because it may say something.
 */
export function stripWatermarks(): Step {
  return {
    name: "strip-watermarks",
    judge({ text, origin }) {
      const lines = textLines(text);
      const struck = (origin.pages?.length ?? 0) < fewest ? [] : findLines(lines, linesByPage(lines, origin));
      if (struck.length > 0) return { keep: true, edits: stripLines(lines, struck) };
      return { keep: true, edits: findEndings(lines) };
    },
  };
}

function findLines(lines: readonly TextLine[], pages: ReturnType<typeof linesByPage>): StruckLine[] {
  const places = new Map<string, { indexes: number[]; pages: Set<number> }>();
  for (const { page, lines: indexes } of pages) {
    for (const index of indexes) {
      const line = lines[index];
      const words = line?.text.trim() ?? "";
      if (line?.kind !== "paragraph" || words.length > longest || !/\p{L}{2}/u.test(words)) continue;
      const place = places.get(words) ?? { indexes: [], pages: new Set() };
      place.indexes.push(index);
      place.pages.add(page);
      places.set(words, place);
    }
  }
  const struck = [...places].flatMap(([words, place]) => {
    const isOncePerPage = place.indexes.length === place.pages.size;
    if (!isOncePerPage || place.pages.size < pageShare * pages.length) return [];
    return isSentence(words) ? place.indexes.slice(1) : place.indexes;
  });
  return struck.sort((a, b) => a - b).map((index) => ({ index, reason: "watermark: a line of nearly every page" }));
}

function findEndings(lines: readonly TextLine[]): Edit[] {
  const paragraphs = lines.filter((line, index) => line.kind === "paragraph" && lines[index + 1]?.kind === undefined);
  if (paragraphs.length < fewest) return [];
  const groups = new Map<string, TextLine[]>();
  for (const line of paragraphs) {
    const end = line.text.trimEnd().slice(-shortestHan);
    const group = groups.get(end);
    if (group === undefined) groups.set(end, [line]);
    else group.push(line);
  }
  for (const group of groups.values()) {
    if (group.length < fewest || group.length < paragraphShare * paragraphs.length) continue;
    const ending = sharedEnding(group.map(({ text }) => text.trimEnd()));
    if (ending.length > longest || ending.trim().length < (/\p{Script=Han}/u.test(ending) ? shortestHan : shortestLatin)) return [];
    if (!/\p{L}{2}/u.test(ending)) return [];
    const marked = isSentence(ending) ? group.slice(1) : group;
    return marked.map((line) => {
      const end = line.start + line.text.trimEnd().length;
      const before = line.text.trimEnd().slice(0, -ending.length);
      return {
        start: line.start + before.trimEnd().length,
        end,
        replacement: "",
        kind: "strip",
        reason: "watermark: an ending of nearly every paragraph",
      };
    });
  }
  return [];
}

/** The longest ending of all the texts, cut at the start of a word; empty where a text is nothing else. */
function sharedEnding(texts: readonly string[]): string {
  const [first = ""] = texts;
  let length = 0;
  const most = Math.min(...texts.map((text) => text.length));
  while (length < most && length <= longest && texts.every((text) => text.at(-1 - length) === first.at(-1 - length))) length += 1;
  if (length === most) return "";
  // The full stop that the paragraphs share as well is theirs.
  const ending = first.slice(first.length - length).replace(/^[.,;!?。，；！？…"”’\s]+/u, "");
  // Within a word the paragraphs only share its end.
  return /[A-Za-z]/u.test(first.charAt(first.length - ending.length - 1)) ? ending.replace(/^\p{L}+\s*/u, "") : ending;
}

function isSentence(words: string): boolean {
  return /[.!?。！？]$/u.test(words) && words.length > 20;
}
