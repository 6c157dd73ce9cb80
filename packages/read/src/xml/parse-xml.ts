import { createRequire } from "node:module";

/** An element of an XML part, by its local name; attributes keep their prefix. Entities of a document type are not expanded. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const load = createRequire(import.meta.url);

/** Parts of real documents nest about 40 deep; recursion over a tree bears this. */
const mostDepth = 500;

/**
 * Parses XML to a tree of plain values. Prefixes of elements are dropped: the dialects of Office (transitional
 * and strict) differ in their namespaces alone.
 *
 * @throws RangeError if elements nest deeper than any document does.
 */
export function parseXml(xml: string): XmlElement {
  const { Parser } = load("htmlparser2") as typeof import("htmlparser2");
  interface Growing extends XmlElement {
    readonly children: (XmlElement | string)[];
  }
  const root: Growing = { name: "", attributes: {}, children: [] };
  const stack: Growing[] = [root];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length > mostDepth) throw new RangeError("nested too deeply");
        const element: Growing = { name: name.slice(name.indexOf(":") + 1), attributes, children: [] };
        stack.at(-1)?.children.push(element);
        stack.push(element);
      },
      ontext(text) {
        stack.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (stack.length > 1) stack.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return root;
}

/** The children of an element with one of the given names. */
export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== "string" && names.includes(child.name));
}

/** The element at the end of a path of names, the first of each. */
export function childAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}

/** All elements of a name below an element, in the order of the document. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (at: XmlElement): void => {
    for (const child of at.children) {
      if (typeof child === "string") continue;
      if (child.name === name) found.push(child);
      visit(child);
    }
  };
  if (element !== undefined) visit(element);
  return found;
}

/** All text below an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
