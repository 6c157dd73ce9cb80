import type { Span } from "@espalier/core";
import { findCards, findIbans } from "./find-cards.ts";
import { findEmails } from "./find-emails.ts";
import { findIds } from "./find-ids.ts";
import { findPhones } from "./find-phones.ts";
import { type Finder, type PersonalData, type PersonalDataKind, toPlainSigns } from "./personal-data.ts";

/** In the order of who may take a place first: what a check digit proves goes before what only looks so. */
const finders: readonly (readonly [kind: PersonalDataKind, find: Finder])[] = [
  ["email", findEmails],
  ["id", findIds],
  ["iban", findIbans],
  ["card", findCards],
  ["phone", findPhones],
];

/**
 * Finds personal data in a text of either language, by form, check digit and the words around it.
 *
 * @returns In reading order, not overlapping; of two findings of one kind that overlap the longer one.
 */
export function findPersonalData(
  text: string,
  kinds: readonly PersonalDataKind[] = ["email", "phone", "id", "card", "iban"],
): PersonalData[] {
  if (!/[\d@\uff10-\uff19\uff20]/u.test(text)) return [];
  const plain = toPlainSigns(text);
  const found: PersonalData[] = [];
  for (const [kind, find] of finders) {
    if (!kinds.includes(kind)) continue;
    const spans = find(plain).sort((a, b) => a.start - b.start || b.end - a.end);
    for (const span of withoutOverlaps(spans))
      if (!found.some((other) => span.start < other.end && other.start < span.end)) found.push({ kind, ...span });
  }
  return found.sort((a, b) => a.start - b.start);
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
