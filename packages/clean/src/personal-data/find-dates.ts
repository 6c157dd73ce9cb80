import { type Finder, spansAfter, spansOf } from "./personal-data.ts";

const month =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const day = "(?:0?[1-9]|[12]\\d|3[01])";
const year = "(?:1[89]|20)\\d{2}";
const han = "[〇零一二三四五六七八九十]";
/** Dates with a day, as they are written in both languages. */
const forms = [
  `${year}([-/.])(?:0?[1-9]|1[0-2])\\1${day}`,
  `${year}\\s?年\\s?(?:0?[1-9]|1[0-2])\\s?月\\s?${day}\\s?[日号號]`,
  `${han}{4}年${han}{1,3}月${han}{1,3}[日号號]`,
  `(?:0?[1-9]|1[0-2])/${day}/(?:${year}|\\d{2})`,
  `${day}[./-](?:0?[1-9]|1[0-2])[./-]${year}`,
  `${month} ${day}(?:st|nd|rd|th)?,? ${year}`,
  `${day}(?:st|nd|rd|th)? (?:of )?${month},? ${year}`,
];
const full = forms.map((form) => new RegExp(`(?<![\\dA-Za-z./-])${form}(?![\\dA-Za-z]|[-./]\\d)`, "gu"));
/** Without a year, and compact. */
const partial = [
  new RegExp(`(?<![\\dA-Za-z./年-])(?:0?[1-9]|1[0-2])\\s?月\\s?${day}\\s?[日号號]`, "gu"),
  new RegExp(`(?<![\\dA-Za-z-])${month} ${day}(?:st|nd|rd|th)?(?![\\dA-Za-z%]|[.,:]\\d)`, "gu"),
];

/** What announces a date of birth in a form. */
const label =
  /(?:(?<![A-Za-z])(?:d\.?o\.?b\.?|date of birth|birth ?date)(?:[\s:=]|is\b|was\b)*|(?:出生日期|出生年月日?|出生时间|出生時間)[\s:：=是为為]*|(?<![誕诞])(?:出生|生日)[\s]*[:：=]\s*)$/iu;
/** What announces one in a sentence. */
const told =
  /(?:(?<![A-Za-z])(?:birthday|born)(?: (?:is|was|on|in))*[\s:,]*|(?<![誕诞])(?:出生[於于]|出生|生日|生於|生于)[是为為在]?\s*)$/iu;

const stands = (words: RegExp, text: string, start: number): boolean => words.test(text.slice(Math.max(0, start - 28), start));
const compact =
  /((?:d\.?o\.?b\.?|date of birth|出生日期|出生年月日?|生日)[\s:：=是为為]{0,3})(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/giu;
const monthOnly =
  /((?:出生年月|出生日期|生日)[\s:：=是为為]{0,3})(?:19|20)\d{2}(?:年(?:0?[1-9]|1[0-2])月?|[-./](?:0?[1-9]|1[0-2]))(?![\d日]|[-./]\d)/gu;
const bornBehind = /^\s?(?:日|号)?\s?(?:出生|生(?=[，。,；;）)\s]|$))/u;

/** Finds dates of birth in forms and records: a date in any usual form behind its label. */
export const findBirthDates: Finder = (text) => [
  ...full.flatMap((form) => spansOf(text, form, (_, start) => stands(label, text, start))),
  ...spansAfter(text, compact),
  ...spansAfter(text, monthOnly),
];

/** Finds dates of birth in sentences: behind "born on", 生于 and the like, or before 出生. */
export const findToldBirthDates: Finder = (text) =>
  full.flatMap((form) => spansOf(text, form, (_, start, end) => stands(told, text, start) || bornBehind.test(text.slice(end, end + 6))));

/** Finds every date that says more than the year (45 CFR 164.514(b)(2)(i)(C)). */
export const findDates: Finder = (text) => [...full, ...partial].flatMap((form) => spansOf(text, form));

const old = "(?:9\\d|1[0-2]\\d)";
const ages = new RegExp(
  `(?<![\\d.,/-])${old}[- ]?(?:years?|yrs?|yr|y)\\b\\.?[- ]?(?:olds?|of age)\\b|(?<![\\d.,/-])${old} ?(?:y/o|yo)\\b|(?<![A-Za-z])aged? (?:of )?${old}(?!\\d|[.,]\\d|[%-])|(?:年龄|年齡)[:：]?\\s?${old}(?!\\d)|(?<![\\d.,/-])${old}\\s?(?:周岁|周歲|岁|歲)|[九][十]?[一二三四五六七八九十]?(?:周)?[岁歲]|(?:百岁|百歲)(?=老人|高龄)`,
  "giu",
);

/** Finds ages of 90 and more (the same rule): at that age the number alone may tell who it is. */
export const findOldAges: Finder = (text) => spansOf(text, ages, (match) => !/^九[岁歲周]/u.test(match));
