/** A heading far down is not the title of the whole. */
const titleReach = 2_000;

/** A title is a line, not a paragraph. */
const longestTitle = 100;

/** The first heading of a Markdown text, of the first level where there is one near the beginning. */
export function firstHeading(text: string): string | undefined {
  const headings = [...text.slice(0, titleReach).matchAll(/^(#{1,2}) +(.+)$/gmu)];
  return (headings.find(([, marks]) => marks === "#") ?? headings[0])?.[2]?.trim();
}

/**
 * The title of a plain text: its first line, in a first block of at most three short lines (a title, a
 * publisher, a date), without the end of a sentence, or with a ruler below. Where the first line is a
 * letterhead, the name of an institution alone, the title is the next line that is set like it or has no date.
 */
export function firstLine(text: string): string | undefined {
  const [block = "", next = ""] = text
    .slice(0, titleReach)
    .trimStart()
    .split(/\n[ \t]*\n/u);
  const lines = block.split("\n").map((line) => line.trim().replace(/^#+\s+/u, ""));
  const [first = "", second = ""] = lines;
  const isRuled = /^[=\-－—]{3,}$/u.test(second);
  const isShort = block.length < titleReach && lines.length <= 3 && lines.slice(1).every((line) => line.length <= longestTitle);
  if (!isTitle(first) || !(isRuled || isShort)) return undefined;
  if (!institution.test(first)) return first;
  const others = [
    ...lines.slice(1),
    ...next
      .split("\n")
      .slice(0, 1)
      .map((line) => line.trim()),
  ].filter(isTitle);
  const alike = isUpper(first) ? others.find(isUpper) : undefined;
  return alike ?? others.find((line) => !dated.test(line)) ?? first;
}

/** A line that is the name of an institution, as letterheads have it. */
const institution =
  /(?:公司|银行|銀行|医院|醫院|诊所|診所|学校|學校|中学|中學|小学|小學|大学|大學|委员会|委員會|中心|科|局|部)(?:[（(][^）)]*[）)])?(?:\p{Script=Han}{0,6}(?:科|部|处|處|室|组|組|中心|公司))?$|\b(?:bank|hospital|clinic|school|university|college|limited|ltd|inc|plc|company|corporation)\b\.?(?: \([^)]*\))?(?:, [\p{L} ]+)?$/iu;
const dated = /\d{4}年\d|\d{1,2}月\d|(?:19|20)\d{2}[-/]\d|\b\d{1,2} \p{L}+ (?:19|20)\d{2}|编号|編號|文号|文號/u;

function isTitle(line: string): boolean {
  return line !== "" && line.length <= longestTitle && !/[。.!?！？；;，,：:|]$/u.test(line) && !line.startsWith("|");
}

function isUpper(line: string): boolean {
  return /\p{Lu}{3}/u.test(line) && !/\p{Ll}{3}/u.test(line);
}
