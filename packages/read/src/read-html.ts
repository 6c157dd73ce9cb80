import { decodeText } from "./decode-text.ts";
import { extractMainContent, type MainContent } from "./extract-main-content.ts";
import { htmlToMarkdown } from "./html/html-to-markdown.ts";
import { parseHtml } from "./html/parse-html.ts";
import { readPageFacts } from "./html/read-page-facts.ts";
import { stripHidden } from "./html/strip-hidden.ts";
import { failure, type Parsed, textFailure } from "./parsed.ts";

/** Reads a page: its main content, or all of it, as Markdown; title, author and date. */
export function readHtml(bytes: Uint8Array, { mainContent }: { readonly mainContent: boolean }): Parsed {
  const decoded = decodeText(bytes);
  const unusable = textFailure(decoded.text, decoded.confidence);
  if (unusable !== undefined) return unusable;
  const content = mainContent ? extractMainContent(decoded.text) : wholePage(decoded.text);
  if (content.text.trim() === "")
    return failure("no-text", "The page shows no text: it is empty, or filled by a script.", "Save it from a browser as it is shown.");
  return {
    kind: "text",
    text: content.text,
    ...(content.title === undefined ? {} : { title: content.title }),
    metadata: {
      encoding: decoded.encoding,
      ...(content.author === undefined ? {} : { author: content.author }),
      ...(content.published === undefined ? {} : { published: content.published }),
      ...(content.hiddenCharacters === 0 ? {} : { hiddenCharacters: content.hiddenCharacters }),
    },
  };
}

function wholePage(html: string): MainContent {
  const page = parseHtml(html);
  const { title, author, published } = readPageFacts(page);
  const hiddenCharacters = stripHidden(page);
  return { text: htmlToMarkdown(page.body), title, author, published, hiddenCharacters };
}
