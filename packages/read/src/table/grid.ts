/**
 * A cell of a grid. Merged cells stand in every place that they cover, with the same `merge` number,
 * so that a header over two columns is known in both.
 */
export interface GridCell {
  readonly text: string;
  readonly merge?: number | undefined;
}

/** Rows of cells as a sheet, a page or a file has them; rows may differ in length. */
export type Grid = readonly (readonly GridCell[])[];

/** A grid of plain texts. */
export function toGrid(rows: readonly (readonly string[])[]): Grid {
  return rows.map((row) => row.map((text) => ({ text })));
}

const number =
  /^[-+(]?\s*(?:[$¥￥€£]|US\$|HK\$|RMB|CNY|USD)?\s*[-+]?(?:\d[\d,，]*(?:\.\d+)?|\.\d+)\s*(?:%|％|‰|[eE][-+]?\d+)?\s*\)?\s*(?:元|万元|亿元|万|亿|人|次|天|年|月|bp|bps)?$/u;
const date = /^\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?月?$/u;
const year = /^(?:19|20)\d{2}(?:年度?|[ -]?[QqHh][1-4]|[AE])?$/u;

/** Whether a cell holds a figure or a date rather than a name. A bare year is a name: it heads columns. */
export function isFigureCell(text: string): boolean {
  return text !== "" && !year.test(text) && (number.test(text) || date.test(text));
}
