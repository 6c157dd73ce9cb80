import { blockNames, unreadNames } from "./element-kinds.ts";
import { isFurnitureHeading, isMachinery, isPlace, leadsOn } from "./furniture-lines.ts";
import { type HtmlElement, type HtmlPage, isWithin, shortText } from "./html-node.ts";
import { measurePage, type PageMeasures, type PageTexts } from "./measure-page.ts";
import { signals } from "./name-signals.ts";

/** Options of {@link stripPageFurniture}. */
export interface StripPageFurnitureOptions {
  readonly nameOf: (element: HtmlElement) => number;
  readonly texts: PageTexts;
  /** Whether replies are the content of the page, as in a forum. */
  readonly isThread: boolean;
}

interface Naming extends StripPageFurnitureOptions {
  /** Whether a thread consists of what is called comments; where it has posts or answers, comments are remarks on them. */
  readonly areCommentsContent: boolean;
}

/**
 * Takes away from a page what is not its content: navigation, cookie banners, share bars, links to other pages,
 * comment threads and footers. What holds the page's first heading or its only article is never taken, whatever
 * it is called.
 */
export function stripPageFurniture(page: HtmlPage, options: StripPageFurnitureOptions): void {
  const kept = contentAnchors(page);
  const first = measurePage(page, options.texts);
  stripNamed(page, first, kept, { ...options, areCommentsContent: options.isThread && !holdsPosts(page, first, options.nameOf) });
  stripSections(page, kept);
  const measures = measurePage(page, options.texts);
  stripMenus(page, measures, kept);
  stripLines(page, measures);
}

function holdsPosts(page: HtmlPage, { prose }: PageMeasures, nameOf: (element: HtmlElement) => number): boolean {
  return page.elements.some((element) => (nameOf(element) & signals.thread) !== 0 && (prose[element.index] ?? 0) > 0);
}

const furnitureNames: ReadonlySet<string> = new Set(["nav", "dialog", "aside", "menu"]);
const furnitureRoles: ReadonlySet<string> = new Set(
  "navigation banner contentinfo complementary search dialog alertdialog menu menubar tablist".split(" "),
);
const neverNamed: ReadonlySet<string> = new Set(
  "html body main article em strong b i a code sup sub span font td th tr tbody thead table h1 h2 h3".split(" "),
);

function stripNamed(page: HtmlPage, { prose, size }: PageMeasures, kept: ReadonlySet<HtmlElement>, options: Naming): void {
  const whole = prose[0] ?? 0;
  const everything = size[0] ?? 0;
  for (let index = 1; index < page.elements.length; index += 1) {
    const element = page.elements[index];
    if (element === undefined) break;
    if (element.isRemoved || unreadNames.has(element.localName)) {
      index = element.end - 1;
      continue;
    }
    if (kept.has(element) || !isFurniture(element, options)) continue;
    // A name that holds half of the page names the page ("post with-sidebar"), unless it is its thread of comments.
    const left = whole - (prose[index] ?? 0);
    const isSmall = left * 2 > whole || (whole === 0 && (size[index] ?? 0) * 2 < everything);
    const isComments = (options.nameOf(element) & signals.comments) !== 0 && left > leastBesideComments;
    if (!isSmall && !isComments) continue;
    element.remove();
    index = element.end - 1;
  }
}

/** Prose beside a thread of comments, in letters, from which the thread is not the content. */
const leastBesideComments = 500;

/**
 * Takes away all furniture that stands around an article, now that the article is known: a sidebar of teasers may be
 * longer than the article. Within the article, and around it, nothing is taken.
 *
 * @returns Whether anything was taken.
 */
