import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { stripWatermarks } from "./strip-watermarks.ts";

const step = stripWatermarks();
const sentences = [
  "The rate rose.",
  "Costs fell by 3%.",
  "Nine branches closed.",
  "The board met twice.",
  "A dividend is paid.",
  "Staff grew to 412.",
];

/** A text whose pages are given, with the map that says where each begins. */
function paged(pages: readonly string[]): { text: string; origin: { changes: []; pages: { page: number; start: number; end: number }[] } } {
  let start = 0;
  const spans = pages.map((page, index) => {
    const span = { page: index + 1, start, end: start + page.length };
    start += page.length + 2;
    return span;
  });
  return { text: pages.join("\n\n"), origin: { changes: [], pages: spans } };
}

describe("strip-watermarks", () => {
  it("strips a line that stands once on nearly every page, wherever on it", () => {
    const pages = sentences.map((sentence, at) => (at % 2 === 0 ? `${sentence}\n\nCOPY 0412\n\nMore of it.` : `COPY 0412\n\n${sentence}`));
    const { text, origin } = paged(pages);
    const cleaned = cleanText(step, text, origin);
    expect(cleaned).not.toContain("COPY");
    for (const sentence of sentences) expect(cleaned).toContain(sentence);
  });

  it("keeps a line that stands twice on a page, or on few pages", () => {
    const often = paged(sentences.map((sentence) => `Answer\n\n${sentence}\n\nAnswer\n\nNone.`));
    const seldom = paged(sentences.map((sentence, at) => (at < 3 ? `Answer\n\n${sentence}` : sentence)));
    for (const { text, origin } of [often, seldom]) expect(cleanText(step, text, origin)).toContain("Answer");
  });

  it("strips what nearly every paragraph ends with, in both languages", () => {
    const marked = (mark: string): string => sentences.map((sentence) => `${sentence}${mark}`).join("\n\n");
    expect(cleanText(step, marked(" [Lindenbrook internal copy]"))).toBe(sentences.join("\n\n"));
    expect(cleanText(step, marked("（荆田中学内部资料）"))).toBe(sentences.join("\n\n"));
  });

  it("keeps the first where the ending is a sentence", () => {
    const text = sentences.map((sentence) => `${sentence} All amounts are in thousands of euros.`).join("\n\n");
    expect(cleanText(step, text)).toBe([`${sentences[0]} All amounts are in thousands of euros.`, ...sentences.slice(1)].join("\n\n"));
  });

  it("keeps short endings, endings of few paragraphs, and verses", () => {
    for (const text of [
      sentences.map((sentence) => `${sentence} Yes.`).join("\n\n"),
      sentences.map((sentence, at) => (at < 3 ? `${sentence} [Lindenbrook internal copy]` : sentence)).join("\n\n"),
      Array.from({ length: 8 }, () => "And so on.").join("\n\n"),
      sentences.join("\n\n"),
    ])
      expect(cleanText(step, text)).toBe(text);
  });
});
