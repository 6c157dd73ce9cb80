import { paragraphEnders, tableParts } from "./element-kinds.ts";
import type { HtmlElement } from "./html-node.ts";

/** The elements whose end tag has not been read. */
export interface OpenElements {
  push(element: HtmlElement): void;
  /** The innermost open element, at most so deep. */
  at(mostDepth: number): HtmlElement;
  /** Ends what the start of an element ends without an end tag: a paragraph, an item, a row, a cell. */
  endImplied(name: string): void;
  /** Ends the innermost open element of a name, where its end tag may reach it. */
  end(name: string): void;
  endAll(): void;
  /** Whether the place is in a table, but in no cell of it. */
  isBetweenCells(): boolean;
  /** Whether the place is in a drawing or a formula, where a slash ends an element. */
  isForeign(): boolean;
}

/** End tags and implied ends reach so far up: with a bound, no nesting makes parsing quadratic. */
const reach = 128;

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What an end tag does not reach over (HTML Standard, "in scope"). */
const scopes = names("table td th caption template object marquee applet svg math");

/** Elements that an unmatched end tag of an inline element does not end (after the Standard's "special" ones). */
const special = names(
  "address article aside blockquote center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption object template select button",
);

const heading = /^h[1-6]$/u;

/** By the element that starts: the open ones that it ends, and those that it does not look beyond. */
const implied: Readonly<Record<string, { readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string> }>> = {
  li: { ends: names("li"), within: names("ul ol menu dir table td th section article") },
  dt: { ends: names("dt dd"), within: names("dl table td th section article") },
  dd: { ends: names("dt dd"), within: names("dl table td th section article") },
  td: { ends: names("td th caption"), within: names("table tr") },
  th: { ends: names("td th caption"), within: names("table tr") },
  tr: { ends: names("tr caption"), within: names("table thead tbody tfoot") },
  thead: { ends: names("thead tbody tfoot tr caption"), within: names("table") },
  tbody: { ends: names("thead tbody tfoot tr caption"), within: names("table") },
  tfoot: { ends: names("thead tbody tfoot tr caption"), within: names("table") },
  option: { ends: names("option"), within: names("select optgroup datalist") },
  optgroup: { ends: names("optgroup option"), within: names("select") },
  rt: { ends: names("rt rp"), within: names("ruby") },
  rp: { ends: names("rt rp"), within: names("ruby") },
};

/** Starts with the body of a page open. `count` tells the elements so far, which is where an element ends. */
export function createOpenElements(body: HtmlElement, count: () => number): OpenElements {
  const stack: HtmlElement[] = [body];
  const counts = new Map<string, number>();

  const pop = (): void => {
    const element = stack.pop();
    if (element === undefined) return;
    counts.set(element.localName, (counts.get(element.localName) ?? 1) - 1);
    // What was too deep has no children: they went to the element at the limit.
    if (element.childNodes.length > 0) element.end = count();
  };
  const popTo = (depth: number): void => {
    while (stack.length > depth) pop();
  };
  const endFirst = (ends: ReadonlySet<string>, within: ReadonlySet<string>): void => {
    for (let depth = stack.length - 1; depth > 0 && depth > stack.length - reach; depth -= 1) {
      const name = stack[depth]?.localName ?? "";
      if (ends.has(name)) popTo(depth);
      if (ends.has(name) || within.has(name)) return;
    }
  };
  const isOpen = (name: string): boolean => (counts.get(name) ?? 0) > 0;
  const top = (): HtmlElement => stack[stack.length - 1] ?? body;

  return {
    push(element) {
      stack.push(element);
      counts.set(element.localName, (counts.get(element.localName) ?? 0) + 1);
    },
    at: (mostDepth) => stack[Math.min(mostDepth, stack.length) - 1] ?? body,
    endImplied(name) {
      if (paragraphEnders.has(name) && isOpen("p")) endFirst(paragraph, scopes);
      const rule = implied[name];
      if (rule !== undefined) {
        for (const ended of rule.ends) {
          if (isOpen(ended)) {
            endFirst(rule.ends, rule.within);
            break;
          }
        }
      } else if (heading.test(name)) {
        if (heading.test(top().localName)) pop();
      } else if (name === "a" && top().localName === "a") pop();
    },
    end(name) {
      if (!isOpen(name)) return;
      const isBlock = special.has(name);
      for (let depth = stack.length - 1; depth > 0 && depth > stack.length - reach; depth -= 1) {
        const other = stack[depth]?.localName ?? "";
        if (other === name) {
          popTo(depth);
          return;
        }
        if (tableParts.has(name) ? other === "table" : scopes.has(other) || (!isBlock && special.has(other))) return;
      }
    },
    endAll() {
      popTo(1);
      body.end = count();
    },
    isBetweenCells: () => tableParts.has(top().localName) && !/^t[dh]$|^caption$/u.test(top().localName),
    isForeign: () => isOpen("svg") || isOpen("math"),
  };
}

const paragraph = names("p");
