import { htmlToMarkdown } from "./html/html-to-markdown.ts";
import { parseHtml } from "./html/parse-html.ts";

/** Elements that begin a block of HTML in Markdown (CommonMark 4.6, kind 6, in the part that holds content). */
const opening = /^ {0,3}<(table|ul|ol|dl|div|p|section|article|details|center|figure|blockquote|h[1-6])(?=[\s/>])/iu;

/**
 * Writes the HTML blocks of a Markdown text as Markdown, tables above all, and takes its comments away. Text in
 * fences stays as it is, and so does HTML within a line.
 */
export function htmlBlocksToMarkdown(markdown: string): string {
  if (!/<(?:!--|[A-Za-z])/u.test(markdown)) return markdown;
  const lines = markdown.split("\n");
  const written: string[] = [];
  let fence: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || line.trim().startsWith(fence))) fence = fence === undefined ? mark : undefined;
    const name = fence === undefined ? opening.exec(line)?.[1] : undefined;
    const end = name === undefined ? undefined : blockEnd(lines, at, name);
    if (name !== undefined && end !== undefined) {
      written.push(htmlToMarkdown(parseHtml(lines.slice(at, end).join("\n")).body));
      at = end - 1;
    } else if (fence === undefined && line.trimStart().startsWith("<!--")) {
      const last = lines.findIndex((other, index) => index >= at && other.includes("-->"));
      if (last === -1) written.push(line);
      else {
        written.push((lines[last] ?? "").replace(/^[\s\S]*?-->/u, "").trim());
        at = last;
      }
    } else written.push(line);
  }
  return written.join("\n").replace(/\n{3,}/gu, "\n\n");
}

/** More lines of one block are not looked through. */
const longestBlock = 20_000;

/** The line behind the end tag of an element that begins on a line; `undefined` where it does not end. */
function blockEnd(lines: readonly string[], from: number, name: string): number | undefined {
  const tag = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*>`, "giu");
  let depth = 0;
  for (let at = from; at < Math.min(lines.length, from + longestBlock); at += 1) {
    for (const [, isEnd] of (lines[at] ?? "").matchAll(tag)) depth += isEnd === "/" ? -1 : 1;
    if (depth <= 0) return at + 1;
  }
  return undefined;
}
