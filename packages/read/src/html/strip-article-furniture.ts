import type { HtmlElement, HtmlPage } from "./html-node.ts";
import type { PageMeasures } from "./measure-page.ts";
import { signals } from "./name-signals.ts";

/**
 * Takes away from an article what is no part of its text: captions of pictures, which say nothing without them,
 * galleries, and the paragraphs and lists that are nothing but links to other pages, which news sites scatter
 * between the paragraphs. A page of lists of links has no article.
 */
export function stripArticleFurniture(
  page: HtmlPage,
  article: readonly HtmlElement[],
  measures: PageMeasures,
  nameOf: (element: HtmlElement) => number,
): void {
  const whole = article.reduce((sum, { index }) => sum + (measures.size[index] ?? 0), 0);
  const outside: HtmlElement[] = [];
  for (const part of article) {
    for (let index = part.index + 1; index < part.end; index += 1) {
      const element = page.elements[index];
      if (element === undefined) break;
      if (!element.isRemoved && !isOutside(element, measures, whole, nameOf)) continue;
      if (!element.isRemoved) outside.push(element);
      index = element.end - 1;
    }
  }
  // Where captions are most of the text, they are the text.
  const outsideSize = outside.reduce((sum, { index }) => sum + (measures.size[index] ?? 0), 0);
  if (outsideSize * 2 < whole) for (const element of outside) element.remove();
  if (article.some((element) => element === page.body)) return;
  const { size, linkSize } = measures;
  for (const part of article) {
    for (let index = part.index; index < part.end; index += 1) {
      const element = page.elements[index];
      if (element === undefined) break;
      if (element.isRemoved) {
        index = element.end - 1;
        continue;
      }
      const length = size[index] ?? 0;
      if (crossLinked.has(element.localName) && length > 20 && length < 1_000 && (linkSize[index] ?? 0) >= length * 0.95) {
        element.remove();
        index = element.end - 1;
      }
    }
  }
}

const crossLinked: ReadonlySet<string> = new Set("p ul ol h2 h3 h4".split(" "));

/** A caption longer than this, in letters, is a text. */
const longestCaption = 600;

function isOutside(element: HtmlElement, { size }: PageMeasures, whole: number, nameOf: (element: HtmlElement) => number): boolean {
  const length = size[element.index] ?? 0;
  if (length === 0 || element.localName === "caption") return false;
  if (element.localName === "figcaption") return length <= longestCaption && !captionsData(element);
  const bits = nameOf(element);
  if ((bits & signals.caption) !== 0 && length <= longestCaption) return !captionsData(element);
  return (bits & signals.gallery) !== 0 && length * 3 < whole && element.querySelector("table,pre") === undefined;
}

/** Whether a caption stands with a table or a listing rather than with a picture. */
function captionsData(caption: HtmlElement): boolean {
  let at: HtmlElement | undefined = caption;
  while (at !== undefined && at.localName !== "figure") at = at.parentNode;
  return (at ?? caption).querySelector("table,pre") !== undefined;
}
