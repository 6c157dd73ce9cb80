import { decodeText } from "./decode-text.ts";
import { extractMainContent } from "./extract-main-content.ts";
import { failure, type Parsed, textFailure } from "./parsed.ts";

/** Reads a page: its main content as Markdown, title, author and date. */
export function readHtml(bytes: Uint8Array): Parsed {
  const decoded = decodeText(bytes);
  const unusable = textFailure(decoded.text, decoded.confidence);
  if (unusable !== undefined) return unusable;
  const content = extractMainContent(decoded.text);
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
