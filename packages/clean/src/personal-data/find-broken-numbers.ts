import { findCards } from "./find-cards.ts";
import { findIbans } from "./find-ibans.ts";
import { findResidentIds } from "./find-ids.ts";
import { type Finder, type PersonalData, type PersonalDataKind, spansAfter, toPlainSigns } from "./personal-data.ts";

const mobile =
  /((?:电话|電話|手机|手機|联系|致电|拨打|tel|phone|mobile|call)[^\n\d]{0,12})(?:(?:\+|00)?86[- ]?)?1[3-9]\d{9}(?![\dA-Za-z])/giu;
const findMobiles: Finder = (text) => spansAfter(text, mobile);

/** What proves itself by a check digit, and a mobile number behind its label: two figures in two lines are not glued to one. */
const provable: readonly (readonly [kind: PersonalDataKind, find: Finder])[] = [
  ["resident-id", findResidentIds],
  ["iban", findIbans],
  ["bank-card", findCards],
  ["phone", findMobiles],
];

/** The longest of them, an IBAN in groups, and a label fit in so many UTF-16 units on either side. */
const reach = 48;

/** Finds numbers that a line break cuts in two: in the text without the break, where the finding covers it. */
export function findBrokenNumbers(text: string): PersonalData[] {
  if (!/[\d\uff10-\uff19]-?[ \t]?\r?\n[ \t]*[\d\uff10-\uff19]/u.test(text)) return [];
  const found: PersonalData[] = [];
  for (const cut of text.matchAll(/(?<=[\d\uff10-\uff19]-?)[ \t]?\r?\n[ \t]*(?=[\d\uff10-\uff19])/gu)) {
    const from = Math.max(0, cut.index - reach);
    const behind = cut.index + cut[0].length;
    const joined = toPlainSigns(text.slice(from, cut.index) + text.slice(behind, behind + reach));
    for (const [kind, find] of provable)
      for (const { start, end } of find(joined))
        if (from + start < cut.index && from + end > cut.index) found.push({ kind, start: from + start, end: from + end + cut[0].length });
  }
  return found;
}
