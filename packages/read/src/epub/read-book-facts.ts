import { type Package, resolvePart } from "../xml/open-package.ts";
import { childAt, childrenOf, descendants, textOf, type XmlElement } from "../xml/parse-xml.ts";

/** What the package of a book says about it. */
export interface BookFacts {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly language?: string | undefined;
  /** ISO 8601. */
  readonly published?: string | undefined;
  readonly chapters: readonly Chapter[];
}

/** A document of the book, and its name in the table of contents. */
export interface Chapter {
  readonly part: string;
  readonly title?: string | undefined;
}

/** Reads the package document of a book (EPUB 2 and 3): its facts, and its documents in reading order. */
export async function readBookFacts(pack: Package): Promise<BookFacts | undefined> {
  const container = await pack.xml("META-INF/container.xml");
  const name = descendants(container, "rootfile")[0]?.attributes["full-path"] ?? pack.names.find((part) => part.endsWith(".opf"));
  const root = name === undefined ? undefined : childAt(await pack.xml(name), "package");
  if (name === undefined || root === undefined) return undefined;
  const folder = name.replace(/[^/]*$/u, "");
  const items = childrenOf(childAt(root, "manifest"), "item");
  const byId = new Map(items.map((item) => [item.attributes.id ?? "", item]));
  const titles = await tableOfContents(pack, folder, items);
  const chapters = childrenOf(childAt(root, "spine"), "itemref").flatMap(({ attributes: { idref } }): Chapter[] => {
    const item = byId.get(idref ?? "");
    if (item === undefined || isContents(item) || !/html|xml/u.test(item.attributes["media-type"] ?? "html")) return [];
    const part = partOf(folder, item);
    return [{ part, title: titles.get(part) }];
  });
  if (chapters.length === 0) return undefined;
  const metadata = childAt(root, "metadata");
  const [author] = childrenOf(metadata, "creator").map(text);
  return {
    title: text(childAt(metadata, "title")) || undefined,
    author: author || undefined,
    language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.exec(text(childAt(metadata, "language")))?.[0],
    published: /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|T)/u.exec(text(childAt(metadata, "date")))?.[0],
    chapters,
  };
}

function text(element: XmlElement | undefined): string {
  return textOf(element).replace(/\s+/gu, " ").trim();
}

function isContents(item: XmlElement): boolean {
  return (item.attributes.properties ?? "").split(/\s+/u).includes("nav");
}

/** References are written as in addresses. */
function partOf(folder: string, item: XmlElement): string {
  return targetOf(folder, item.attributes.href ?? "");
}

function targetOf(folder: string, href: string): string {
  const path = href.replace(/#.*$/u, "");
  try {
    return resolvePart(folder, decodeURIComponent(path));
  } catch {
    return resolvePart(folder, path);
  }
}

/** The title of each document: the first entry that leads to it, of `nav` (EPUB 3) or `ncx` (EPUB 2). */
async function tableOfContents(pack: Package, folder: string, items: readonly XmlElement[]): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  const add = (from: string, href: string | undefined, title: string): void => {
    if (href === undefined || title === "") return;
    const part = targetOf(from, href);
    if (!titles.has(part)) titles.set(part, title);
  };
  const navigation = items.find(isContents);
  const control = items.find((item) => item.attributes["media-type"] === "application/x-dtbncx+xml");
  if (navigation !== undefined) {
    const part = partOf(folder, navigation);
    for (const link of descendants(await pack.xml(part), "a")) add(part.replace(/[^/]*$/u, ""), link.attributes.href, text(link));
  }
  if (control !== undefined) {
    const part = partOf(folder, control);
    for (const point of descendants(await pack.xml(part), "navPoint")) {
      add(part.replace(/[^/]*$/u, ""), childAt(point, "content")?.attributes.src, text(childAt(point, "navLabel")));
    }
  }
  return titles;
}
