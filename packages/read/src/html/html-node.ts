/** What is used of a node of a parsed page. The platform's DOM types would reach into every package that imports this one. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  readonly parentNode: HtmlElement | null;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): ArrayLike<HtmlElement>;
  remove(): void;
}

export interface HtmlPage extends HtmlElement {
  readonly body: HtmlElement | null;
  readonly documentElement: HtmlElement | null;
}

const textNode = 3;
const elementNode = 1;

export function isText(node: HtmlNode): boolean {
  return node.nodeType === textNode;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === elementNode;
}

/** The elements that a selector finds, as an array that does not change under removals. */
export function select(root: HtmlElement, selector: string): HtmlElement[] {
  return Array.from(root.querySelectorAll(selector));
}
