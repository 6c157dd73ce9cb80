import { digitWindows } from "./digit-windows.ts";
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

/** Finds numbers that a line break cuts in two: in the text without the break, where the finding covers it. */
export function findBrokenNumbers(text: string): PersonalData[] {
  if (!/\d[ \t-]?\r?\n[ \t]*\d/u.test(text)) return [];
  const found: PersonalData[] = [];
  for (const window of digitWindows(text)) {
    const part = toPlainSigns(text.slice(window.start, window.end));
    for (const cut of part.matchAll(/(?<=\d)[ \t]?\r?\n[ \t]*(?=\d)/gu)) {
      const joined = part.slice(0, cut.index) + part.slice(cut.index + cut[0].length);
      for (const [kind, find] of provable)
        for (const { start, end } of find(joined))
          if (start < cut.index && end > cut.index)
            found.push({ kind, start: window.start + start, end: window.start + end + cut[0].length });
    }
  }
  return found;
}
