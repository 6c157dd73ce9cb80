import type { Span } from "@espalier/core";
import { digitWindows, signWindows } from "./digit-windows.ts";
import { findAddresses, findPostalCodes } from "./find-addresses.ts";
import { findBrokenNumbers } from "./find-broken-numbers.ts";
import { findCards } from "./find-cards.ts";
import { findBirthDates, findDates, findOldAges, findToldBirthDates } from "./find-dates.ts";
import { findEmails } from "./find-emails.ts";
import { findIbans } from "./find-ibans.ts";
import {
  findCreditCodes,
  findHongKongIds,
  findMacauIds,
  findProviders,
  findPupilIds,
  findResidentIds,
  findSocialSecurity,
  findTaiwanIds,
  findTaxIds,
} from "./find-ids.ts";
import {
  findAccountNames,
  findBankAccounts,
  findBics,
  findDevices,
  findInsuranceNumbers,
  findLicences,
  findMedicalRecords,
  findPassports,
  findPermits,
  findStudentIds,
} from "./find-labelled.ts";
import { findIpAddresses, findMacAddresses, findUrls } from "./find-network.ts";
import { findPhones } from "./find-phones.ts";
import { findPlates, findVins } from "./find-vehicles.ts";
import { findNames } from "./names/find-names.ts";
import {
  type Finder,
  identifierKinds,
  type PersonalData,
  type PersonalDataKind,
  personalDataKinds,
  toPlainSigns,
} from "./personal-data.ts";

/** Where a kind can stand: around a number, around an at sign, or anywhere (then with a quick test of its own). */
type Place = "number" | "at" | ((text: string) => boolean);

const finders: ReadonlyMap<PersonalDataKind, readonly [place: Place, find: Finder]> = new Map<PersonalDataKind, readonly [Place, Finder]>([
  ["email", ["at", findEmails]],
  ["student-id", ["number", (text) => [...findPupilIds(text), ...findStudentIds(text)]]],
  ["resident-id", ["number", findResidentIds]],
  ["organization-code", ["number", findCreditCodes]],
  ["iban", ["number", findIbans]],
  ["bank-card", ["number", findCards]],
  ["hong-kong-id", ["number", findHongKongIds]],
  ["macau-id", ["number", findMacauIds]],
  ["taiwan-id", ["number", findTaiwanIds]],
  ["us-ssn", ["number", findSocialSecurity]],
  ["us-tax-id", ["number", findTaxIds]],
  ["vin", ["number", findVins]],
  ["device-id", ["number", findDevices]],
  ["mac-address", [(text) => /[\da-f]{2}([:-])[\da-f]{2}\1/iu.test(text), findMacAddresses]],
  ["ip-address", [(text) => /\d\.\d{1,3}\.\d|::|[\da-f]:[\da-f]{1,4}:[\da-f]/iu.test(text), findIpAddresses]],
  ["url", [(text) => text.includes("://"), findUrls]],
  ["travel-permit", ["number", findPermits]],
  ["passport", ["number", findPassports]],
  ["medical-record", ["number", findMedicalRecords]],
  ["insurance-number", ["number", findInsuranceNumbers]],
  ["licence", ["number", (text) => [...findProviders(text), ...findLicences(text)]]],
  ["licence-plate", ["number", findPlates]],
  ["bic", [(text) => /swift|bic/iu.test(text), findBics]],
  ["bank-account", ["number", findBankAccounts]],
  [
    "account-name",
    [
      (text) => /微信|微博|抖音|扣扣|qq|wechat|weixin|skype|telegram|weibo|twitter|instagram|(?<![a-z])line(?: id)?[:：]/iu.test(text),
      findAccountNames,
    ],
  ],
  ["phone", ["number", findPhones]],
  ["birth-date", [(text) => /birth|d\.?o\.?b|出生|生日/iu.test(text), findBirthDates]],
  ["birth-date-in-prose", [(text) => /birthday|born|出生|生日|生於|生于|生(?=[，。,])/iu.test(text), findToldBirthDates]],
  ["date", [(text) => /\d|年.{1,3}月/u.test(text), findDates]],
  ["age-over-89", [(text) => /9\d|1[0-2]\d|九|百/u.test(text), findOldAges]],
  ["address", [() => true, findAddresses]],
  ["postal-code", ["number", findPostalCodes]],
  ["name", [() => true, findNames]],
]);

