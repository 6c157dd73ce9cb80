import { gridToMarkdown, oneLine } from "../table/grid-to-markdown.ts";
import { type HtmlElement, type HtmlNode, isElement, isText, select } from "./html-node.ts";
import { inlineText, lineBreak, unread } from "./inline-text.ts";
import { tableToGrid } from "./table-to-grid.ts";

/** Options of {@link htmlToMarkdown}. */
export interface HtmlToMarkdownOptions {
  /** Gives the text of an inline element that is to be written differently, else undefined. */
  readonly inline?: (element: HtmlElement) => string | undefined;
}

const blockNames: ReadonlySet<string> = new Set(
  "html body main article section header footer aside nav div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption pre blockquote figure figcaption hr form fieldset address details summary center hgroup menu search".split(
    " ",
  ),
);

/** Deeper than any page that a person wrote; below, blocks are read as one line of text. */
const mostDepth = 200;

/**
 * Writes the content of a node as Markdown: headings, paragraphs, lists, pipe tables, fenced code. Links and
 * emphasis leave their text only, images nothing. Layout tables (one cell, or blocks within) are read through.
 */
export function htmlToMarkdown(root: HtmlNode, options: HtmlToMarkdownOptions = {}): string {
  return blocksOf(root, { inline: options.inline ?? (() => undefined), depth: 0 })
    .filter((block) => block !== "")
    .join("\n\n");
}

interface Context {
  readonly inline: (element: HtmlElement) => string | undefined;
  readonly depth: number;
}

function blocksOf(node: HtmlNode, context: Context): string[] {
  const inner = { ...context, depth: context.depth + 1 };
  const blocks: string[] = [];
  let line = "";
  const flush = (): void => {
    blocks.push(...paragraphs(line));
    line = "";
  };
  for (const child of Array.from(node.childNodes)) {
    if (isText(child)) line += inlineText(child);
    if (!isElement(child) || unread.has(child.localName)) continue;
    if (context.depth < mostDepth && isBlock(child)) {
      flush();
      blocks.push(...blockOf(child, inner));
    } else line += inlineText(child, context.inline);
  }
  flush();
  return blocks;
}

/** Inline elements that hold blocks (a link around a card) are read as blocks. */
function isBlock(element: HtmlElement): boolean {
  if (blockNames.has(element.localName)) return true;
  return element.childNodes.length > 0 && element.querySelector(blockSelector) !== null;
}

const blockSelector = "p,div,ul,ol,table,h1,h2,h3,h4,h5,h6,section,article,pre,blockquote,dl,figure";

function blockOf(element: HtmlElement, context: Context): string[] {
  const name = element.localName;
  const level = /^h([1-6])$/u.exec(name)?.[1];
  if (level !== undefined) {
    const title = oneLine(inlineText(element, context.inline));
    return title === "" ? [] : [`${"#".repeat(Number(level))} ${title}`];
  }
  if (name === "ul" || name === "ol" || name === "menu") {
    const items = listItems(element, context);
    return items.length === 0 ? [] : [items.join("\n")];
  }
  if (name === "dl") return definitions(element, context);
  if (name === "table") return tableBlocks(element, context);
  if (name === "pre") {
    const code = (element.textContent ?? "").replace(/^\n+|\s+$/gu, "");
    return code.trim() === "" ? [] : [`\`\`\`\n${code.replaceAll("```", "'''")}\n\`\`\``];
  }
  if (name === "hr") return [];
  return blocksOf(element, context);
}

function listItems(list: HtmlElement, context: Context): string[] {
  const items: string[] = [];
  let number = Number.parseInt(list.getAttribute("start") ?? "1", 10) || 1;
  for (const child of Array.from(list.childNodes)) {
    if (!isElement(child) || unread.has(child.localName)) continue;
    if (child.localName === "ul" || child.localName === "ol") {
      items.push(...indent(listItems(child, { ...context, depth: context.depth + 1 })));
      continue;
    }
    const mark = list.localName === "ol" ? `${number}. ` : "- ";
    const [first = "", ...others] = itemParts(child, context);
    if (first === "" && others.length === 0) continue;
    number += 1;
    items.push(`${mark}${first}`, ...indent(others));
  }
  return items;
}

/** The lines of an item: its text on one line, its lists below it. */
function itemParts(item: HtmlElement, context: Context): string[] {
  const texts: string[] = [];
  const below: string[] = [];
  for (const block of blocksOf(item, { ...context, depth: context.depth + 1 })) {
    if (/^\s*(?:- |\d+\. |\||```)/u.test(block)) below.push(...block.split("\n"));
    else texts.push(oneLine(block.replace(/^#+ /u, "")));
  }
  return [texts.join(" "), ...below];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line.startsWith("|") || line.startsWith("```") ? line : `  ${line}`));
}

function definitions(list: HtmlElement, context: Context): string[] {
  const lines: string[] = [];
  for (const entry of select(list, "dt,dd").filter((entry) => nearest(entry, "dl") === list)) {
    const text = oneLine(inlineText(entry, context.inline));
    if (text === "") continue;
    const last = lines.at(-1);
    if (entry.localName === "dt" || last === undefined) lines.push(`- ${text}`);
    else if (/[：:]$/u.test(last)) lines[lines.length - 1] = `${last} ${text}`;
    else lines[lines.length - 1] = `${last}${last.includes(": ") ? "; " : ": "}${text}`;
  }
  return lines.length === 0 ? [] : [lines.join("\n")];
}

function tableBlocks(table: HtmlElement, context: Context): string[] {
  const { grid, headerRows } = tableToGrid(table, (cell) => oneLine(inlineText(cell, context.inline)));
  const widest = Math.max(0, ...grid.map((row) => row.length));
  const isLayout =
    table.getAttribute("role") === "presentation" ||
    widest <= 1 ||
    grid.length <= 1 ||
    table.querySelector("table,h1,h2,h3,article,section") !== null;
  if (isLayout && context.depth < mostDepth) {
    return Array.from(table.querySelectorAll("td,th"))
      .filter((cell) => nearest(cell, "table") === table)
      .flatMap((cell) => blocksOf(cell, { ...context, depth: context.depth + 1 }));
  }
  const caption = table.querySelector("caption");
  const title = caption === null ? "" : oneLine(inlineText(caption, context.inline));
  return [title, gridToMarkdown(grid, { headerRows })].filter((block) => block !== "");
}

function nearest(element: HtmlElement, name: string): HtmlElement | null {
  let at = element.parentNode;
  while (at !== null && at.localName !== name) at = at.parentNode;
  return at;
}

/** Paragraphs of a run of text: two `<br>` part paragraphs, as old pages write them, and one a line. */
function paragraphs(text: string): string[] {
  return text
    .split(/\u2028\s*\u2028\s*/u)
    .map((part) =>
      part
        .split(lineBreak)
        .map(oneLine)
        .filter((line) => line !== "")
        .join("\n"),
    )
    .filter((part) => part !== "");
}
