import { gridToMarkdown, oneLine } from "../table/grid-to-markdown.ts";
import { blockNames, unreadNames } from "./element-kinds.ts";
import { type HtmlElement, type HtmlNode, isElement, isText, select } from "./html-node.ts";
import { inlineText, lineBreak } from "./inline-text.ts";
import { isFence, preToFence } from "./pre-to-fence.ts";
import { tableToGrid } from "./table-to-grid.ts";

/** Options of {@link htmlToMarkdown}. */
export interface HtmlToMarkdownOptions {
  /** Gives the text of an inline element that is to be written differently, else undefined. */
  readonly inline?: (element: HtmlElement) => string | undefined;
}

/** Deeper than any page that a person wrote; below, blocks are read as one line of text. */
const mostDepth = 200;

/** Lists are indented to this level: below, a list is written as deep as its parent. */
const mostIndent = 10;

/**
 * Writes the content of a node as Markdown: headings, paragraphs, lists, pipe tables, fenced code. Links and
 * emphasis leave their text only, images nothing. Layout tables (one cell, or blocks within) are read through.
 */
export function htmlToMarkdown(root: HtmlNode, options: HtmlToMarkdownOptions = {}): string {
  const blocks: string[] = [];
  if (isText(root)) addParagraphs(root.text, blocks);
  else addBlock(root, { inline: options.inline ?? (() => undefined), depth: 0, indent: 0 }, blocks);
  return blocks.join("\n\n");
}

interface Context {
  readonly inline: (element: HtmlElement) => string | undefined;
  readonly depth: number;
  readonly indent: number;
}

function addBlocks(node: HtmlElement, context: Context, blocks: string[]): void {
  const inner = { ...context, depth: context.depth + 1 };
  let line = "";
  for (const child of node.childNodes) {
    if (isText(child)) line += inlineText(child);
    if (!isElement(child) || child.isRemoved || unreadNames.has(child.localName)) continue;
    if (context.depth < mostDepth && isBlock(child)) {
      addParagraphs(line, blocks);
      line = "";
      addBlock(child, inner, blocks);
    } else line += inlineText(child, context.inline);
  }
  addParagraphs(line, blocks);
}

function isBlock(element: HtmlElement): boolean {
  return element.holdsBlocks || blockNames.has(element.localName);
}

function addBlock(element: HtmlElement, context: Context, blocks: string[]): void {
  const name = element.localName;
  if (name === "ul" || name === "ol" || name === "menu") {
    const items = listItems(element, context);
    if (items.length > 0) blocks.push(items.join("\n"));
  } else if (name === "dl") addDefinitions(element, context, blocks);
  else if (name === "table") addTable(element, context, blocks);
  else if (name === "pre") {
    const code = preToFence(element);
    if (code !== "") blocks.push(code);
  } else if (name.length === 2 && /^h[1-6]$/u.test(name)) {
    const title = oneLine(inlineText(element, context.inline));
    if (title !== "") blocks.push(`${"#".repeat(Number(name[1]))} ${title}`);
  } else if (name !== "hr") addBlocks(element, context, blocks);
}

function listItems(list: HtmlElement, context: Context): string[] {
  const items: string[] = [];
  const inner = { ...context, depth: context.depth + 1, indent: context.indent + 1 };
  let number = Number.parseInt(list.getAttribute("start") ?? "1", 10) || 1;
  for (const child of list.childNodes) {
    if (!isElement(child) || child.isRemoved || unreadNames.has(child.localName)) continue;
    if (child.localName === "ul" || child.localName === "ol") {
      pushIndented(items, listItems(child, inner), context.indent);
      continue;
    }
    const mark = list.localName === "ol" ? `${number}. ` : "- ";
    const { text, below } = itemParts(child, inner);
    if (text === "" && below.length === 0) continue;
    number += 1;
    items.push(`${mark}${text}`);
    pushIndented(items, below, context.indent);
  }
  return items;
}

