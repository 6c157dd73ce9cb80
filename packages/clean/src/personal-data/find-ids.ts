import { digitsOf, isBirthDate, passesMod11Radix2 } from "./check-digits.ts";
import { type Finder, spansOf } from "./personal-data.ts";

/** Provinces of the resident number (GB/T 2260), with Taiwan, Hong Kong and Macau (81 to 83 of the residence permits). */
const provinces = new Set(
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split(" "),
);

const resident = /(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![0-9A-Za-z])/gu;
/** The retired form of 15 digits is only told from other numbers by what stands before it. */
const resident15 = /(?<=(?:身份证|身份證|证件|證件)(?:号码|號碼|号|號)?[是为為:：\s]{0,3})[1-9]\d{14}(?!\d)/gu;
/** Hong Kong: one or two letters, six digits, the check digit in brackets. */
const hongKong = /(?<![0-9A-Za-z])[A-Z]{1,2}\d{6} ?\([\dA]\)/gu;
const taiwan = /(?<![0-9A-Za-z])[A-Z][12]\d{8}(?![0-9A-Za-z])/gu;
/** US: the ranges that the Social Security Administration never assigns are no numbers; nor is the one of a wallet maker's sample card. */
const usSocial = /(?<![\dA-Za-z.,/-])(?!000|666|9)\d{3}([-. ])(?!00)\d{2}\1(?!0000)\d{4}(?![\dA-Za-z]|[-.,/]\d)/gu;

const socialContext = /(?:ssn|social[- ]?security|社会安全|社會安全|社保号)[^\n]{0,20}$/iu;

/** Finds numbers of identity: Chinese resident number (with its check digit), Hong Kong and Taiwan identity cards, US social security. */
export const findIds: Finder = (text) => [
  ...spansOf(text, resident, (match) => isResidentNumber(match)),
  ...spansOf(text, resident15, (match) =>
    isBirthDate(1900 + Number(match.slice(6, 8)), Number(match.slice(8, 10)), Number(match.slice(10, 12))),
  ),
  ...spansOf(text, hongKong, (match) => isHongKongId(match.replace(/\s/gu, ""))),
  ...spansOf(text, taiwan, isTaiwanId),
  // With hyphens the form is telling enough; dots and spaces need the name of the number before them.
  ...spansOf(
    text,
    usSocial,
    (match, start) =>
      digitsOf(match) !== "078051120" && (match.includes("-") || socialContext.test(text.slice(Math.max(0, start - 40), start))),
  ),
];

function isResidentNumber(number: string): boolean {
  const date = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
  return provinces.has(number.slice(0, 2)) && isBirthDate(date[0] ?? 0, date[1] ?? 0, date[2] ?? 0) && passesMod11Radix2(number);
}

/** Weights 9 to 2 over the letters (A is 10, a missing first letter 36) and digits, the check digit last, modulo 11. */
function isHongKongId(number: string): boolean {
  const signs = number.replace(/[()]/gu, "").padStart(9, " ");
  let sum = 0;
  [...signs].forEach((sign, index) => {
    const value = index === 8 && sign === "A" ? 10 : sign === " " ? 36 : Number.parseInt(sign, 36);
    sum += value * (9 - index);
  });
  return sum % 11 === 0;
}

/** The letter stands for two digits in the order of the registration areas; weights 1, 9, 8 … 1, 1, modulo 10. */
function isTaiwanId(number: string): boolean {
  const area = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(number[0] ?? "") + 10;
  let sum = Math.floor(area / 10) + (area % 10) * 9;
  for (let at = 1; at <= 9; at += 1) sum += Number(number[at]) * (at === 9 ? 1 : 9 - at);
  return sum % 10 === 0;
}
