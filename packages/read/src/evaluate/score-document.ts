/** How well the Markdown of a document agrees with a reviewed one, each from 0 to 1. */
export interface DocumentScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /**
   * Share of the table rows of the gold text whose cells stand in one row of the output, in order; `undefined` where
   * the gold text has no table.
   */
  readonly rows: number | undefined;
}

/**
 * Compares the Markdown of a document with a reviewed one by their words, and their tables by their rows.
 *
 * With C the number of words that both have (of each word the smaller count), G the words of the gold text and O
 * those of the output: precision = C / O, recall = C / G, F1 = 2C / (G + O), 0 where a divisor is 0. A word is a
 * single Han character, or a run of other letters and figures, after NFKC; case counts, order and Markdown's own
 * signs do not. Comments, images and the targets of links are no text and left out on both sides, character
 * references are resolved.
 *
 * @example
 * ```ts
 * scoreDocument("# 利率 2024\n\n[Rates](https://example.com)", "利率 Rates").f1;
 * // => 0.8571428571428571
 * ```
 */
export function scoreDocument(gold: string, output: string): DocumentScore {
  const wanted = countWords(plainText(gold));
  const found = countWords(plainText(output));
  let common = 0;
  for (const [word, count] of wanted.counts) common += Math.min(count, found.counts.get(word) ?? 0);
  return {
    precision: found.total === 0 ? 0 : common / found.total,
    recall: wanted.total === 0 ? 0 : common / wanted.total,
    f1: (2 * common) / Math.max(1, wanted.total + found.total),
    rows: scoreRows(gold, output),
  };
}

function plainText(markdown: string): string {
  return markdown
    .replace(/<!--[\s\S]*?-->/gu, " ")
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, " ")
    .replace(/\]\([^()\s]*(?:\([^()]*\)[^()\s]*)?\)/gu, "]")
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/gu, (_, name: string) => references[name] ?? " ")
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/gu, "$1")
    .normalize("NFKC");
}

const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };

interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function countWords(text: string): Words {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of text.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    total += 1;
  }
  return { counts, total };
}

function scoreRows(gold: string, output: string): number | undefined {
  const wanted = tableRows(gold).filter((row) => row.length > 1);
  if (wanted.length === 0) return undefined;
  const found = tableRows(output);
  const kept = wanted.filter((row) => found.some((other) => holdsInOrder(other, row)));
  return kept.length / wanted.length;
}

/** The filled cells of every table row but the rules under headers. */
function tableRows(markdown: string): string[][] {
  return markdown
    .split("\n")
    .filter((line) => /^\s*\|.*\|\s*$/u.test(line) && !/^[\s|:-]+$/u.test(line))
    .map((line) =>
      line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/u)
        .map((cell) => [...countWords(plainText(cell)).counts.keys()].join(" "))
        .filter((cell) => cell !== ""),
    );
}

function holdsInOrder(row: readonly string[], cells: readonly string[]): boolean {
  let at = 0;
  for (const cell of row) if (cell === cells[at]) at += 1;
  return at === cells.length;
}