/** An item: its text on one line, and the lines of its lists, tables and code below it. */
function itemParts(item: HtmlElement, context: Context): { readonly text: string; readonly below: readonly string[] } {
  const texts: string[] = [];
  const below: string[] = [];
  const blocks: string[] = [];
  addBlocks(item, context, blocks);
  for (const block of blocks) {
    if (/^\s*(?:- |\d+\. |\||```)/u.test(block)) for (const line of block.split("\n")) below.push(line);
    else texts.push(oneLine(block.replace(/^#+ /u, "")));
  }
  // Lists of news set the day apart by its place on the line only.
  return { text: texts.join(" ").replace(/(?<=[^\s\d-])(?=(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}$)/u, " "), below };
}

/** Tables and code stand at the margin: indented, other readers of Markdown take them for something else. */
function pushIndented(into: string[], lines: readonly string[], indent: number): void {
  let isCode = false;
  for (const line of lines) {
    if (isFence(line)) isCode = !isCode;
    into.push(isCode || line.startsWith("|") || isFence(line) || indent >= mostIndent ? line : `  ${line}`);
  }
}

/** Terms with their explanations, each on a line; where explanations are whole texts, as paragraphs below the term. */
function addDefinitions(list: HtmlElement, context: Context, blocks: string[]): void {
  const entries: HtmlElement[] = [];
  collectEntries(list, entries);
  if (entries.some((entry) => entry.localName === "dd" && entry.holdsBlocks && isLong(entry))) {
    for (const entry of entries) addBlocks(entry, { ...context, depth: context.depth + 1 }, blocks);
    return;
  }
  const lines: string[] = [];
  for (const entry of entries) {
    const text = oneLine(inlineText(entry, context.inline));
    if (text === "") continue;
    const last = lines.at(-1);
    if (entry.localName === "dt" || last === undefined) lines.push(`- ${text}`);
    else if (/[：:]$/u.test(last)) lines[lines.length - 1] = `${last} ${text}`;
    else lines[lines.length - 1] = `${last}${last.includes(": ") ? "; " : ": "}${text}`;
  }
  if (lines.length > 0) blocks.push(lines.join("\n"));
}

function collectEntries(node: HtmlElement, entries: HtmlElement[]): void {
  for (const child of node.childNodes) {
    if (!isElement(child) || child.isRemoved) continue;
    if (child.localName === "dt" || child.localName === "dd") entries.push(child);
    else if (child.localName === "div") collectEntries(child, entries);
  }
}

function isLong(entry: HtmlElement): boolean {
  return entry.querySelector("pre,table") !== undefined || select(entry, "p").length > 1;
}

function addTable(table: HtmlElement, context: Context, blocks: string[]): void {
  const { grid, headerRows } = tableToGrid(table, (cell) => oneLine(inlineText(cell, context.inline)));
  const widest = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const isLayout =
    table.getAttribute("role") === "presentation" ||
    widest <= 1 ||
    grid.length <= 1 ||
    table.querySelector("table,h1,h2,h3,article,section") !== undefined ||
    (widest <= 2 && table.querySelector("pre") !== undefined);
  if (isLayout && context.depth < mostDepth) {
    addBlocks(table, { ...context, depth: context.depth + 1 }, blocks);
    return;
  }
  const caption = table.querySelector("caption");
  const title = caption === undefined ? "" : oneLine(inlineText(caption, context.inline));
  for (const block of [title, gridToMarkdown(grid, { headerRows })]) if (block !== "") blocks.push(block);
}

/** Paragraphs of a run of text: two `<br>` part paragraphs, as old pages write them, and one a line. */
function addParagraphs(text: string, blocks: string[]): void {
  if (text === "") return;
  if (!text.includes(lineBreak)) {
    const line = oneLine(text);
    if (line !== "") blocks.push(line);
    return;
  }
  for (const part of text.split(/\u2028\s*\u2028\s*/u)) {
    const lines = part
      .split(lineBreak)
      .map(oneLine)
      .filter((line) => line !== "");
    if (lines.length > 0) blocks.push(lines.join("\n"));
  }
}
