import { createRequire } from "node:module";
import type { HtmlPage } from "./html-node.ts";

const load = createRequire(import.meta.url);

/** Parses a page or a fragment; whatever is given, the content stands in `body`. No script runs and nothing is fetched. */
export function parseHtml(html: string): HtmlPage {
  const { parseHTML } = load("linkedom") as { parseHTML(html: string): { document: HtmlPage } };
  const whole = /<(?:html|body)[\s>]/iu.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document;
}
