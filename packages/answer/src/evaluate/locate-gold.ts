import type { Span } from "@espalier/core";
import { parseBlocks, parseTable } from "@espalier/text";
import type { Gold } from "./read-questions.ts";

/**
 * Finds where a gold quote or cell stands in a cleaned document. Compatibility forms (NFKC), case and white space do not count;
 * everything else must be equal.
 *
 * @returns Every place where it stands; none where the document does not hold it.
 *
 * @example
 * ```ts
 * locateGold("The fee is\n５ yuan.", { source: "fees.txt", quote: "fee is 5 yuan" });
 * // => [{ start: 4, end: 17 }]
 * ```
 */
export function locateGold(text: string, gold: Gold): Span[] {
  if (gold.quote !== undefined) return locateQuote(text, gold.quote);
  return gold.cell === undefined ? [] : locateCell(text, gold.cell);
}

interface Folded {
  readonly text: string;
  /** For every unit of the folded text, the place in the original that it comes from. */
  readonly places: readonly number[];
}

function fold(text: string): Folded {
  let folded = "";
  const places: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = sign.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += sign.length;
  }
  places.push(at);
  return { text: folded, places };
}

function locateQuote(text: string, quote: string): Span[] {
  const folded = fold(text);
  const wanted = fold(quote).text;
  const spans: Span[] = [];
  if (wanted === "") return spans;
  for (let at = folded.text.indexOf(wanted); at !== -1; at = folded.text.indexOf(wanted, at + 1)) {
    const last = folded.places[at + wanted.length - 1] ?? 0;
    const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
    spans.push({ start: folded.places[at] ?? 0, end: last + width });
  }
  return spans;
}

function locateCell(text: string, { row, column, value }: NonNullable<Gold["cell"]>): Span[] {
  const same = (a: string, b: string) => fold(a).text === fold(b).text;
  return parseBlocks(text)
    .filter((block) => block.kind === "table")
    .flatMap((block) => parseTable(text, block) ?? [])
    .flatMap((table) => {
      const at = table.header.findIndex((cell) => same(cell.text, column));
      return table.rows
        .filter(({ cells }) => same(cells[0]?.text ?? "", row))
        .flatMap(({ cells }) => cells[at] ?? [])
        .filter((cell) => same(cell.text, value));
    })
    .map(({ start, end }) => ({ start, end }));
}
