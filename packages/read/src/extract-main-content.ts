import { findArticle } from "./html/find-article.ts";
import { type HtmlElement, type HtmlPage, isWithin } from "./html/html-node.ts";
import { htmlToMarkdown } from "./html/html-to-markdown.ts";
import { inlineText } from "./html/inline-text.ts";
import { isThreadPage } from "./html/is-thread-page.ts";
import { countTexts, measurePage, type PageMeasures } from "./html/measure-page.ts";
import { createNameReader } from "./html/name-signals.ts";
import { parseHtml } from "./html/parse-html.ts";
import { type PageFacts, readPageFacts } from "./html/read-page-facts.ts";
import { stripArticleFurniture } from "./html/strip-article-furniture.ts";
import { stripHidden } from "./html/strip-hidden.ts";
import { stripAboveHeading, stripAroundArticle, stripPageFurniture } from "./html/strip-page-furniture.ts";
import { oneLine } from "./table/grid-to-markdown.ts";

/** The content of a page without what surrounds it. */
export interface MainContent {
  /** Markdown, beginning with the page's title as a heading where it has one. */
  readonly text: string;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** ISO 8601. */
  readonly published?: string | undefined;
  /** Characters of text that the page hides from its reader, and that were left out. */
  readonly hiddenCharacters: number;
}

/**
 * Extracts what a page says: its article as Markdown with headings, lists and tables, without navigation,
 * cookie banners, share bars, links to other pages and comment threads, and with title, author and date.
 * Pages too short or too regular for an article are read whole, less that furniture.
 *
 * The article is found by the scoring of the Arc90 algorithm, as Mozilla's Readability has it, in time linear to
 * the page.
 *
 * @example
 * ```ts
 * extractMainContent("<title>Fees</title><nav><a href='/'>Home</a></nav><h1>Fees</h1><p>Paid monthly.</p>").text;
 * // => "# Fees\n\nPaid monthly."
 * ```
 */
export function extractMainContent(html: string): MainContent {
  const page = parseHtml(html);
  const facts = readPageFacts(page);
  const texts = countTexts(page);
  const hiddenCharacters = stripHidden(page, texts);
  const options = { nameOf: createNameReader(), texts, isThread: isThreadPage(page) };
  stripPageFurniture(page, options);
  const h1 = page.elements.find(({ localName, isRemoved }) => localName === "h1" && !isRemoved);
  const first = h1 === undefined ? "" : oneLine(inlineText(h1));
  // Some sites set their own name as first heading, on every page.
  const heading = first !== facts.title && first === facts.site ? "" : first;
  let measures = measurePage(page, texts);
  const article = options.isThread ? [] : findArticle(page, measures, options.nameOf);
  if (stripAroundArticle(page, article, options)) measures = measurePage(page, texts);
  const isArticle = isWhole(article, page, measures);
  const chosen = isArticle ? article : [markedContent(page, measures) ?? page.body];
  if (!isArticle && h1 !== undefined) stripAboveHeading(page, h1, measures);
  stripArticleFurniture(page, chosen, measures, options.nameOf);
  const text = chosen
    .map((element) => htmlToMarkdown(element))
    .filter((part) => part !== "")
    .join("\n\n");
  // A page of nothing but links or buttons is what it is.
  if (text === "") return { text: withHeading(wholeText(html), heading), hiddenCharacters, ...pick(facts, heading || facts.title) };
  return { text: withHeading(text, heading), hiddenCharacters, ...pick(facts, heading || facts.title) };
}

function wholeText(html: string): string {
  const page = parseHtml(html);
  stripHidden(page);
  return htmlToMarkdown(page.body);
}

function pick({ author, published }: PageFacts, title: string | undefined): Pick<MainContent, "title" | "author" | "published"> {
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(published ? { published } : {}) };
}

/**
 * Whether the article that was found is the page's content. It is not where it lacks most of what reads as text: on a
 * page of short sections one of them has the most points. A short one must also hold most of the text that is no
 * link, and the tables: what is a form, a price list or a few lines is no article.
 */
function isWhole(article: readonly HtmlElement[], page: HtmlPage, measures: PageMeasures): boolean {
  const { prose, size, linkSize } = measures;
  const sum = (of: Int32Array): number => article.reduce((total, { index }) => total + (of[index] ?? 0), 0);
  const found = sum(prose);
  if (found === 0) return false;
  const marked = markedContent(page, measures);
  const around = (marked ?? page.body).index;
  if (found < longArticle) {
    const plain = sum(size) - sum(linkSize);
    if (plain < ((size[around] ?? 0) - (linkSize[around] ?? 0)) * leastShare) return false;
    if (lacksTable(article, page, measures)) return false;
  }
  return found >= (prose[around] ?? 0) * leastShare || (marked === undefined && found >= longArticle);
}

/** Letters of a table, most of them no links, from which it is worth reading. */
const leastTable = 60;

function lacksTable(article: readonly HtmlElement[], page: HtmlPage, { size, linkSize }: PageMeasures): boolean {
  return page.elements.some((element) => {
    const letters = size[element.index] ?? 0;
    if (element.localName !== "table" || letters < leastTable || (linkSize[element.index] ?? 0) * 2 > letters) return false;
    return !article.some((part) => isWithin(element, part) || isWithin(part, element));
  });
}

/** Measured on 102 news pages: a half costs nothing, and more does. */
const leastShare = 0.5;

/** An article of so many letters stands for itself where the page does not mark its content: the rest is mostly other articles and comments. */
const longArticle = 1_500;

/** The part that a page marks as its content. */
function markedContent(page: HtmlPage, { prose }: PageMeasures): HtmlElement | undefined {
  const articles = page.elements.filter(({ localName, isRemoved }) => localName === "article" && !isRemoved);
  const marked = page.elements.find(
    (element) => !element.isRemoved && (element.localName === "main" || element.getAttribute("role") === "main"),
  );
  return [marked, articles.length === 1 ? articles[0] : undefined].find(
    (element) => element !== undefined && (prose[element.index] ?? 0) > 100,
  );
}

/** A document begins with its title, as a heading of the first level. */
function withHeading(text: string, heading: string): string {
  if (heading === "") return text;
  const lines = text.split("\n");
  const at = lines.findIndex((line) => /^#+ /u.test(line) && line.replace(/^#+ /u, "") === heading);
  if (at === -1) return `# ${heading}\n\n${text}`.trimEnd();
  lines[at] = `# ${heading}`;
  return lines.join("\n");
}