export function stripAroundArticle(page: HtmlPage, article: readonly HtmlElement[], options: StripPageFurnitureOptions): boolean {
  const [first] = article;
  if (first === undefined) return false;
  const parts = new Set(article);
  let isChanged = false;
  for (let index = 1; index < page.elements.length; index += 1) {
    const element = page.elements[index];
    if (element === undefined) break;
    if (element.isRemoved || parts.has(element)) {
      index = element.end - 1;
      continue;
    }
    // The parts have one parent: what holds the first of them holds all.
    if (isWithin(first, element) || !isFurniture(element, { ...options, areCommentsContent: false })) continue;
    element.remove();
    isChanged = true;
    index = element.end - 1;
  }
  return isChanged;
}

/**
 * Takes away what stands above the first heading of a page that is read whole, and reads as no text: the name of the
 * site, its counters and what is left of its menus. Where much stands above, the heading is not that of the page.
 */
export function stripAboveHeading(page: HtmlPage, heading: HtmlElement, { size, prose }: PageMeasures): void {
  let above = 0;
  const found: HtmlElement[] = [];
  for (let index = 1; index < heading.index; index += 1) {
    const element = page.elements[index];
    if (element === undefined) break;
    if (element.end > heading.index && !element.isRemoved) continue;
    if (!element.isRemoved && (size[index] ?? 0) > 0) {
      above += size[index] ?? 0;
      if ((prose[index] ?? 0) === 0 && element.querySelector("table,pre") === undefined && element.localName !== "table")
        found.push(element);
    }
    index = element.end - 1;
  }
  if (above * 4 < (size[0] ?? 0)) for (const element of found) element.remove();
}

function isFurniture(element: HtmlElement, options: Naming): boolean {
  const { localName, parentNode } = element;
  if (furnitureNames.has(localName)) return true;
  if (localName === "footer") return parentNode?.parentNode === undefined || parentNode.localName !== "blockquote";
  if (furnitureRoles.has(element.getAttribute("role") ?? "")) return true;
  const bits = options.nameOf(element);
  if (options.isThread && (bits & signals.poster) !== 0 && localName !== "body") return true;
  if (neverNamed.has(localName)) return false;
  if ((bits & signals.content) !== 0) return false;
  if ((bits & signals.comments) !== 0 && !options.areCommentsContent) return true;
  return (bits & signals.furniture) !== 0;
}

/** The first heading, the only article and `main`, each with all that it stands in. */
function contentAnchors(page: HtmlPage): ReadonlySet<HtmlElement> {
  const found: (HtmlElement | undefined)[] = [];
  const articles = page.elements.filter(({ localName, isRemoved }) => localName === "article" && !isRemoved);
  found.push(page.elements.find(({ localName, isRemoved }) => localName === "h1" && !isRemoved));
  if (articles.length === 1) found.push(articles[0]);
  found.push(page.elements.find((element) => element.localName === "main" || element.getAttribute("role") === "main"));
  found.push(page.elements.find((element) => element.getAttribute("itemprop") === "articleBody"));
  const kept = new Set<HtmlElement>([page.body]);
  for (const anchor of found) for (let at = anchor; at !== undefined && !kept.has(at); at = at.parentNode) kept.add(at);
  return kept;
}

function stripSections(page: HtmlPage, kept: ReadonlySet<HtmlElement>): void {
  for (let index = 1; index < page.elements.length; index += 1) {
    const element = page.elements[index];
    if (element === undefined) break;
    if (element.isRemoved) {
      index = element.end - 1;
      continue;
    }
    if (!headingNames.has(element.localName) || element.holdsBlocks) continue;
    const text = shortText(element, 60);
    if (text !== undefined && text !== "" && isFurnitureHeading(text)) removeSection(element, page, kept);
  }
}

const headingNames: ReadonlySet<string> = new Set("h1 h2 h3 h4 h5 h6 strong b p div span legend dt".split(" "));

