import { digitsOf, isBirthDate, passesHongKong, passesLuhn, passesMod11Radix2, passesMod31, passesTaiwan } from "./check-digits.ts";
import { type Finder, spansAfter, spansOf } from "./personal-data.ts";

/** Provinces of the resident number (GB/T 2260), with Taiwan, Hong Kong and Macau (81 to 83 of the residence permits). */
const provinces = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" "),
);

/** Bare, or in the groups of area, birth and rest. */
const resident =
  /(?<![0-9A-Za-z]|\d[-.])[1-9]\d{5}(?:(?:18|19|20)\d{9}|([- ])(?:18|19|20)\d{6}\1\d{3}| (?:18|19|20)\d{2} \d{4} \d{3})[\dXx](?![0-9A-Za-z]|[-.]\d)/gu;
/** The retired form of 15 digits is only told from other numbers by what stands before it. */
const resident15 = /((?:身份证|身份證|证件|證件)(?:号码|號碼|号|號)?[是为為:：\s]{0,3})[1-9]\d{14}(?!\d)/gu;

/** Finds Chinese resident numbers by province, date of birth and check digit (GB 11643-1999), and the retired form of 15 digits behind its label. */
export const findResidentIds: Finder = (text) => [
  ...spansOf(text, resident, isResidentNumber),
  ...spansAfter(text, resident15, (value) =>
    isBirthDate(1900 + Number(value.slice(6, 8)), Number(value.slice(8, 10)), Number(value.slice(10, 12))),
  ),
];

export function isResidentNumber(written: string): boolean {
  const number = written.replace(/[- ]/gu, "");
  return (
    provinces.has(number.slice(0, 2)) &&
    isDate(Number(number.slice(6, 10)), Number(number.slice(10, 12)), Number(number.slice(12, 14))) &&
    passesMod11Radix2(number)
  );
}

function isDate(year: number, month: number, day: number): boolean {
  return isBirthDate(year < 1900 ? year + 100 : year, month, day);
}

/** Finds numbers of the national register of pupils: G, or L for a provisional one, and a resident number (教基一 2013-7). */
export const findPupilIds: Finder = (text) =>
  spansOf(text, /(?<![0-9A-Za-z])[GL]\d{17}[\dXx](?![0-9A-Za-z])/gu, (match) => isResidentNumber(match.slice(1)));

const hongKong = /(?<![0-9A-Za-z])[A-Z]{1,2}\d{6} ?\([\dA]\)/gu;
const hongKongNamed =
  /((?:(?<![A-Za-z])HKID(?: ?(?:card|no\.?|number))*|香港(?:居民)?身[份分][证證](?:号码|號碼|号|號)?)[\s:：#]{0,3})[A-Z]{1,2}\d{6}[\dA](?![0-9A-Za-z])/gu;

/** Finds numbers of the Hong Kong identity card: one or two letters, six digits, the check digit in brackets, or bare behind the card's name. */
export const findHongKongIds: Finder = (text) => [
  ...spansOf(text, hongKong, passesHongKong),
  ...spansAfter(text, hongKongNamed, passesHongKong),
];

/** Finds numbers of the Macau identity card: 1, 5 or 7, six digits and one more in brackets (its check is not published), near its name. */
export const findMacauIds: Finder = (text) => spansAfter(text, /((?:澳[门門]|Macau|Macao|BIR)[^\n\d]{0,24})[157]\d{6} ?\(\d\)/gu);

/** Finds numbers of the identity card of Taiwan (second digit 1 or 2) and of its resident certificate (8 or 9) by their check digit. */
export const findTaiwanIds: Finder = (text) => spansOf(text, /(?<![0-9A-Za-z])[A-Z][1289]\d{8}(?![0-9A-Za-z])/gu, passesTaiwan);

/** US: the ranges that the Social Security Administration never assigns are no numbers; nor is the one of a wallet maker's sample card. */
const social = /(?<![\dA-Za-z.,/-])(?!000|666|9)\d{3}([-. ])(?!00)\d{2}\1(?!0000)\d{4}(?![\dA-Za-z]|[-.,/]\d)/gu;
const socialBare =
  /((?:(?<![A-Za-z])SSN|social security(?: (?:number|no\.?))?)(?: is)?[\s:#]{0,3})(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}(?![\dA-Za-z]|[-.,/]\d)/giu;
const socialContext = /(?:ssn|social[- ]?security|社会安全|社會安全|社保号)[^\n]{0,20}$/iu;

/** Announced as an individual taxpayer's, and not in the ranges of those: no number at all. */
const taxContext = /(?:ITIN|tax(?:payer)? id)[^\n\d]{0,8}$/iu;

/** Finds US social security numbers. With hyphens the form is telling enough; dots, spaces and bare digits need the number's name before them. */
export const findSocialSecurity: Finder = (text) => [
  ...spansOf(
    text,
    social,
    (match, start) =>
      digitsOf(match) !== "078051120" &&
      !taxContext.test(text.slice(Math.max(0, start - 24), start)) &&
      (match.includes("-") || socialContext.test(text.slice(Math.max(0, start - 40), start))),
  ),
  ...spansAfter(text, socialBare, (value) => value !== "078051120"),
];

/** The IRS's ranges of the fourth and fifth digit of individual taxpayer numbers. */
const itin = /(?<![\dA-Za-z.,/-])9\d{2}([- ])(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\1\d{4}(?![\dA-Za-z]|[-.,/]\d)/gu;
const employer =
  /((?:(?<![A-Za-z])(?:F?EIN)|employer identification(?: number| no\.?)?|(?:federal )?tax(?:payer)? (?:id(?:entification)?)(?: number| no\.?)?)(?: is)?[\s:#]{0,3})\d{2}-\d{7}(?![\dA-Za-z-])/giu;

/** Finds US taxpayer numbers: individual ones by their ranges, those of employers behind their name. */
export const findTaxIds: Finder = (text) => [
  ...spansOf(text, itin, (match, start) => match.includes("-") || taxContext.test(text.slice(Math.max(0, start - 24), start))),
  ...spansAfter(text, employer),
];

const credit = /(?<![0-9A-Za-z])[1-9ANY][1239][1-8]\d{5}[0-9A-HJ-NP-RTUW-Y]{9}[0-9A-HJ-NP-RTUW-Y](?![0-9A-Za-z])/gu;
const creditContext =
  /(?:信用代码|信用代碼|信用编码|机构代码|企业代码|社会信用|社會信用|税号|稅號|纳税人识别号|USCC|credit code)[^\n]{0,16}$/iu;

/** Finds unified social credit codes by their check sign. One of digits only is told from order numbers by its label. */
export const findCreditCodes: Finder = (text) =>
  spansOf(
    text,
    credit,
    (match, start) =>
      passesMod31(match) &&
      (/[A-Z]/u.test(match.slice(8, 17)) || /[A-Z]$/u.test(match) || creditContext.test(text.slice(Math.max(0, start - 30), start))),
  );

const npi = /((?:(?<![A-Za-z])NPI|national provider identifier)(?: (?:number|no\.?))?(?: is)?[\s:#]{0,3})[12]\d{9}(?![\dA-Za-z])/giu;

/** Finds US national provider identifiers: behind their name, with Luhn over the prefix 80840 (45 CFR 162.406). */
export const findProviders: Finder = (text) => spansAfter(text, npi, (value) => passesLuhn(`80840${value}`));
