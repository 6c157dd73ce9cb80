import { unreadNames } from "./element-kinds.ts";
import { type HtmlElement, type HtmlNode, isElement, isText, shortText } from "./html-node.ts";

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789+-=()n"].map((key, at) => [key, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"][at] ?? key]),
);
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [..."0123456789+-=()"].map((key, at) => [key, [..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"][at] ?? key]),
);

/** Stands for `<br>` until white space is folded: a line end of the source is only white space. */
export const lineBreak = "\u2028";

/**
 * The text of a node as a reader sees it, with {@link lineBreak} for `<br>`. White space is folded by the
 * caller. Superscripts and subscripts become the characters of that name where all of them exist: 10<sup>9</sup>
 * must not be read as 109.
 *
 * @param visit - Gives the text of an element that is to be written differently, else undefined.
 */
export function inlineText(node: HtmlNode, visit: (element: HtmlElement) => string | undefined = () => undefined): string {
  const parts: string[] = [];
  // An explicit stack: pages nest deeper than the call stack reaches.
  const stack: (HtmlNode | string)[] = [node];
  while (stack.length > 0) {
    const next = stack.pop();
    if (next === undefined) break;
    if (typeof next === "string") parts.push(next);
    else if (isText(next)) parts.push(next.text.includes(lineBreak) ? next.text.replaceAll(lineBreak, " ") : next.text);
    else if (isElement(next)) {
      if (next.isRemoved || unreadNames.has(next.localName)) continue;
      const written = visit(next) ?? special(next);
      if (written !== undefined) {
        parts.push(written);
        continue;
      }
      if (separating.has(next.localName)) {
        parts.push(" ");
        stack.push(" ");
      }
      pushChildren(stack, next);
    }
  }
  return parts.join("");
}

const separating: ReadonlySet<string> = new Set(
  "p div li ul ol dl dt dd table tr td th section article header footer h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption".split(" "),
);

function special(element: HtmlElement): string | undefined {
  if (element.localName === "br") return lineBreak;
  if (element.localName === "sup") return shifted(element, raised, "^");
  if (element.localName === "sub") return shifted(element, lowered, "_");
  return undefined;
}

function shifted(element: HtmlElement, characters: Readonly<Record<string, string>>, mark: string): string | undefined {
  const text = shortText(element, 8)?.replace(/[−–]/gu, "-");
  if (text === undefined || text === "") return undefined;
  const all = [...text].map((character) => characters[character]);
  if (all.every((character) => character !== undefined)) return all.join("");
  // Letters have no such characters (x<sup>th</sup>); a figure among them is kept apart from the base by the mark.
  return /^[\d.+-]+$/u.test(text) ? `${mark}${text}` : text;
}

function pushChildren(stack: (HtmlNode | string)[], node: HtmlElement): void {
  for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
    const child = node.childNodes[at];
    if (child !== undefined) stack.push(child);
  }
}
