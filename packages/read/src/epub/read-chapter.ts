import { decodeText } from "../decode-text.ts";
import { htmlToMarkdown } from "../html/html-to-markdown.ts";
import { parseHtml } from "../html/parse-html.ts";
import { stripHidden } from "../html/strip-hidden.ts";

/** Reads one document of a book; one without a heading gets that of the table of contents. */
export function readChapter(bytes: Uint8Array, title: string | undefined): string {
  const page = parseHtml(decodeText(bytes).text, { xhtml: true });
  stripHidden(page);
  const text = htmlToMarkdown(page.body);
  if (text === "" || title === undefined || /^#{1,6} /mu.test(text.slice(0, headingReach))) return text;
  return `## ${title}\n\n${text}`;
}

/** A heading further down is not that of the chapter. */
const headingReach = 500;
