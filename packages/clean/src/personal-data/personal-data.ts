import type { Span } from "@espalier/core";

/**
 * Kinds of personal data, as a profile names them, in the order of who may take a place first: what a check digit or a
 * label proves goes before what only looks so.
 */
export const personalDataKinds = [
  "email",
  "student-id",
  "resident-id",
  "organization-code",
  "iban",
  "bank-card",
  "hong-kong-id",
  "macau-id",
  "taiwan-id",
  "us-ssn",
  "us-tax-id",
  "vin",
  "device-id",
  "mac-address",
  "ip-address",
  "url",
  "travel-permit",
  "passport",
  "medical-record",
  "insurance-number",
  "licence",
  "licence-plate",
  "bic",
  "bank-account",
  "account-name",
  "phone",
  "birth-date",
  "birth-date-in-prose",
  "date",
  "age-over-89",
  "address",
  "postal-code",
  "name",
] as const;

/** One of {@link personalDataKinds}. */
export type PersonalDataKind = (typeof personalDataKinds)[number];

/**
 * What is redacted unless a profile says otherwise: what identifies one person, account or device and is told from other figures by its
 * form, a check digit or its label. Names, addresses, ages, web addresses and dates in sentences are left to the profiles
 * that need them.
 */
export const identifierKinds: readonly PersonalDataKind[] = personalDataKinds.filter(
  (kind) => !["name", "address", "postal-code", "birth-date-in-prose", "date", "age-over-89", "url"].includes(kind),
);

/** Personal data at its place. */
export interface PersonalData extends Span {
  readonly kind: PersonalDataKind;
}

/** Finds one kind of personal data in a text that went through {@link toPlainSigns}. */
export type Finder = (text: string) => Span[];

/**
 * Folds the signs that numbers and addresses are written with to their ASCII forms, so that one expression finds all: full-width
 * digits, letters and brackets, the dashes, the exotic spaces. The length is kept, so offsets stay valid.
 */
export function toPlainSigns(text: string): string {
  if (!/[\u00a0\u2000-\u2015\u202f\u2212\u3000\uff00-\uffff]/u.test(text)) return text;
  return text
    .replace(/[\uff08-\uff0b\uff0d\uff0e\uff10-\uff19\uff20-\uff3a\uff41-\uff5a]/gu, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
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

/** Like {@link spansOf} for an expression whose first group, a label, is no part of what is found. */
export function spansAfter(text: string, pattern: RegExp, accept: (value: string) => boolean = () => true): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index + (match[1]?.length ?? 0);
    const end = match.index + match[0].length;
    if (accept(text.slice(start, end))) spans.push({ start, end });
  }
  return spans;
}
