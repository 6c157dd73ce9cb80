import { decodeText } from "./decode-text.ts";
import { firstLine } from "./find-title.ts";
import { type Parsed, textFailure } from "./parsed.ts";
import { toGrid } from "./table/grid.ts";
import { gridToMarkdown } from "./table/grid-to-markdown.ts";
import { detectDelimiter, parseDelimited } from "./table/parse-delimited.ts";

/**
 * Reads delimited text to a pipe table. The encoding and the delimiter (comma, tab, semicolon, bar) are found
 * by the content; a title above the header and notes below the table become paragraphs.
 */
export function readCsv(bytes: Uint8Array): Parsed {
  const { text, encoding, confidence } = decodeText(bytes);
  const failure = textFailure(text, confidence);
  if (failure !== undefined) return failure;
  const rows = parseDelimited(text, detectDelimiter(text));
  const cells = rows.map((row) => row.map((field) => field.trim()));
  const markdown = gridToMarkdown(toGrid(cells));
  return { kind: "text", text: markdown, title: firstLine(markdown), metadata: { encoding } };
}
