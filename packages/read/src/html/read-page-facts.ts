import { type HtmlPage, select } from "./html-node.ts";

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
  "article:published_time,og:article:published_time,datepublished,date,dc.date,dc.date.issued,dcterms.created,dcterms.issued,pubdate,publishdate,publish-date,parsely-pub-date,sailthru.date";
const authorNames = "author,article:author,dc.creator,dcterms.creator,parsely-author,byl";

/**
 * Reads title, author and date of publication from the head of a page: meta elements, JSON-LD, `<time>`.
 * Values that are addresses or no dates are passed over.
 */
export function readPageFacts(page: HtmlPage): PageFacts {
  const meta = new Map<string, string>();
  for (const element of select(page, "meta")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop") ?? "";
    const content = (element.getAttribute("content") ?? "").trim();
    if (name !== "" && content !== "" && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  const linked = readLinkedData(page);
  const find = (names: string): string | undefined =>
    names
      .split(",")
      .map((name) => meta.get(name))
      .find((value) => value !== undefined);
  const time = page.querySelector("article time[datetime],time[pubdate],time[datetime]")?.getAttribute("datetime") ?? undefined;
  const author = [find(authorNames), linked.author].find((value) => value !== undefined && !/^https?:/u.test(value));
  return {
    ...partTitle(page.querySelector("title")?.textContent ?? meta.get("og:title") ?? ""),
    author: author?.trim(),
    published: [find(publishedNames), linked.published, time].map(toIsoDate).find((value) => value !== undefined),
  };
}

/** A page title often ends with the name of the site: " - Example Bank". It is cut where enough is left. */
function partTitle(title: string): Pick<PageFacts, "title" | "site"> {
  const whole = title.slice(0, 500).replace(/\s+/gu, " ").trim();
  const cut = /^(.{4,}?)\s*(?:[|｜»]|\s[-–—_]\s|_)\s*([^|｜»]{1,40})$/u.exec(whole);
  return cut === null ? { title: whole || undefined } : { title: cut[1], site: cut[2]?.trim() };
}

function toIsoDate(value: string | undefined): string | undefined {
  const match = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ](\d{2}:\d{2}(?::\d{2})?)\S*)?/u.exec(value ?? "");
  if (match === null) return undefined;
  const [, year = "", month = "", day = ""] = match;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

interface LinkedData {
  readonly author?: string | undefined;
  readonly published?: string | undefined;
}

function readLinkedData(page: HtmlPage): LinkedData {
  for (const element of select(page, 'script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(element.textContent ?? "");
    } catch {
      continue;
    }
    for (const item of flatten(value)) {
      const published = item.datePublished;
      if (typeof published === "string") return { published, author: authorName(item.author) };
    }
  }
  return {};
}

function flatten(value: unknown): Record<string, unknown>[] {
  const items = Array.isArray(value) ? value.slice(0, 100) : [value];
  return items.flatMap((item) => {
    if (typeof item !== "object" || item === null) return [];
    const record = item as Record<string, unknown>;
    return Array.isArray(record["@graph"]) ? [record, ...flatten(record["@graph"])] : [record];
  });
}

function authorName(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? value : [value];
  if (typeof first === "string") return first;
  const name = typeof first === "object" && first !== null ? (first as { name?: unknown }).name : undefined;
  return typeof name === "string" ? name : undefined;
}
