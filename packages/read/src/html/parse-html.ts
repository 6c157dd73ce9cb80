import { createRequire } from "node:module";
import { type HtmlElement, type HtmlNode, type HtmlPage, isElement, isText } from "./html-node.ts";

const load = createRequire(import.meta.url);

/** What may stand in a head; anything else there is content whose body was never opened. */
const metadata: ReadonlySet<string> = new Set("title meta link base script style noscript template".split(" "));

/**
 * Parses a page or a fragment. No script runs and nothing is fetched. Whatever its tags are, the content stands
 * in `body`: browsers open a body where a page forgot it, linkedom does not and would lose the content.
 */
export function parseHtml(html: string): HtmlPage {
  const { parseHTML } = load("linkedom") as { parseHTML(html: string): { document: HtmlPage } };
  const bare = html.replace(/^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype[^>]*>)?/iu, "");
  const { document } = parseHTML(/<html[\s>]/iu.test(bare) ? html : `<!doctype html><html>${bare}</html>`);
  const root = document.documentElement;
  // linkedom makes head and body, at the front, when they are asked for and missing.
  const body = document.body as Content | null;
  if (root === null || body === null) return document;
  const head = Array.from(root.childNodes).find((node): node is HtmlElement => isElement(node) && node.localName === "head");
  body.prepend(...(head === undefined ? [] : strays(head, [])));
  body.append(...strays(root, [body, ...(head === undefined ? [] : [head])]), ...strays(document, [root]));
  return document;
}

interface Content extends HtmlElement {
  append(...nodes: readonly HtmlNode[]): void;
  prepend(...nodes: readonly HtmlNode[]): void;
}

function strays(parent: HtmlNode, known: readonly HtmlNode[]): HtmlNode[] {
  return Array.from(parent.childNodes).filter((node) => {
    if (known.includes(node)) return false;
    return isElement(node) ? !metadata.has(node.localName) : isText(node) && (node.textContent ?? "").trim() !== "";
  });
}
