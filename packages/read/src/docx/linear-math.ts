import { type HtmlElement, type HtmlNode, isElement } from "../html/html-node.ts";
import { parseHtml } from "../html/parse-html.ts";

/**
 * Writes a formula of a Word document (`m:oMath`) on one line: fractions as `a/b`, powers as `x^2`, roots as
 * `√(x)`, sums with their bounds. mammoth drops formulas, and a text without its formulas says something else.
 *
 * Source: the linear format of Unicode Technical Note 28, in the part that school books and reports use.
 */
export function linearMath(xml: string): string {
  const root = parseHtml(xml.replace(/<(\/?)m:/gu, "<$1m-")).body;
  return root === null ? "" : write(root).replace(/\s+/gu, " ").trim();
}

function write(node: HtmlNode): string {
  if (!isElement(node)) return "";
  const part = (name: string): string => write(child(node, name) ?? empty).trim();
  switch (node.localName) {
    case "m-t":
      return node.textContent ?? "";
    case "m-f":
      return `${grouped(part("m-num"))}/${grouped(part("m-den"))}`;
    case "m-ssup":
      return `${grouped(part("m-e"))}^${grouped(part("m-sup"))}`;
    case "m-ssub":
      return `${grouped(part("m-e"))}_${grouped(part("m-sub"))}`;
    case "m-ssubsup":
      return `${grouped(part("m-e"))}_${grouped(part("m-sub"))}^${grouped(part("m-sup"))}`;
    case "m-rad":
      return `${part("m-deg") === "" ? "√" : `root(${part("m-deg")})`}(${part("m-e")})`;
    case "m-nary":
      return `${symbolOf(node, "∫")}_${grouped(part("m-sub"))}^${grouped(part("m-sup"))} ${part("m-e")}`;
    case "m-d":
      return `${attribute(node, "m-begchr", "(")}${children(node, "m-e").map(write).join(", ")}${attribute(node, "m-endchr", ")")}`;
    case "m-func":
      return `${part("m-fname")}${/^\(.*\)$/u.test(part("m-e")) ? part("m-e") : `(${part("m-e")})`}`;
    case "m-limlow":
      return `${part("m-e")}_${grouped(part("m-lim"))}`;
    case "m-mr":
      return `${children(node, "m-e").map(write).join(", ")}; `;
    default:
      return node.localName.endsWith("pr") ? "" : Array.from(node.childNodes).map(write).join("");
  }
}

const empty = { nodeType: 0, nodeName: "", textContent: "", childNodes: [], parentNode: null } satisfies HtmlNode;

/** Parentheses where the part is more than a number or a name, or the line would mean something else. */
function grouped(text: string): string {
  return /^[\p{L}\p{N}.]*$/u.test(text) || /^\([^()]*\)$/u.test(text) ? text : `(${text})`;
}

function child(element: HtmlElement, name: string): HtmlElement | undefined {
  return children(element, name)[0];
}

function children(element: HtmlElement, name: string): HtmlElement[] {
  return Array.from(element.childNodes).filter((node): node is HtmlElement => isElement(node) && node.localName === name);
}

function attribute(element: HtmlElement, name: string, otherwise: string): string {
  return element.querySelector(name)?.getAttribute("m:val") ?? otherwise;
}

function symbolOf(element: HtmlElement, otherwise: string): string {
  return child(element, "m-narypr")?.querySelector("m-chr")?.getAttribute("m:val") ?? otherwise;
}
