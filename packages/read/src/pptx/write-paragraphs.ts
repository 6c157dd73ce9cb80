import { oneLine } from "../table/grid-to-markdown.ts";
import { childAt, descendants, textOf, type XmlElement } from "../xml/parse-xml.ts";
import { type Bullet, bulletOf } from "./find-bullet.ts";

/** The text of a paragraph: its runs and fields, a line break as a space. */
export function paragraphText(paragraph: XmlElement): string {
  return paragraph.children
    .map((child) => {
      if (typeof child === "string") return "";
      if (child.name === "r" || child.name === "fld") return textOf(childAt(child, "t"));
      if (child.name === "br") return "\n";
      return child.name === "m" || child.name === "AlternateContent" ? mathText(chosen(child)) : "";
    })
    .join("");
}

function chosen(element: XmlElement): XmlElement {
  return element.name === "AlternateContent" ? (childAt(element, "Choice") ?? element) : element;
}

/** A formula by the letters in it, which stand in runs of their own. */
function mathText(element: XmlElement): string {
  return descendants(element, "t").map(textOf).join("");
}

/**
 * Writes the paragraphs of a shape: items of a list under each other with two spaces for each level, other
 * paragraphs as blocks.
 *
 * @param levels - The mark of a level where a paragraph has none of its own.
 * @param never - Given: no paragraph is an item, as in a subtitle.
 */
export function writeParagraphs(paragraphs: readonly XmlElement[], levels: (level: number) => Bullet, never?: string): string[] {
  const blocks: string[] = [];
  const numbers: (number | undefined)[] = [];
  let list: string[] = [];
  const flush = (): void => {
    if (list.length > 0) blocks.push(list.join("\n"));
    list = [];
  };
  const isAlone = paragraphs.filter((paragraph) => paragraphText(paragraph).trim() !== "").length === 1;
  for (const paragraph of paragraphs) {
    const text = oneLine(paragraphText(paragraph));
    if (text === "") continue;
    const properties = childAt(paragraph, "pPr");
    const level = Math.min(8, Math.max(0, Number.parseInt(properties?.attributes.lvl ?? "0", 10) || 0));
    const bullet = never === undefined ? (bulletOf(properties) ?? (isAlone ? "none" : levels(level))) : "none";
    numbers.length = level + 1;
    if (bullet === "none") {
      flush();
      numbers.length = 0;
      blocks.push(text);
      continue;
    }
    const number = (numbers[level] ?? startOf(properties) - 1) + 1;
    numbers[level] = bullet === "number" ? number : undefined;
    list.push(`${"  ".repeat(level)}${bullet === "number" ? `${number}.` : "-"} ${text}`);
  }
  flush();
  return blocks;
}

function startOf(properties: XmlElement | undefined): number {
  return Number.parseInt(childAt(properties, "buAutoNum")?.attributes.startAt ?? "1", 10) || 1;
}
