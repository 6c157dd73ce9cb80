import { mediaTypes, type TextFormat } from "../detect-format.ts";
import { failure, type Parsed, toFailure } from "../parsed.ts";
import type { ExpandContext, PartInput } from "./part.ts";

/** Parses the bytes of one file with the parser of its format; whatever a parser throws is a failure of the file. */
export async function parsePart(format: TextFormat, input: PartInput, context: ExpandContext): Promise<Parsed> {
  try {
    const parsed = await parseAs(format, input, context);
    return parsed.kind === "text"
      ? withinLimit({ ...parsed, metadata: { mediaType: mediaTypes[format], ...parsed.metadata } }, context)
      : parsed;
  } catch (error) {
    return toFailure(error);
  }
}

/** A text, or the failure that it is longer than the limit. */
export function withinLimit(parsed: Parsed & { readonly kind: "text" }, { limits }: Pick<ExpandContext, "limits">): Parsed {
  if (parsed.text.length <= limits.maxOutputChars) return parsed;
  return failure("too-large", `The text has ${parsed.text.length} characters, more than ${limits.maxOutputChars} (limits.maxOutputChars).`);
}

async function parseAs(format: TextFormat, input: PartInput, { limits, settings, onPage }: ExpandContext): Promise<Parsed> {
  const { bytes, source } = input;
  // Each parser is loaded when its first file comes: a run over text files never loads pdfjs.
  switch (format) {
    case "text":
      return (await import("../read-text.ts")).readText(bytes);
    case "markdown":
      return (await import("../read-markdown.ts")).readMarkdown(bytes);
    case "html":
      return (await import("../read-html.ts")).readHtml(bytes, settings);
    case "delimited":
      return (await import("../read-csv.ts")).readCsv(bytes);
    case "pdf":
      return (await import("../read-pdf.ts")).readPdf(bytes, { maxChars: limits.maxOutputChars, ...settings, onPage });
    case "docx":
      return (await import("../read-docx.ts")).readDocx(bytes);
    case "xlsx":
      return (await import("../read-xlsx.ts")).readXlsx(bytes);
    case "pptx":
      return (await import("../read-pptx.ts")).readPptx(bytes);
    case "epub":
      return (await import("../read-epub.ts")).readEpub(bytes);
    case "jsonl":
      return (await import("../read-json.ts")).readJsonLines(bytes, source);
    case "json":
      return (await import("../read-json.ts")).readJson(bytes, source);
    case "image":
      return (await import("../read-image.ts")).readImage(bytes, settings);
  }
}
