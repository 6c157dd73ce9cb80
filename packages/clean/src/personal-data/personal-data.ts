import type { Span } from "@espalier/core";

/** Kinds of personal data, as a profile names them. */
export type PersonalDataKind = "email" | "phone" | "id" | "card" | "iban";

/** Personal data at its place. */
export interface PersonalData extends Span {
  readonly kind: PersonalDataKind;
}

/** Finds one kind of personal data. `text` comes from {@link toPlainSigns}. */
export type Finder = (text: string) => Span[];

/**
 * Folds the signs that numbers and addresses are written with to their ASCII forms, so that one expression finds all: full-width
 * digits, letters and brackets, the dashes, the exotic spaces. The length is kept, so offsets stay valid.
 */
export function toPlainSigns(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/gu, (sign) =>
      /[\uff08-\uff0b\uff0d\uff0e\uff10-\uff19\uff20-\uff3a\uff41-\uff5a]/u.test(sign)
        ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
        : sign,
    )
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, " ");
}

/** The matches of an expression as spans, where `accept` agrees. */
export function spansOf(
  text: string,
  pattern: RegExp,
  accept: (match: string, start: number, end: number) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    if (accept(match[0], start, end)) spans.push({ start, end });
  }
  return spans;
}