/** Removes a heading of other pages or comments: with its section where it has one of its own, else with the list after it. */
function removeSection(heading: HtmlElement, page: HtmlPage, kept: ReadonlySet<HtmlElement>): void {
  const { parentNode: parent } = heading;
  if (parent === undefined || kept.has(heading)) return;
  let first = parent.index + 1;
  for (let step = 0; step < 3 && page.elements[first]?.isRemoved === true; step += 1) first = page.elements[first]?.end ?? heading.index;
  if (!kept.has(parent) && first === heading.index && !holdsContent(parent, page)) {
    parent.remove();
    return;
  }
  const next = page.elements[heading.end];
  if (next !== undefined && next.parentNode === parent && !kept.has(next) && /^(?:ul|ol|dl)$/u.test(next.localName)) next.remove();
  heading.remove();
}

function holdsContent(element: HtmlElement, page: HtmlPage): boolean {
  for (let index = element.index + 1; index < element.end; index += 1) {
    const name = page.elements[index]?.localName;
    if (name === "h1" || name === "article" || name === "main") return true;
  }
  return false;
}

const menuNames: ReadonlySet<string> = new Set("ul ol div td p section dl form table".split(" "));

/**
 * Menus that nothing else tells from content: three links or more that are nearly all of its text, each only
 * a few words long. Lists of documents have longer names.
 */
function stripMenus(page: HtmlPage, { size, linkSize, links, marks }: PageMeasures, kept: ReadonlySet<HtmlElement>): void {
  const whole = size[0] ?? 0;
  for (let index = 1; index < page.elements.length; index += 1) {
    const element = page.elements[index];
    if (element === undefined) break;
    if (element.isRemoved) {
      index = element.end - 1;
      continue;
    }
    const [text, count] = [size[index] ?? 0, links[index] ?? 0];
    if (count < 3 || !menuNames.has(element.localName) || kept.has(element) || text * 2 >= whole) continue;
    const isDense = (linkSize[index] ?? 0) >= text * 0.7;
    if (!isDense || text >= count * longestEntry || (marks[index] ?? 0) > count / 2) continue;
    element.remove();
    index = element.end - 1;
  }
}

/** Letters of a menu's entry with what stands around it: five words, ten Han. */
const longestEntry = 31;

/** Elements within a line: a button is built of a few. */
const mostInLine = 40;

const lineNames: ReadonlySet<string> = new Set("p div li span a button label td h2 h3 h4 h5 h6 em strong b".split(" "));

function stripLines(page: HtmlPage, measures: PageMeasures): void {
  const { size, linkSize, links } = measures;
  for (let index = 1; index < page.elements.length; index += 1) {
    const element = page.elements[index];
    if (element === undefined) break;
    if (element.isRemoved) {
      index = element.end - 1;
      continue;
    }
    const length = size[index] ?? 0;
    if (length === 0 || length > 480 || element.end - index > mostInLine || !lineNames.has(element.localName)) continue;
    if (isAnchorMark(element)) {
      element.remove();
      continue;
    }
    // A button is a line of its own; the same words within a sentence belong to it.
    if (!standsAlone(element, measures)) continue;
    const text = shortText(element, 160);
    if (text === undefined || text === "") continue;
    const isLinked = (linkSize[index] ?? 0) * 2 >= length;
    if ((text.length < 60 && isMachinery(text)) || (isLinked && leadsOn(text)) || ((links[index] ?? 0) > 0 && isPlace(text))) {
      element.remove();
      index = element.end - 1;
    }
  }
}

/** The sign beside a heading that links to it. */
function isAnchorMark(element: HtmlElement): boolean {
  if (element.localName !== "a" || element.getAttribute("href")?.startsWith("#") !== true) return false;
  return /^[¶#§🔗⚓\uF0C1]$/u.test(shortText(element, 2) ?? "");
}

function standsAlone(element: HtmlElement, { size, ownSize }: PageMeasures): boolean {
  let at = element;
  while (!blockNames.has(at.localName) && !at.holdsBlocks && at.parentNode !== undefined) at = at.parentNode;
  return at === element || (ownSize[at.index] ?? 0) <= (size[element.index] ?? 0) + 2;
}
