/** A heading far down is not the title of the whole. */
const titleReach = 2_000;

/** A title is a line, not a paragraph. */
const longestTitle = 80;

/** The first heading of a Markdown text, of the first level where there is one near the beginning. */
export function firstHeading(text: string): string | undefined {
  const headings = [...text.slice(0, titleReach).matchAll(/^(#{1,2}) +(.+)$/gmu)];
  return (headings.find(([, marks]) => marks === "#") ?? headings[0])?.[2]?.trim();
}

/** The first line of a plain text where it stands alone: short, without the end of a sentence, with a blank line or a ruler below. */
export function firstLine(text: string): string | undefined {
  const match = /^\s*([^\n]+)\n[ \t]*(?:\n|[=\-－—]{3,})/u.exec(text.slice(0, titleReach));
  const line = match?.[1]?.trim() ?? "";
  return line !== "" && line.length <= longestTitle && !/[。.!?！？；;，,：:|]$/u.test(line) ? line.replace(/^#+\s+/u, "") : undefined;
}
