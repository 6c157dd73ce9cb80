import { createRequire } from "node:module";
import { type HtmlElement, type HtmlNode, type HtmlPage, isElement, select } from "./html/html-node.ts";
import { htmlToMarkdown } from "./html/html-to-markdown.ts";
import { inlineText } from "./html/inline-text.ts";
import { parseHtml } from "./html/parse-html.ts";
import { type PageFacts, readPageFacts } from "./html/read-page-facts.ts";
import { stripHidden } from "./html/strip-hidden.ts";
import { stripCrossLinks, stripPageFurniture } from "./html/strip-page-furniture.ts";
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

const load = createRequire(import.meta.url);

/**
 * Extracts what a page says: its article as Markdown with headings, lists and tables, without navigation,
 * cookie banners, share bars, links to other pages and comment threads, and with title, author and date.
 * Pages too short or too regular for an article are read whole, less that furniture.
 *
 * The article is found by Mozilla's Readability (the scoring of the Arc90 algorithm).
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
  const hiddenCharacters = stripHidden(page);
  if (depthOf(page) > mostDepth) return { text: oneLine(inlineTextOf(page.body)), hiddenCharacters, ...pick(facts, facts.title) };
  stripPageFurniture(page);
  const first = oneLine(inlineTextOf(page.querySelector("h1")));
  // Some sites set their own name as first heading, on every page.
  const heading = first !== facts.title && first === facts.site ? "" : first;
  const whole = wholeText(page);
  // On a page of its own: Readability takes apart what it is given, and finds more where the surroundings still stand.
  const untouched = parseHtml(html);
  stripHidden(untouched);
  const article = readArticle(untouched);
  const chosen = article !== undefined && isWhole(article.text, whole.text, whole.isMarked) ? article.text : whole.text;
  const title = heading || facts.title || article?.title;
  return {
    text: withHeading(chosen, heading),
    hiddenCharacters,
    ...pick(facts, title),
  };
}

function pick({ author, published }: PageFacts, title: string | undefined): Pick<MainContent, "title" | "author" | "published"> {
  return { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(published ? { published } : {}) };
}

/** Deeper than any page that a person made (181 news pages reach 49): such a page is read as text, since Readability recurses. */
const mostDepth = 400;

function depthOf(page: HtmlPage): number {
  let deepest = 0;
  const stack: { readonly node: HtmlNode; readonly depth: number }[] = page.body === null ? [] : [{ node: page.body, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    deepest = Math.max(deepest, next.depth);
    for (const node of Array.from(next.node.childNodes)) if (isElement(node)) stack.push({ node, depth: next.depth + 1 });
  }
  return deepest;
}

/**
 * Whether the article that Readability found is the page's content. It is not where it lacks a table of the
 * page, or most of what reads as text: on a page of short sections Readability keeps one of them. Measured on
 * 181 news pages, a half costs nothing, and more does.
 */
function isWhole(article: string, page: string, isMarked: boolean): boolean {
  const wanted = solidLines(page);
  if (wanted.length === 0) return article.length > 0;
  const found = new Set(article.split("\n"));
  const rows = wanted.filter((line) => line.startsWith("| "));
  if (rows.some((row) => !found.has(row))) return false;
  const total = wanted.reduce((sum, line) => sum + line.length, 0);
  const kept = wanted.reduce((sum, line) => sum + (found.has(line) ? line.length : 0), 0);
  return kept >= total * leastShare || (!isMarked && article.length >= longArticle);
}

const leastShare = 0.5;

/** An article of this length stands for itself where the page does not mark its content: the rest is mostly other articles and comments. */
const longArticle = 1_500;

/** Table rows, and lines that are sentences: other pages are named in a few words. */
function solidLines(text: string): string[] {
  return text
    .split("\n")
    .filter(
      (line) =>
        line.startsWith("| ") || (/[.!?。！？；;：:]["”’」』)）]?$/u.test(line) && line.length >= (/\p{Script=Han}/u.test(line) ? 15 : 40)),
    );
}

/** All of the page, or of the part that it marks as its content. */
function wholeText(page: HtmlPage): { readonly text: string; readonly isMarked: boolean } {
  const body = page.body ?? page;
  const main = body.querySelector("main,[role=main]") ?? onlyArticle(body);
  const text = main === null ? "" : htmlToMarkdown(main);
  return text.length > 200 ? { text, isMarked: true } : { text: htmlToMarkdown(body), isMarked: false };
}

function onlyArticle(body: HtmlElement): HtmlElement | null {
  const articles = select(body, "article");
  return articles.length === 1 ? (articles[0] ?? null) : null;
}

interface Article {
  readonly title?: string | undefined;
  readonly text: string;
}

function readArticle(page: HtmlPage): Article | undefined {
  const { Readability } = load("@mozilla/readability") as typeof import("@mozilla/readability");
  const reader = new Readability(page as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 250,
    keepClasses: true,
  });
  let found: ReturnType<typeof reader.parse>;
  try {
    found = reader.parse();
  } catch {
    // It gives up on some pages (a megabyte in one paragraph); then the page is read whole.
    return undefined;
  }
  if (!found?.content) return undefined;
  const content = parseHtml(found.content);
  stripPageFurniture(content);
  stripCrossLinks(content);
  const text = htmlToMarkdown(content.body ?? content);
  return text === "" ? undefined : { text, title: found.title?.trim() || undefined };
}

/** Readability takes the heading away where it repeats the title, or makes it one of the second level; a document begins with it. */
function withHeading(text: string, heading: string): string {
  if (heading === "") return text;
  const lines = text.split("\n");
  const at = lines.findIndex((line) => /^#+ /u.test(line) && line.replace(/^#+ /u, "") === heading);
  if (at === -1) return `# ${heading}\n\n${text}`.trimEnd();
  lines[at] = `# ${heading}`;
  return lines.join("\n");
}

function inlineTextOf(element: HtmlElement | null): string {
  return element === null ? "" : inlineText(element);
}
