import { createRequire } from "node:module";
import { structuralNames, voidNames } from "./element-kinds.ts";
import { HtmlElement, type HtmlPage, HtmlText } from "./html-node.ts";
import { createOpenElements } from "./open-elements.ts";

const load = createRequire(import.meta.url);

/** Options of {@link parseHtml}. */
export interface ParseHtmlOptions {
  /**
   * Whether `<p/>` is an element without content, as in XHTML. In HTML the slash says nothing.
   *
   * @defaultValue false
   */
  readonly xhtml?: boolean;
}

/**
 * Blink's limit (`kMaximumHTMLParserDOMTreeDepth`): what stands deeper becomes a child of the element at the limit.
 * So a page of any depth is read whole, and whatever walks the tree needs a bounded stack.
 */
const mostDepth = 512;

/** Values of attributes are addresses, names and styles; scripts and images in them are not kept. */
const longestValue = 4_096;

/**
 * Parses a page or a fragment in time linear to its length, whatever its tags are. No script runs and nothing is
 * fetched. End tags that were left out are found as the HTML Standard says; wrongly nested ones end no block.
 * Whatever the page calls head and body, all of its content stands in `body`, in order.
 */
export function parseHtml(html: string, options: ParseHtmlOptions = {}): HtmlPage {
  const { Tokenizer } = load("htmlparser2") as typeof import("htmlparser2");
  const builder = createBuilder(html, options.xhtml ?? false);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder.callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return builder.finish();
}

type Callbacks = import("htmlparser2").TokenizerCallbacks;

function createBuilder(html: string, xhtml: boolean): { readonly callbacks: Callbacks; finish(): HtmlPage } {
  const bodyAttributes: string[] = [];
  const body = new HtmlElement("body", undefined, 0, bodyAttributes);
  const elements: HtmlElement[] = [body];
  const open = createOpenElements(body, () => elements.length);
  let text = "";
  let name = "";
  let attribute = "";
  let value = "";
  let attributes: string[] = [];

  const parent = (): HtmlElement => open.at(mostDepth);
  const flush = (): void => {
    if (text === "") return;
    const into = parent();
    if (!isCode(into)) into.append(new HtmlText(text, into));
    text = "";
  };
  const start = (isClosed: boolean): void => {
    flush();
    if (name === "html" || name === "head" || name === "body") {
      if (name === "body" && bodyAttributes.length === 0) bodyAttributes.push(...attributes);
      return;
    }
    open.endImplied(name);
    // A form between the parts of a table is nothing (HTML Standard, 13.2.6.4.9): old pages wrap rows in it.
    if (name === "form" && open.isBetweenCells()) return;
    const into = parent();
    const element = new HtmlElement(name, into, elements.length, attributes);
    elements.push(element);
    into.append(element);
    if (structuralNames.has(name))
      for (let at: HtmlElement | undefined = into; at !== undefined && !at.holdsBlocks; at = at.parentNode) at.holdsBlocks = true;
    if (!voidNames.has(name) && !isClosed) open.push(element);
  };

  const callbacks: Callbacks = {
    ontext(from, to) {
      text += html.slice(from, to);
    },
    ontextentity(codepoint) {
      text += String.fromCodePoint(codepoint);
    },
    onopentagname(from, to) {
      name = html.slice(from, to).toLowerCase();
      attributes = [];
    },
    onattribname(from, to) {
      attribute = isUsed(html, from, to) ? html.slice(from, to).toLowerCase() : "";
      value = "";
    },
    onattribdata(from, to) {
      if (attribute !== "" && value.length < longestValue) value += html.slice(from, Math.min(to, from + longestValue));
    },
    onattribentity(codepoint) {
      if (value.length < longestValue) value += String.fromCodePoint(codepoint);
    },
    onattribend() {
      if (attribute !== "" && attributes.length < mostAttributes) attributes.push(attribute, value);
    },
    onopentagend: () => start(false),
    onselfclosingtag: () => start(xhtml || open.isForeign()),
    onclosetag(from, to) {
      const ended = html.slice(from, to).toLowerCase();
      if (ended === "html" || ended === "head" || ended === "body") return;
      flush();
      if (ended === "br") {
        name = "br";
        attributes = [];
        start(false);
      } else open.end(ended);
    },
    oncdata(from, to) {
      if (xhtml) text += html.slice(from, to - 2);
    },
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend: flush,
  };
  return {
    callbacks,
    finish() {
      open.endAll();
      return { body, elements };
    },
  };
}

/** Attributes for scripts and images are the most of a page, and nothing here reads them: `data-…`, `on…`, `src…`. */
function isUsed(html: string, from: number, to: number): boolean {
  const [first, second, third] = [html.charCodeAt(from) | 0x20, html.charCodeAt(from + 1) | 0x20, html.charCodeAt(from + 2) | 0x20];
  if (first === 0x6f && second === 0x6e) return false;
  if (first === 0x73 && second === 0x72 && third === 0x63) return false;
  return !(first === 0x64 && second === 0x61 && third === 0x74 && html.charCodeAt(from + 4) === 0x2d && to - from > 5);
}

/** Attributes of one element: more are an attack. */
const mostAttributes = 200;

/** Texts of programs and styles are not kept; data about the page is. */
function isCode(element: HtmlElement): boolean {
  if (element.localName === "style") return true;
  return element.localName === "script" && !/ld\+json/iu.test(element.getAttribute("type") ?? "");
}
