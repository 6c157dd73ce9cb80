import { createRequire } from "node:module";
import { prepareDocument } from "./docx/prepare-document.ts";
import { firstHeading } from "./find-title.ts";
import type { HtmlElement } from "./html/html-node.ts";
import { select } from "./html/html-node.ts";
import { htmlToMarkdown } from "./html/html-to-markdown.ts";
import { inlineText } from "./html/inline-text.ts";
import { parseHtml } from "./html/parse-html.ts";
import { failure, type Parsed } from "./parsed.ts";
import { oneLine } from "./table/grid-to-markdown.ts";

const load = createRequire(import.meta.url);

/**
 * Reads a Word document to Markdown: headings and lists with their automatic numbers, tables with their header rows,
 * formulas on one line, the values of charts, text boxes, and footnotes as `[^1]` with their text at the end. Tracked
 * changes are taken as accepted. Page headers and footers, comments, deleted and hidden text are left out; how many
 * characters were hidden stands in the metadata. Linked images are neither read nor requested.
 */
export async function readDocx(bytes: Uint8Array): Promise<Parsed> {
  const mammoth = load("mammoth") as typeof import("mammoth");
  let html: string;
  let prepared: Awaited<ReturnType<typeof prepareDocument>>;
  try {
    prepared = await prepareDocument(bytes);
    const converted = await mammoth.convertToHtml(
      { buffer: Buffer.from(prepared.bytes.buffer, prepared.bytes.byteOffset, prepared.bytes.byteLength) },
      { styleMap, convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false } as Parameters<
        typeof mammoth.convertToHtml
      >[1],
    );
    html = converted.value;
  } catch (error) {
    return failure("damaged", `The document cannot be opened (${(error as Error).message}).`);
  }
  const page = parseHtml(html);
  const { body } = page;
  const notes = takeNotes(body);
  const text = prepared.restore(
    [htmlToMarkdown(body, { inline: (element) => noteMark(element, notes) }), ...notes.lines].filter((part) => part !== "").join("\n\n"),
  );
  if (text.trim() === "") return failure("no-text", "The document holds no text, perhaps only images.");
  return {
    kind: "text",
    text,
    title: firstHeading(text) ?? (prepared.title || undefined),
    metadata: {
      ...(prepared.author ? { author: prepared.author } : {}),
      ...(prepared.hiddenCharacters > 0 ? { hiddenCharacters: prepared.hiddenCharacters } : {}),
    },
  };
}

// Chinese versions of Word and WPS write localised style names into some files; mammoth knows the English ones.
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  "p[style-name='標題'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].flatMap((level) =>
    [`标题 ${level}`, `標題 ${level}`, `标题${level}`].map((name) => `p[style-name='${name}'] => h${level}:fresh`),
  ),
];

interface Notes {
  /** The number in the text of each note, by mammoth's id of it. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly lines: readonly string[];
}

/** Takes mammoth's list of footnotes and endnotes from the end of the body. */
function takeNotes(body: HtmlElement): Notes {
  const numbers = new Map<string, number>();
  const lines: string[] = [];
  for (const item of select(body, "li[id]")) {
    const id = item.getAttribute("id") ?? "";
    if (!/^(?:footnote|endnote)-/u.test(id)) continue;
    numbers.set(id, numbers.size + 1);
    for (const back of select(item, "a[href]")) if (/^#(?:footnote|endnote)-ref-/u.test(back.getAttribute("href") ?? "")) back.remove();
    lines.push(`[^${numbers.size}]: ${oneLine(inlineText(item))}`);
    item.remove();
  }
  return { numbers, lines };
}

function noteMark(element: HtmlElement, notes: Notes): string | undefined {
  if (element.localName !== "sup") return undefined;
  const link = element.querySelector("a[href]");
  const number = notes.numbers.get((link?.getAttribute("href") ?? "").replace(/^#/u, ""));
  return number === undefined ? undefined : `[^${number}]`;
}
