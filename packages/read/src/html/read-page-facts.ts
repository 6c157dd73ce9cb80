import type { HtmlElement, HtmlPage } from "./html-node.ts";
import { readByline } from "./read-byline.ts";
import { toIsoDate } from "./to-iso-date.ts";

/** What a page says about itself in its head. */
export interface PageFacts {
  readonly title?: string | undefined;
  /** The name of the site where the title ends with it. */
  readonly site?: string | undefined;
  readonly author?: string | undefined;
  /** ISO 8601: a day, or a day and a time. */
  readonly published?: string | undefined;
}

const publishedNames =
  "article:published_time,og:article:published_time,datepublished,date,dc.date,dc.date.issued,dcterms.created,dcterms.issued,pubdate,publishdate,publish-date,parsely-pub-date,sailthru.date".split(
    ",",
  );
const authorNames = "author,article:author,dc.creator,dcterms.creator,parsely-author,byl".split(",");

/**
 * Reads title, author and date of publication from the head of a page: meta elements, JSON-LD, `<time>`.
 * Values that are addresses or no dates are passed over.
 */
export function readPageFacts(page: HtmlPage): PageFacts {
  const meta = new Map<string, string>();
  let title: string | undefined;
  let time: string | undefined;
  const scripts: HtmlElement[] = [];
  for (const element of page.elements) {
    if (element.localName === "meta") {
      const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop") ?? "";
      const content = (element.getAttribute("content") ?? "").trim();
      if (name !== "" && content !== "" && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
    } else if (element.localName === "title" && title === undefined && element.parentNode?.localName !== "svg") title = element.textContent;
    else if (element.localName === "script" && element.childNodes.length > 0) scripts.push(element);
    else if (element.localName === "time") time ??= element.getAttribute("datetime");
  }
  const linked = readLinkedData(scripts);
  const find = (names: readonly string[]): string | undefined => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const byline = readByline(page);
  const author = [find(authorNames), linked.author, byline.author].find((value) => value !== undefined && !/^https?:/u.test(value));
  return {
    ...partTitle(title ?? meta.get("og:title") ?? ""),
    author: author?.trim(),
    published: [find(publishedNames), linked.published, time].map(toIsoDate).find((value) => value !== undefined) ?? byline.published,
  };
}

/** A page title often ends with the name of the site: " - Example Bank". It is cut where enough is left. */
function partTitle(title: string): Pick<PageFacts, "title" | "site"> {
  const whole = title.slice(0, 500).replace(/\s+/gu, " ").trim();
  const cut = /^(.{4,}?)\s*(?:[|｜»]|\s[-–—_]\s|_)\s*([^|｜»]{1,40})$/u.exec(whole);
  return cut === null ? { title: whole || undefined } : { title: cut[1], site: cut[2]?.trim() };
}

interface LinkedData {
  readonly author?: string | undefined;
  readonly published?: string | undefined;
}

function readLinkedData(scripts: readonly HtmlElement[]): LinkedData {
  for (const element of scripts) {
    let value: unknown;
    try {
      value = JSON.parse(element.textContent);
    } catch {
      continue;
    }
    for (const item of flatten(value, 0)) {
      const published = item.datePublished;
      if (typeof published === "string") return { published, author: authorName(item.author) };
    }
  }
  return {};
}

/** Pages nest their data two or three deep; the bound is against made ones. */
const mostNesting = 8;

function flatten(value: unknown, depth: number): Record<string, unknown>[] {
  const items = Array.isArray(value) ? value.slice(0, 100) : [value];
  return items.flatMap((item) => {
    if (typeof item !== "object" || item === null) return [];
    const record = item as Record<string, unknown>;
    return Array.isArray(record["@graph"]) && depth < mostNesting ? [record, ...flatten(record["@graph"], depth + 1)] : [record];
  });
}

function authorName(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? value : [value];
  if (typeof first === "string") return first;
  const name = typeof first === "object" && first !== null ? (first as { name?: unknown }).name : undefined;
  return typeof name === "string" ? name : undefined;
}
