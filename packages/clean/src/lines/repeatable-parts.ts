import { createHash } from "node:crypto";
import { foldWidth } from "@espalier/text";
import { tokensOf } from "../duplicates/tokens.ts";
import { type TextLine, textLines } from "./text-lines.ts";

/** A paragraph or a line that can be looked for elsewhere. */
export interface RepeatablePart {
  /** Its lines, by their places in `lines`. */
  readonly first: number;
  readonly last: number;
  /** Equal for parts that are equal but for width, case and white space. 72 bits: among a hundred million a chance collision has odds of 1 to 10^6. */
  readonly key: string;
}

/** Which parts of a text are looked at. */
export interface RepeatableOptions {
  readonly unit: "paragraph" | "line";
  readonly minWords: number;
}

/** The lines of a text, and its paragraphs or lines of prose and lists that are long enough. Headings, tables and code are no parts. */
export function repeatableParts(
  text: string,
  salt: string,
  { unit, minWords }: RepeatableOptions,
): { readonly lines: readonly TextLine[]; readonly parts: readonly RepeatablePart[] } {
  const lines = textLines(text);
  const parts: RepeatablePart[] = [];
  for (let first = 0; first < lines.length; first += 1) {
    if (!isProse(lines[first])) continue;
    let last = first;
    while (unit === "paragraph" && isProse(lines[last + 1])) last += 1;
    const part = text.slice(lines[first]?.start, lines[last]?.end);
    if (tokensOf(part).length >= minWords) parts.push({ first, last, key: keyOf(part, salt) });
    first = last;
  }
  return { lines, parts };
}

function isProse(line: TextLine | undefined): boolean {
  return line?.kind === "paragraph" || line?.kind === "list";
}

/** Nothing but width, case and white space is folded: another figure, sign or word is another paragraph. */
function keyOf(part: string, salt: string): string {
  const folded = foldWidth(part).toLowerCase().replace(/\s+/gu, " ").trim();
  return createHash("sha256").update(salt).update("\0").update(folded).digest("base64url").slice(0, 12);
}
