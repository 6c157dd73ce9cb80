import { digitsOf } from "./check-digits.ts";
import { type Finder, spansOf } from "./personal-data.ts";

/** What a number is followed by when it counts something. */
const counted =
  /^\s?(?:元|次|件|人|个|個|条|條|户|戶|张|張|台|家|只|箱|套|行|笔|rows?\b|records?\b|times\b|shares?\b|dollars?\b|万|萬|亿|億|股|份|吨|噸|美元|港元|港币|人民币|%|％|USD|RMB|CNY|EUR|HKD|kg|mg|ml)/u;

/** Mobile numbers of mainland China: 1, 3 to 9, and nine digits, with or without the country's code. */
const chinaMobile =
  /(?<![\dA-Za-z]|\d[-.])(?:\((?:\+|00)86\) ?|(?:\+|00)?86[- ]?)?1[3-9]\d(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![\dA-Za-z]|[-.]\d)/gu;

/** An extension as it is written behind a number. */
const extension = "(?: ?(?:ext\\.?|extension|x|转|轉|分机|分機|内线|-) ?\\d{1,6}(?!\\d))?";

/** Numbers that institutions print for everybody: 400 and 800 in China, the toll-free codes of North America. */
const published = /^(?:\+?1[-. ]?)?\(?(?:[48]00|8(?:33|44|55|66|77|88))\)?[-. ]?\d/u;

/** What stands before a number that an institution prints for everybody. */
const publishedContext =
  /(?:客服|客户服务|客戶服務|热线|熱線|专线|專線|服务电话|服務電話|服务台|服務台|咨询电话|諮詢電話|投诉电话|投訴電話|总机|總機|前台|急救|报警|報警|hotline|helpline|help line|customer (?:service|care|support)|switchboard|toll[- ]?free|emergency|main reception|front desk|enquir(?:y|ies) line)[^\n\d]{0,16}$/iu;

/** Fixed lines and others that may belong to an institution: left alone behind words that say so. */
const fixed: readonly RegExp[] = [
  // China: area code (GB/T 2260's trunk codes: 010, 02x, three digits from 03xx on), seven or eight digits.
  new RegExp(
    `(?<![\\dA-Za-z.-])(?:\\(0(?:10|2\\d|[3-9]\\d{2})\\) ?|0(?:10|2\\d|[3-9]\\d{2})-)(?:\\d{7,8}|\\d{3,4}[- ]\\d{4})${extension}(?![\\dA-Za-z]|[-.]\\d)`,
    "gu",
  ),
  // Hong Kong and Macau with their codes.
  /(?<![\dA-Za-z.-])(?:\+|\(|00)?85[23]\)?[- ]?[2-9]\d{3}[- ]?\d{4}(?![\dA-Za-z]|[-.]\d)/gu,
  // Taiwan: mobile and fixed.
  /(?<![\dA-Za-z.-])09\d{2}(?:-?\d{3}-?\d{3}| \d{3} \d{3})(?![\dA-Za-z]|[-.]\d)/gu,
  new RegExp(`(?<![\\dA-Za-z.-])(?:\\(0[2-8]\\d{0,2}\\) ?|0[2-8]\\d{0,2}-)\\d{3,4}-?\\d{4}${extension}(?![\\dA-Za-z]|[-.]\\d)`, "gu"),
  // North America: area and exchange start with 2 to 9. Groups apart by spaces need brackets or the country's 1.
  new RegExp(
    `(?<![\\dA-Za-z./-])(?:(?:\\+?1[-. ]?)?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[-.])[2-9]\\d{2}[-. ]\\d{4}|\\+?1 [2-9]\\d{2} [2-9]\\d{2} \\d{4})${extension}(?![\\dA-Za-z]|[-.]\\d)`,
    "gu",
  ),
  // United Kingdom, in the groups that it is written in (Ofcom's numbering plan).
  /(?<![\dA-Za-z.-])0(?:\d{4} (?:\d{6}|\d{3} \d{3})|\d{3} \d{3} \d{4}|\d{2} \d{4} \d{4})(?![\dA-Za-z]|[-.]\d)/gu,
  // Any country by its code (ITU-T E.164: at most 15 digits).
  /(?<![\dA-Za-z.])\+[1-9]\d{0,2}(?:[- ]?\(\d{1,4}\))?(?:[- ]?\d){6,12}(?![\dA-Za-z]|[-.,]\d)/gu,
];

/** Behind a word for telephone any group of 7 to 15 digits is a number, but not a mobile number of China with a digit too few or too many. */
const named =
  /(?<=(?:(?<![A-Za-z./])(?:tel(?:ephone)?|(?:desk|office|direct|home|work|main line)(?=[:：])|phone|mobile|cell ?phone|fax|whatsapp|call(?:ing)?(?: me| us| her| him| them)?|text me|reach(?:ed)? (?:me|us)|(?:messages|text|sms)(?= to\b)|answering(?= at\b)|registered(?: number)?)|电话|電話|手机|手機|座机|座機|传真|傳真|致电|致電|拨打|撥打)(?:[\s.:：#]|号码|号|號碼|號|no\b|number|is\b|are\b|on\b|at\b|to\b|为|為|是)*)(?:\+|\((?=\d{1,4}\)))?\d(?:[-. ()]{0,2}\d){6,14}(?:x\d{1,5}| ?ext\.? ?\d{1,5})?(?![\dA-Za-z]|[-.,:/]\d)/giu;

/**
 * Finds telephone numbers: mobile, fixed and international forms of China, Hong Kong, Taiwan and North America, E.164, and
 * whatever a word for telephone announces. Numbers that institutions print for everybody are none: short numbers (95588), 400
 * and 800, fixed lines behind "hotline", "客服" and the like.
 */
export const findPhones: Finder = (text) => {
  if (!/\d[-\d. ()]{5,}\d/u.test(text)) return [];
  const mobile = spansOf(
    text,
    chinaMobile,
    (match, start, end) => !counted.test(text.slice(end, end + 6)) && !(match.includes(" ") && isInRow(text, start, end)),
  );
  const others = [...fixed, named].flatMap((pattern) =>
    spansOf(text, pattern, (match, start, end) => isTelephone(text, match, start, end)),
  );
  return [...mobile, ...others];
};

function isTelephone(text: string, match: string, start: number, end: number): boolean {
  const length = digitsOf(match).length;
  // 15 digits and an extension of six.
  if (length < 7 || length > 21 || published.test(match) || isOther(match)) return false;
  if (match.includes(" ") && isInRow(text, start, end)) return false;
  return !isPublished(text, start) && !counted.test(text.slice(end, end + 6));
}

function isPublished(text: string, start: number): boolean {
  return publishedContext.test(text.slice(Math.max(0, start - 40), start));
}

/** Groups of digits before or after: a column of figures. */
function isInRow(text: string, start: number, end: number): boolean {
  return /\d $/u.test(text.slice(Math.max(0, start - 2), start)) || /^ \d/u.test(text.slice(end, end + 2));
}

/** A date, a mobile number of China with the wrong length, or a fixed line of China with a digit too few. */
function isOther(match: string): boolean {
  if (/^(?:19|20)\d{2}[-. ](?:0?[1-9]|1[0-2])[-. ](?:0?[1-9]|[12]\d|3[01])|^(?:19|20)\d{2}-\d{8}$/u.test(match)) return true;
  return /^1[3-9]\d{8,}$/u.test(match) ? match.length !== 11 : /^0(?:10|2\d)-\d{6}$/u.test(match);
}
