import { metadataSchema } from "@espalier/core";
import { decodeText } from "./decode-text.ts";
import { firstHeading, firstLine } from "./find-title.ts";
import { htmlBlocksToMarkdown } from "./html-blocks-to-markdown.ts";
import { type Parsed, textFailure } from "./parsed.ts";
import { withLineFeeds } from "./read-text.ts";

/**
 * Reads Markdown as it is, but for blocks of HTML in it, whose tables become pipe tables. A front matter of plain `key: value` lines between two `---` becomes metadata where
 * its keys are those of a document; `date` is its date of publication.
 */
export function readMarkdown(bytes: Uint8Array): Parsed {
  const { text, encoding, confidence } = decodeText(bytes);
  const failure = textFailure(text, confidence);
  if (failure !== undefined) return failure;
  const { body, title, metadata } = partFrontMatter(withLineFeeds(text));
  const written = htmlBlocksToMarkdown(body);
  return { kind: "text", text: written, title: title ?? firstHeading(written) ?? firstLine(written), metadata: { encoding, ...metadata } };
}

interface Parted {
  readonly body: string;
  readonly title?: string;
  readonly metadata: Readonly<Record<string, unknown>>;
}

const frontMatter = /^---[ \t]*\n((?:[A-Za-z][\w-]*[ \t]*:.*\n|[ \t]*(?:#.*)?\n)*)---[ \t]*(?:\n|$)/u;
const known = new Set(["author", "language", "published", "validFrom", "validTo", "supersedes", "license", "purpose", "consent", "access"]);

function partFrontMatter(text: string): Parted {
  const match = frontMatter.exec(text);
  if (match === null) return { body: text, metadata: {} };
  const metadata: Record<string, unknown> = {};
  let title: string | undefined;
  for (const line of (match[1] ?? "").split("\n")) {
    const [, key = "", raw = ""] = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*$/u.exec(line) ?? [];
    const value = raw.replace(/^(["'])(.*)\1$/u, "$2");
    if (value === "") continue;
    if (key === "title") title = value;
    const name = key === "date" ? "published" : key;
    if (known.has(name)) metadata[name] = name === "access" ? value.replace(/^\[|\]$/gu, "").split(/\s*,\s*/u) : value;
  }
  // A value that a document cannot have (a date in words) stays in the text and out of the metadata.
  for (const key of Object.keys(metadata)) {
    if (!metadataSchema.safeParse({ source: "", [key]: metadata[key] }).success) delete metadata[key];
  }
  return { body: text.slice(match[0].length).replace(/^\n+/u, ""), ...(title === undefined ? {} : { title }), metadata };
}
