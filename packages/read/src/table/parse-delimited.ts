/** A delimiter of a table in a text file. */
export type Delimiter = "," | ";" | "\t" | "|";

/**
 * Parses delimited text as RFC 4180 has it: quoted fields may hold delimiters, line ends and doubled quotes.
 * Lenient where files are: any line end, a quote inside an unquoted field is a character. Where a quote is
 * never closed, quotes count as characters from there on, so that the rest of the file is not swallowed.
 */
export function parseDelimited(text: string, delimiter: Delimiter, mostRows = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let quotes = true;
  let at = 0;
  while (at < text.length && rows.length < mostRows) {
    let field = "";
    if (quotes && text[at] === '"') {
      const quoted = readQuoted(text, at);
      if (quoted === undefined) {
        quotes = false;
        continue;
      }
      // A quote that closes in the middle of a later line was another field's: then this one is a character.
      const next = text[quoted.end];
      const isClosed = next === undefined || next === delimiter || next === "\n" || next === "\r";
      if (isClosed || !quoted.field.includes("\n")) {
        field = quoted.field;
        at = quoted.end;
      }
    }
    const end = fieldEnd(text, at, delimiter);
    row.push(field + text.slice(at, end));
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      row.push("");
    }
    rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return rows;
}

function readQuoted(text: string, start: number): { readonly field: string; readonly end: number } | undefined {
  const parts: string[] = [];
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { field: parts.join('"'), end: quote + 1 };
    at = quote + 2;
  }
}

function fieldEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === delimiter || character === "\n" || character === "\r") return at;
    at += 1;
  }
  return at;
}

// A tab is hardly ever part of a text, so that it wins over a comma that parts as many rows.
const delimiters: readonly Delimiter[] = ["\t", ",", ";", "|"];

/** Rows that the delimiter is judged by. */
const sampleRows = 50;

/**
 * The delimiter under which most of the first rows have the same number of fields, two at least; among equals
 * the one with more fields, then tab, comma, semicolon, bar. A text without any is of one column.
 */
export function detectDelimiter(text: string): Delimiter {
  let best: { delimiter: Delimiter; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of delimiters) {
    const widths = parseDelimited(text, delimiter, sampleRows)
      .filter((row) => row.some((field) => field.trim() !== ""))
      .map((row) => row.length);
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    for (const [width, count] of counts) {
      const score = count / Math.max(1, widths.length) + Math.min(width, 20) / 1000;
      if (score > best.score) best = { delimiter, score };
    }
  }
  return best.delimiter;
}
