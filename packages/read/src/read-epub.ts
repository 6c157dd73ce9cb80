import { readBookFacts } from "./epub/read-book-facts.ts";
import { readChapter } from "./epub/read-chapter.ts";
import { failure, type Parsed } from "./parsed.ts";
import { openPackage } from "./xml/open-package.ts";

/**
 * Reads a book to Markdown: its chapters in the order of its spine, each under its own heading or else the one
 * that the table of contents names; title, author, language and date from its package. The table of contents
 * itself is left out. A chapter that cannot be read is named in the metadata.
 */
export async function readEpub(bytes: Uint8Array): Promise<Parsed> {
  const pack = await openPackage(bytes);
  if (pack.names.includes("META-INF/rights.xml")) return failure("encrypted", "The book is protected (DRM).", "Get it without protection.");
  const book = await readBookFacts(pack);
  if (book === undefined) return failure("damaged", "The book has no list of chapters that can be read.");
  const { chapters, title, author, language, published } = book;
  const texts: string[] = [];
  const missing: string[] = [];
  for (const chapter of chapters) {
    const content = await pack.bytes(chapter.part);
    if (content === undefined) missing.push(chapter.part);
    else {
      const text = readChapter(content, chapter.title);
      if (text !== "") texts.push(text);
    }
  }
  if (texts.length === 0) return failure("no-text", "The book holds no text, perhaps only images.");
  return {
    kind: "text",
    text: texts.join("\n\n"),
    title,
    metadata: {
      ...(author === undefined ? {} : { author }),
      ...(language === undefined ? {} : { language }),
      ...(published === undefined ? {} : { published }),
      ...(missing.length > 0 ? { missingChapters: missing } : {}),
    },
  };
}
