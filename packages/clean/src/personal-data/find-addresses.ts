import { type Finder, spansAfter, spansOf } from "./personal-data.ts";

/** The parts of a Chinese address from the province down to the door; without a number of house, lane or room it is only a place. */
const zone = "[\\p{Script=Han}]{2,8}?(?:省|自治区|自治區|特别行政区)";
const city = "[\\p{Script=Han}]{2,7}?(?:市|自治州|地区|盟|州)";
const district = "[\\p{Script=Han}]{1,7}?(?:新区|区|區|县|縣|旗|市)";
const street =
  "[\\p{Script=Han}A-Za-z0-9]{1,14}?(?:大街|大道|街道|胡同|路|街|巷|弄|里|道|镇|鎮|乡|鄉|村|屯|组|社区|小区|花园|新村|苑|公寓|广场|大厦|工业园|科技园|开发区|园区)(?:[一二三四五六七八九十\\d]{1,2}段)?";
const number =
  "[0-9一二三四五六七八九十百甲乙-]{1,8}\\s?(?:号楼|號樓|号院|号|號|弄|幢|栋|棟|座|楼|樓|层|層|单元|單元|室|户|戶|巷|组|房|排)(?:之[0-9一二三四五六七八九十])?";
const door = `(?:${number}|[A-Za-z]?[0-9-]{1,6}(?:室|房)?(?=[，,。；;\\s）)]|$)|[A-Z][座栋幢])`;

const chinese = new RegExp(
  `(?:${zone})?(?:${city})?(?:${district})?(?:${street}){1,3}\\s?${number}\\s?(?:[\\p{Script=Han}]{0,8}?${door}){0,4}`,
  "gu",
);
const startsHigh = new RegExp(`^(?:${zone}|${city}|${district})`, "u");
const label =
  /((?:家庭|现|現|户籍|戶籍|通讯|通訊|联系|聯繫|居住|常住|收货|邮寄|身份证)?(?:住址|地址|住所|居住地|户籍地|现住|家住|住在|住于|住於|居住于|居住在|寄往|寄至|送至)(?:[\s:：]|[是为為于於在])*)/u;
const labelled = new RegExp(
  `${label.source}(?:${zone})?(?:${city})?(?:${district})?(?:${street}){0,3}\\s?${number}\\s?(?:[\\p{Script=Han}]{0,8}?${door}){0,4}`,
  "gu",
);
/** What names an institution's seat, which is printed for everybody. */
const seat =
  /(?:公司|单位|企业|办公|注册|经营|机构|医院|学校|会议|营业|总部|网点|门店|生产)(?:的)?(?:住所|地址|地点|场所)?(?:[\s:：]|[是为位于在])*$/u;

/** What leads to an address and is no part of it. */
const lead =
  /^.*?(?:住址|地址|住所|居住地|户籍地|户籍|现住|家住|居住|暂住|住|位于|位於|寄|送|至|到|在|于|於)(?=[\p{Script=Han}]{2})(?:[是为為于於在至到])*/u;

const findChinese: Finder = (text) => {
  if (!/\d|[一二三四五六七八九十][号號]/u.test(text)) return [];
  return [
    ...spansAfter(text, labelled),
    ...spansOf(text, chinese).flatMap(({ start, end }) => {
      const cut = lead.exec(text.slice(start, Math.min(end, start + 14)))?.[0].length ?? 0;
      return startsHigh.test(text.slice(start + cut, end)) ? [{ start: start + cut, end }] : [];
    }),
  ].filter(({ start }) => !seat.test(text.slice(Math.max(0, start - 16), start)));
};

const kind =
  "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Place|Pl|Square|Sq|Terrace|Ter|Way|Circle|Cir|Parkway|Pkwy|Highway|Hwy|Trail|Trl|Crescent|Close|Mews|Row|Alley|Loop|Pike|Plaza)";
const unit = "(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|Room|Rm|#)\\.? ?#?[A-Za-z0-9-]{1,6})?";
const states = "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])";
const town = "(?:,? [A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){0,2})";
const english = new RegExp(
  `(?<![\\dA-Za-z.,/$-])(?:\\d{1,6}[A-Z]?(?:-\\d{1,4})?) (?:(?:[NSEW]|North|South|East|West)\\.? )?(?:[A-Z][A-Za-z'’.-]*|\\d{1,3}(?:st|nd|rd|th))(?: [A-Z][A-Za-z'’.-]*){0,3} ${kind}\\b\\.?(?: (?:NW|NE|SW|SE|[NSEW])\\b\\.?)?${unit}(?:${town}(?=, ${states}\\b))?(?:, ${states})?(?![A-Za-z])`,
  "gu",
);
const box = /(?<![A-Za-z])P\.? ?O\.? Box \d{1,6}(?!\d)/giu;

/** Finds addresses down to the house: Chinese ones from any level of administration, and US and British streets with their number. */
export const findAddresses: Finder = (text) => [...findChinese(text), ...spansOf(text, english), ...spansOf(text, box)];

const zip = new RegExp(
  `((?:(?<![A-Za-z])(?:ZIP(?: code)?|postal code|postcode)(?: is)?[\\s:#]{0,3}|(?<![A-Za-z])[A-Z][A-Za-z.]+,? ${states},? ))\\d{5}(?:-\\d{4})?(?![\\dA-Za-z]|[-.,]\\d)`,
  "gu",
);
const zipName = /((?<![A-Za-z])(?:zip(?: code)?|postal code)(?: is)?[\s:#]{0,3})\d{5}(?:-\d{4})?(?![\dA-Za-z]|[-.,]\d)/giu;
const chinesePost = /((?:邮政编码|郵政編碼|邮编|郵編|郵遞區號|邮码)[\s:：是为為]{0,3})\d{5,6}(?!\d)/gu;
const british =
  /(?<![A-Za-z0-9])(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d(?:\d|[ABEHMNPRV-Y])?|\d[A-HJKPSTUW]) \d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])/gu;

/** Finds postal codes: US ones behind a state or their name, Chinese ones behind theirs, British ones by their form. */
export const findPostalCodes: Finder = (text) => [
  ...spansAfter(text, zip),
  ...spansAfter(text, zipName),
  ...spansAfter(text, chinesePost),
  ...spansOf(text, british),
];
