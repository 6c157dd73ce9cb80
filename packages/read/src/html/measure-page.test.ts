import { expect, it } from "vitest";
import { countTexts, isProse, measurePage } from "./measure-page.ts";
import { parseHtml } from "./parse-html.ts";

function measure(html: string) {
  const page = parseHtml(html);
  return { page, measures: measurePage(page, countTexts(page)) };
}

it("counts a Han as three letters and white space as one", () => {
  expect(measure("<p>ab \n\t c</p>").measures.size[0]).toBe(4);
  expect(measure("<p>利率，</p>").measures.size[0]).toBe(9);
});

it("adds up text, links and marks from the inside out", () => {
  const { page, measures } = measure("<div><p>One, two.</p><p><a href=/x>Three</a></p></div>");
  const [, div] = page.elements;
  expect(measures.size[div?.index ?? 0]).toBe(14);
  expect(measures.linkSize[0]).toBe(5);
  expect(measures.links[0]).toBe(1);
  expect(measures.marks[0]).toBe(2);
});

it("gives a block the text of its inline elements and not that of blocks within", () => {
  const { page, measures } = measure("<div>ab<b>cd</b><p>efg</p></div>");
  const own = Object.fromEntries(page.elements.map(({ localName, index }) => [localName, measures.ownSize[index]]));
  expect(own).toEqual({ body: 0, div: 4, b: 0, p: 3 });
});

it("does not count links to files and within the page, nor what is removed or not read", () => {
  expect(measure("<a href=#a>x</a><a href=/f.pdf?v=1>y</a><script>z</script>").measures.linkSize[0]).toBe(0);
  const { page } = measure("<p>ab</p><p>cd</p>");
  page.elements[1]?.remove();
  expect(measurePage(page, countTexts(page)).size[0]).toBe(2);
});

it("takes for prose what is long enough, holds a mark and is mostly no link", () => {
  const prose = (html: string): boolean => isProse(measure(html).measures, 1);
  expect(prose("<p>This, then, is a paragraph of text.</p>")).toBe(true);
  expect(prose("<p>这是一个段落，不太长。</p>")).toBe(true);
  expect(prose("<p>Short, too.</p>")).toBe(false);
  expect(prose("<p>A line without any mark but long enough</p>")).toBe(false);
  expect(prose("<p><a href=/x>This, then, is a paragraph of text.</a></p>")).toBe(false);
});