/** A mark or pseudonym that an earlier run left. */
const mark = /\[[A-Z][A-Z0-9_]{1,30}(?::[A-Za-z0-9_.-]+)?\]/gu;

/**
 * Finds personal data in a text of either language, by form, check digit, list and the words around it.
 *
 * Nothing is found inside a mark that {@link redactPersonalData} left. A figure is personal data only with proof: a check digit, an
 * unmistakable form or a label.
 *
 * @param kinds - What to look for; by default {@link identifierKinds}.
 * @returns In reading order, not overlapping, in UTF-16 units; of two findings of one kind that overlap the longer one.
 *
 * @example
 * ```ts
 * findPersonalData("电话13800138000，邮箱a@example.com").map(({ kind, start, end }) => [kind, start, end]);
 * // => [["phone", 2, 13], ["email", 16, 29]]
 * ```
 */
export function findPersonalData(text: string, kinds: readonly PersonalDataKind[] = identifierKinds): PersonalData[] {
  const taken = spansOfMarks(text);
  let plain = text;
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const before = taken.length;
    findOnce(plain, turn === 0 ? kinds : kinds.filter((kind) => kind !== "name" && kind !== "address"), taken);
    if (taken.length === before) break;
    // What stood beside a value stands beside a mark when it is taken out: "1956年3月14日13800138000" is two values, one after the other.
    plain = covered(text, taken);
  }
  return taken.filter(({ kind }) => kind !== (markKind as string));
}

/** Values that hang together are taken one by one; more than three in a row are not known. */
const mostTurns = 4;

function findOnce(text: string, kinds: readonly PersonalDataKind[], taken: PersonalData[]): void {
  const numbers = digitWindows(text).map((window) => windowOf(text, window));
  const ats = signWindows(text, spelled.test(text) ? [...atSigns, ...spelledSigns] : atSigns, 100).map((window) => windowOf(text, window));
  let whole: string | undefined;
  for (const { kind, ...span } of findBrokenNumbers(text)) if (kinds.includes(kind)) take(taken, kind, [span]);
  for (const kind of personalDataKinds) {
    if (!kinds.includes(kind)) continue;
    const [place, find] = finders.get(kind) as readonly [Place, Finder];
    let spans: Span[];
    if (typeof place === "string") spans = (place === "number" ? numbers : ats).flatMap(({ start, plain }) => shift(find(plain), start));
    else {
      whole ??= toPlainSigns(text);
      spans = place(whole) ? find(whole) : [];
    }
    take(taken, kind, spans);
  }
}

const atSigns = ["@", "\uff20"];
/** An at sign in words needs a dot in words or brackets beside it. */
const spelled = /[[({<] ?at ?[\])}>]| at [\w-]+ dot /iu;
const spelledSigns = [" at ", "at]", "at)", "at}", "at>", "at ]", "at )", "AT]", "AT)", "AT ]"];

/** The text with what was found put under signs that no finder takes for part of a value. */
function covered(text: string, taken: readonly PersonalData[]): string {
  let plain = "";
  let end = 0;
  for (const span of taken) {
    plain += text.slice(end, span.start) + (span.end - span.start < 2 ? "*" : `[${"*".repeat(span.end - span.start - 2)}]`);
    end = span.end;
  }
  return plain + text.slice(end);
}

const markKind = "mark";

function spansOfMarks(text: string): PersonalData[] {
  if (!text.includes("[")) return [];
  return [...text.matchAll(mark)].map((match) => ({
    kind: markKind as PersonalDataKind,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function windowOf(text: string, { start, end }: Span): { readonly start: number; readonly plain: string } {
  return { start, plain: toPlainSigns(text.slice(start, end)) };
}

function shift(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

/** Adds the spans that lie on none that was taken before. `taken` stays in order. */
function take(taken: PersonalData[], kind: PersonalDataKind, spans: readonly Span[]): void {
  if (spans.length === 0) return;
  const merged: PersonalData[] = [];
  let at = 0;
  for (const span of longest(spans)) {
    for (let other = taken[at]; other !== undefined && other.end <= span.start; other = taken[at]) {
      merged.push(other);
      at += 1;
    }
    const other = taken[at];
    if (other === undefined || other.start >= span.end) merged.push({ kind, ...span });
  }
  for (; at < taken.length; at += 1) merged.push(taken[at] as PersonalData);
  taken.length = 0;
  for (const one of merged) taken.push(one);
}

function longest(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || span.start >= last.end) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
