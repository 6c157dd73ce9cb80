import { digitsOf, passesLuhn } from "./check-digits.ts";
import { type Finder, spansOf } from "./personal-data.ts";

/** 12 to 19 digits, bare or in the groups that cards print: fours with a rest, or 4-6-5. */
const candidate =
  /(?<![\dA-Za-z.,/-])(?:\d{12,19}|\d{4}([ -])\d{4}\1\d{4}\1(?:\d{4}(?:\1\d{1,3})?|\d{1,3})|\d{4}([ -])\d{6}\2\d{4,5}|\d{6}[ -]\d{13})(?![\dA-Za-z]|[-.,/]\d)/gu;

/**
 * Issuer ranges and lengths (ISO/IEC 7812; the public tables of the schemes): Visa 13, 16, 19; Mastercard 16; American
 * Express 15; Diners 14; Discover, JCB and UnionPay 16 to 19; Maestro 12 to 19.
 */
const issuers: readonly (readonly [prefix: RegExp, lengths: readonly number[]])[] = [
  [/^4/u, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/u, [16]],
  [/^3[47]/u, [15]],
  [/^3(?:0[0-5]|[689])/u, [14, 16]],
  [/^62/u, [16, 17, 18, 19]],
  [/^(?:6011|64[4-9]|65)/u, [16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/u, [16, 17, 18, 19]],
  [/^(?:2131|1800)/u, [15]],
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3])/u, [12, 13, 14, 15, 16, 17, 18, 19]],
  // Debit cards of Chinese banks from before UnionPay's 62.
  [/^(?:955880|955881|955882|955888|103|601382|603)/u, [16, 19]],
];

/** One number in ten passes Luhn by chance; these words before a number say that it is another one. */
const otherNumber =
  /(?:订单|訂單|单号|單號|流水|编号|編號|合同|合約|发票|發票|运单|快递|物流|批号|批次|序列|凭证|条码|专利|受理|备案|(?<![a-z])(?:order|invoice|tracking|reference|ref|serial|isbn|issn|doi|batch|lot|sku|imei|barcode|waybill|shipment|ticket|case|patent|policy)(?![a-z]))[^\n\d]{0,12}$/iu;

/** Behind these words the first digits need not be those of a known issuer. */
const cardWord = /(?:(?<![a-z])card(?: ?(?:no\.?|number))?|(?<![a-z])cc|卡号|卡號|银行卡|銀行卡|信用卡|借记卡|储蓄卡)[^\n\d]{0,10}$/iu;

/** Finds numbers of bank cards: length and first digits of an issuer, check digit of Luhn, and no word before it that says otherwise. */
export const findCards: Finder = (text) =>
  spansOf(text, candidate, (match, start) => {
    const digits = digitsOf(match);
    if (!passesLuhn(digits) || /^(\d)\1+$/u.test(digits)) return false;
    const before = text.slice(Math.max(0, start - 24), start);
    if (otherNumber.test(before)) return false;
    if (match.includes(" ") && (/\d $/u.test(before) || /^ \d/u.test(text.slice(start + match.length)))) return false;
    return cardWord.test(before) || issuers.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length));
  });
