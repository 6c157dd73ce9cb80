/** Private-use characters stand for the ends of a quotation until the page is Markdown. */
const open = "\uE000";
const close = "\uE001";

/** Sets a mark, as a paragraph of its own, at the beginning and the end of every quotation (`<blockquote>`) of a page. */
export function markQuotes(html: string): string {
  return html
    .replace(/[\uE000\uE001]/gu, "")
    .replace(/<blockquote\b[^>]*>/giu, (tag) => `${tag}<p>${open}</p>`)
    .replace(/<\/blockquote\s*>/giu, (tag) => `<p>${close}</p>${tag}`);
}

/**
 * Writes what stands between the marks of {@link markQuotes} as quoted: every line behind a `>` for each quotation
 * around it.
 */
export function quoteMarked(markdown: string): string {
  let depth = 0;
  let before = 0;
  const lines: string[] = [];
  for (const block of markdown.split("\n\n")) {
    for (const mark of block.match(/[\uE000\uE001]/gu) ?? []) depth = Math.max(0, depth + (mark === open ? 1 : -1));
    const text = block.replace(/[\uE000\uE001]/gu, "").trim();
    if (text === "") continue;
    const prefix = "> ".repeat(depth);
    const shared = Math.min(depth, before);
    if (lines.length > 0) lines.push(prefix.slice(0, shared * 2).trimEnd());
    before = depth;
    lines.push(...text.split("\n").map((line) => `${prefix}${line}`));
  }
  return lines.join("\n");
}
