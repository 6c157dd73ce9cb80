import { unreadNames } from "./element-kinds.ts";

const none: readonly HtmlNode[] = [];

/** A run of text between two tags, its character references resolved. */
export class HtmlText {
  readonly text: string;
  readonly parentNode: HtmlElement;

  constructor(text: string, parentNode: HtmlElement) {
    this.text = text;
    this.parentNode = parentNode;
  }
}

/**
 * An element of a parsed page. Elements are numbered in the order of the page, and the ones within an element
 * follow it without a gap, so that `elements.slice(index + 1, end)` of the page are all its descendants.
 */
export class HtmlElement {
  /** In lower case. */
  readonly localName: string;
  readonly parentNode: HtmlElement | undefined;
  childNodes: readonly HtmlNode[] = none;
  readonly index: number;
  end: number;
  /** Whether an element that starts a line of its own stands somewhere within. */
  holdsBlocks = false;
  /** Whether it is taken away: whoever reads the tree passes it over. */
  isRemoved = false;
  /** Names and values in turn: most elements have none to three, and an array of them is smaller than a map. */
  readonly attributes: readonly string[];

  constructor(localName: string, parentNode: HtmlElement | undefined, index: number, attributes: readonly string[]) {
    this.localName = localName;
    this.parentNode = parentNode;
    this.index = index;
    this.end = index + 1;
    this.attributes = attributes;
  }

  /** The value of an attribute, by its name in lower case. */
  getAttribute(name: string): string | undefined {
    for (let at = 0; at < this.attributes.length; at += 2) if (this.attributes[at] === name) return this.attributes[at + 1];
    return undefined;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== undefined;
  }

  get hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  append(node: HtmlNode): void {
    // An array that grew by its first push has room for seventeen; most elements have one child.
    if (this.childNodes === none) this.childNodes = [node];
    else (this.childNodes as HtmlNode[]).push(node);
  }

  /** Puts a text in the place of all that the element holds. */
  replaceChildren(text: string): void {
    this.childNodes = [new HtmlText(text, this)];
  }

  /** Takes the element away with all that it holds, whatever their number, at once. */
  remove(): void {
    this.isRemoved = true;
  }

  /** All text within that is read, as it stands in the source; of a title or a script, its own. */
  get textContent(): string {
    const parts: string[] = [];
    walk(this, (node) => {
      if (isText(node) && (node.parentNode === this || !unreadNames.has(node.parentNode.localName))) parts.push(node.text);
      return true;
    });
    return parts.join("");
  }

  /** The first element within that a selector of {@link select} finds. */
  querySelector(selector: string): HtmlElement | undefined {
    const test = matcher(selector);
    let found: HtmlElement | undefined;
    walk(this, (node) => {
      if (found === undefined && node !== this && isElement(node) && test(node)) found = node;
      return found === undefined;
    });
    return found;
  }
}

export type HtmlNode = HtmlElement | HtmlText;

/** A parsed page. */
export interface HtmlPage {
  /** Holds everything, also what stands in the head and after the end. */
  readonly body: HtmlElement;
  /** All elements in the order of the page, `body` first. */
  readonly elements: readonly HtmlElement[];
}

export function isText(node: HtmlNode): node is HtmlText {
  return node instanceof HtmlText;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node instanceof HtmlElement;
}

/**
 * The elements within one that a selector finds, in the order of the page: names with attributes that must be
 * there, parted by commas (`a[href],td,[style]`).
 */
export function select(root: HtmlElement, selector: string): HtmlElement[] {
  const test = matcher(selector);
  const found: HtmlElement[] = [];
  walk(root, (node) => {
    if (node !== root && isElement(node) && test(node)) found.push(node);
    return true;
  });
  return found;
}

/** The text within, as it stands in the source, where it has at most so many characters; else undefined. */
export function shortText(element: HtmlElement, most: number): string | undefined {
  let text = "";
  walk(element, (node) => {
    if (isText(node) && !unreadNames.has(node.parentNode.localName))
      text += node.text.length > most * 4 ? node.text.slice(0, most * 4) : node.text;
    return text.length <= most * 4;
  });
  const folded = text.length > most * 4 ? undefined : text.replace(/\s+/gu, " ").trim();
  return folded !== undefined && folded.length <= most ? folded : undefined;
}

/** Whether an element stands within another, or is it. */
export function isWithin(element: HtmlElement, ancestor: HtmlElement): boolean {
  return element.index >= ancestor.index && element.index < ancestor.end;
}

/** Visits a node and all within it in the order of the page, less what was removed. Stops where `visit` gives false. */
function walk(root: HtmlNode, visit: (node: HtmlNode) => boolean): void {
  const stack: HtmlNode[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!visit(node)) return;
    if (!isElement(node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child !== undefined && !(isElement(child) && child.isRemoved)) stack.push(child);
    }
  }
}

function matcher(selector: string): (element: HtmlElement) => boolean {
  const parts = selector.split(",").map((part) => {
    const [, name = "", attribute = ""] = /^\s*([a-z0-9]*)(?:\[([a-z-]+)\])?\s*$/u.exec(part) ?? [];
    return { name, attribute };
  });
  return (element) =>
    parts.some(
      ({ name, attribute }) => (name === "" || element.localName === name) && (attribute === "" || element.hasAttribute(attribute)),
    );
}
