import { type HtmlElement, type HtmlPage, isElement } from "./html-node.ts";
import { isProse, type PageMeasures } from "./measure-page.ts";
import { signals } from "./name-signals.ts";

/** Letters of a paragraph worth one more point, and the most points for length (Readability: 100 and 3). */
const lettersPerPoint = 100;
const mostLengthPoints = 3;

/** Points that a paragraph gives the elements around it, nearest first (Readability: the whole, a half, a sixth, …). */
const shares = [1, 1 / 2, 1 / 6, 1 / 9, 1 / 12];

/** Letters of the longest paragraphs: 170 words. */
const longestParagraph = 1_000;

/** Points for a name of content (Readability: 25). */
const namePoints = 25;

/** A sibling joins the article from this share of its points (Readability: 0.2), and from these points. */
const siblingShare = 0.2;
const leastSibling = 10;

/**
 * Finds the elements that together are a page's article, by the scoring of the Arc90 algorithm as Readability has
 * it: paragraphs give points for length and marks of running text to the elements around them, links take them
 * away, and the element with the most points is joined by siblings like it.
 *
 * @returns The elements in the order of the page; none where no text reads as a paragraph.
 */
export function findArticle(page: HtmlPage, measures: PageMeasures, nameOf: (element: HtmlElement) => number): readonly HtmlElement[] {
  const scores = scoreElements(page, measures, nameOf);
  let best = 0;
  for (let index = 0; index < scores.length; index += 1) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index;
  const top = page.elements[best];
  if (top === undefined || (scores[best] ?? 0) <= 0) return [];
  return withSiblings(joinCousins(climb(leaveTable(top, measures), scores), page, measures), scores, measures);
}

/** Letters of prose in a cell from which the table lays the page out. */
const leastCell = 600;

/** A cell of a table of data, or an item of a list, is no article; what holds the table or the list may be one. */
function leaveTable(top: HtmlElement, { prose }: PageMeasures): HtmlElement {
  let chosen = top;
  for (let at: HtmlElement | undefined = top; at?.parentNode !== undefined; at = at.parentNode) {
    if (lists.has(at.localName) || (cells.has(at.localName) && (prose[at.index] ?? 0) < leastCell)) chosen = at.parentNode;
  }
  return chosen;
}

const cells: ReadonlySet<string> = new Set("td th tr tbody thead tfoot table".split(" "));
const lists: ReadonlySet<string> = new Set("li ul ol dd dt dl".split(" "));

/** Elements around looked at for parts of an article that is cut in pieces: advertisements part it, two levels up at most four. */
const mostCousinLevels = 4;

/** Goes up to the element that holds the other pieces of a cut article: they have the same name and class. */
function joinCousins(top: HtmlElement, page: HtmlPage, { prose }: PageMeasures): HtmlElement {
  const className = top.getAttribute("class") ?? "";
  if (className === "") return top;
  const mine = prose[top.index] ?? 0;
  let around = top.parentNode;
  let found: HtmlElement | undefined;
  for (let level = 0; level < mostCousinLevels && around?.parentNode !== undefined; level += 1) {
    const outside = (prose[around.index] ?? 0) - mine;
    if (outside > mine * leastCousins) {
      let alike = 0;
      for (let index = around.index + 1; index < around.end; index += 1) {
        const element = page.elements[index];
        if (
          element !== undefined &&
          element !== top &&
          !element.isRemoved &&
          element.localName === top.localName &&
          element.getAttribute("class") === className
        )
          alike += prose[index] ?? 0;
      }
      if (alike * 2 > outside) found = around;
    }
    around = around.parentNode;
  }
  return found ?? top;
}

/** Share of an article's prose from which pieces of it that stand elsewhere are worth going up for. */
const leastCousins = 0.1;

function scoreElements(page: HtmlPage, measures: PageMeasures, nameOf: (element: HtmlElement) => number): Float64Array {
  const scores = new Float64Array(page.elements.length);
  for (let index = 0; index < scores.length; index += 1) {
    if (!isProse(measures, index)) continue;
    const points = 1 + (measures.ownMarks[index] ?? 0) + Math.min(mostLengthPoints, (measures.ownSize[index] ?? 0) / lettersPerPoint);
    // A block of so much text of its own is no paragraph: its lines are parted by <br>, as old pages do.
    const block = page.elements[index];
    let at = (measures.ownSize[index] ?? 0) >= longestParagraph ? block : block?.parentNode;
    for (const share of shares) {
      if (at === undefined) break;
      scores[at.index] = (scores[at.index] ?? 0) + points * share;
      at = at.parentNode;
    }
  }
  for (let index = 0; index < scores.length; index += 1) {
    const element = page.elements[index];
    const score = scores[index] ?? 0;
    if (score === 0 || element === undefined) continue;
    const bonus = (nameOf(element) & signals.content) === 0 ? 0 : namePoints;
    scores[index] = (score + bonus) * (1 - (measures.linkSize[index] ?? 0) / Math.max(1, measures.size[index] ?? 0));
  }
  return scores;
}

/** Goes up while the element around has nearly as many points, which says that it holds more of the article. */
function climb(top: HtmlElement, scores: Float64Array): HtmlElement {
  let last = scores[top.index] ?? 0;
  const threshold = last / 3;
  let chosen = top;
  for (let at = top.parentNode; at?.parentNode !== undefined; at = at.parentNode) {
    const score = scores[at.index] ?? 0;
    if (score < threshold) break;
    if (score > last) {
      chosen = at;
      break;
    }
    last = score;
  }
  while (chosen.parentNode?.parentNode !== undefined && elementsOf(chosen.parentNode).length === 1) chosen = chosen.parentNode;
  return chosen;
}

function elementsOf(parent: HtmlElement): HtmlElement[] {
  return parent.childNodes.filter((node): node is HtmlElement => isElement(node) && !node.isRemoved);
}

/** Beside an article, these belong to it where they are no links. */
const contentNames: ReadonlySet<string> = new Set("table ul ol dl pre blockquote h2 h3 h4".split(" "));

function withSiblings(top: HtmlElement, scores: Float64Array, measures: PageMeasures): readonly HtmlElement[] {
  const { parentNode: parent } = top;
  if (parent === undefined) return [top];
  const most = scores[top.index] ?? 0;
  const threshold = Math.max(leastSibling, most * siblingShare);
  const className = top.getAttribute("class") ?? "";
  return elementsOf(parent).filter((element) => {
    if (element === top) return true;
    const bonus = className !== "" && element.getAttribute("class") === className ? most * siblingShare : 0;
    if ((scores[element.index] ?? 0) + bonus >= threshold) return true;
    if (element.localName === "p") return isProse(measures, element.index);
    return contentNames.has(element.localName) && (measures.linkSize[element.index] ?? 0) * 2 < (measures.size[element.index] ?? 0);
  });
}
