import { passesDea, passesLuhn, passesRouting } from "./check-digits.ts";
import { isResidentNumber } from "./find-ids.ts";
import { type Finder, spansAfter } from "./personal-data.ts";

/** What may stand between a label and its number. */
const gap = "(?:号码|號碼|编号|編號|号|號|代码|碼)?(?:[\\s:：#=]|(?:no|num|nr)\\b\\.?|number\\b|is\\b|[是为為])*";
/** A number as offices give them: letters, digits, inner hyphens; at least four digits in all. */
const code =
  "(?=(?:[A-Za-z-]*\\d){4})[A-Za-z]{0,5}-?[A-Za-z0-9]*\\d[A-Za-z0-9]*(?:[-/][A-Za-z0-9]+){0,3}(?![A-Za-z0-9]|[.,]\\d|-[A-Za-z0-9])";

function labelled(labels: string, value: string = code): RegExp {
  return new RegExp(`((?:${labels})${gap})${value}`, "giu");
}

/** Letters behind, not before: "card" is no label in "discard". */
const word = "(?<![A-Za-z])";

/** A bare number of 15 to 19 digits is a card's or an identity's, and stands or falls by its check digit. */
const isOfficeNumber = (value: string): boolean => !/^\d{15,19}$/u.test(value) && !/^(?:19|20)\d{2}(?:-\d{1,2}){1,2}$/u.test(value);

const medicalRecord = labelled(
  `${word}(?:MRN|medical record|patient (?:id|identifier)|hospital number|chart|case record|encounter (?:id|number)|accession|病历|病歷|病案|住院|门诊|門診|就诊卡|就診卡|就诊|诊疗卡|診療卡|急诊|登记|检查|影像|标本|患者编)(?= ?(?:id|no|num|#|[:：号號卡]| ?[A-Z]{0,4}-?\\d))(?:卡)?(?: id)?`,
);
/** Those that are words of everyday Chinese too need their 号. */
const recordWords = /(?:门诊|門診|就诊|急诊|登记|检查|影像|标本|住院|病案|病历|病歷)/u;

/** Finds numbers of medical records, wards and visits behind their labels. */
export const findMedicalRecords: Finder = (text) =>
  spansAfter(text, medicalRecord, isOfficeNumber).filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 14), start);
    return (
      !recordWords.test(before) ||
      /[号號卡编][^\n]{0,4}$/u.test(before) ||
      (/[A-Za-z]/u.test(text.slice(start, end)) && /[:：]\s*$/u.test(before))
    );
  });

/** Medicare beneficiary identifiers (CMS, 2017): fixed places for digits, letters without S, L, O, I, B, Z. */
const medicare =
  /(?<![0-9A-Za-z-])()[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}(?![0-9A-Za-z-])/gu;
const insurance = labelled(
  `${word}(?:(?:member|subscriber|beneficiary|insured|insurance|policy ?holder|medicaid|medicare|health plan(?: beneficiary)?|group)(?: (?:id|identification|card|policy))*(?= ?(?:id|no|num|#|:))|(?:member|subscriber|beneficiary|insurance|medicaid|health plan)(?: beneficiary)? (?:id|number|no)|policy(?= (?:no|num|#))|保单|保單|医保卡|医保|醫保|社保卡|社保|社会保障卡|医疗保险|健保卡|投保单)(?: id)?`,
);

/** Finds numbers of health plans and policies behind their labels, and Medicare beneficiary identifiers by their form. */
export const findInsuranceNumbers: Finder = (text) => [
  ...spansAfter(text, medicare),
  ...spansAfter(text, insurance, (value) => isOfficeNumber(value) && digitCount(value) >= 6),
];

const dea = /((?<![A-Za-z])DEA(?: ?(?:registration|number|no\.?|reg\.?))*(?: is)?[\s:#]{0,3})[A-Z][A-Z9]\d{7}(?![\dA-Za-z])/gu;
const licence = labelled(
  `${word}(?:driver(?:['’]?s)?(?:['’])? licen[cs]e|driving licen[cs]e|DL(?= ?(?:no|num|#|:))|licen[cs]e(?= ?(?:no|num|#))|medical licen[cs]e|state licen[cs]e|驾驶证|駕駛證|驾照|駕照|执业证书|执业医师证|医师资格证|教师资格证|军官证|士兵证|警官证)`,
);

/** Finds numbers of licences and registrations: drivers', professional ones, the DEA's with its check digit. */
export const findLicences: Finder = (text) => [
  ...spansAfter(text, dea, passesDea),
  ...spansAfter(text, licence, (value) => digitCount(value) >= 5 && !/^\d{15,17}$/u.test(value)),
];

/** China since 1997: E, D, S, P and the special regions' H, K, M, with eight digits; E and a letter but I and O with seven; G, 14 and 15 before. */
const passportChina =
  /((?:护照|護照|(?<![A-Za-z])passport)(?:号码|號碼|号|號)?(?:[\s:：#=(（]|no\b\.?|number\b|is\b|[是为為])*)(?:[EDGSPHKM]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]E\d{7}|1[45]\d{7})(?![\dA-Za-z])/giu;
/** Nine digits or a letter and eight (22 CFR 51; next generation passports from 2021), of others by the country's name. */
const passportOther =
  /((?:(?<![A-Za-z])(?:US|U\.S\.|American|UK|British|Canadian|Australian|Indian|German|French|Japanese|foreign) passport|美国护照|英国护照|外国护照|日本护照)(?: ?(?:号码|号))?(?:[\s:：#=]|no\b\.?|number\b|is\b|[是为為])*)(?:\d{9}|[A-Z]\d{7,8}|[A-Z]{2}\d{6,7})(?![\dA-Za-z])/giu;
const passportDigits = /((?<![A-Za-z])passport(?:[\s:#=]|no\b\.?|number\b|is\b)*)\d{9}(?![\dA-Za-z])/giu;

/** Finds numbers of passports behind that word. */
export const findPassports: Finder = (text) => [
  ...spansAfter(text, passportChina),
  ...spansAfter(text, passportOther),
  ...spansAfter(text, passportDigits),
];

/** To Hong Kong and Macau: C, W and eight digits, or C, a letter, seven; home return: H, M and eight or ten; Taiwan: T, L and eight, or eight digits. */
const permit =
  /((?:通行证|通行證|回乡证|回鄉證|回乡卡|台胞证|臺胞證|台胞證|往来港澳|入台证|(?<![A-Za-z])(?:home return permit|travel permit|exit-entry permit|EEP)|永居证|永久居留证|永久居留身份证|居住证)(?:号码|號碼|号|號)?(?:[\s:：#=]|no\b\.?|number\b|is\b|[是为為])*)(?:C[A-HJ-NP-Z]\d{7}|[CWHMTL]\d{8}(?:\d{2})?|\d{8}(?:\d{2})?|[A-Z]{3}\d{12})(?![\dA-Za-z])/giu;

/** Finds numbers of permits to travel and to stay: Hong Kong, Macau and Taiwan permits, foreigners' residence cards. */
export const findPermits: Finder = (text) => spansAfter(text, permit);

const student = labelled(
  `${word}(?:student(?: (?:id|identification|card))?(?= ?(?:id|no|num|#|:))|student id|matriculation|enrol?lment(?= ?(?:no|num|#))|employee id|staff id|badge(?= ?(?:no|num|#))|学号|學號|学籍|學籍|准考证|准考證|工号|工號|学生证|學生證|考生)(?: id)?`,
);
/** In brackets behind a name: "(ID S1234567, …". */
const bracketed =
  /(\((?:student |staff |patient |member )?ID(?: no\.?| number)?[\s:#]{0,2})[A-Za-z]{0,3}-?(?:\d{6,12}|\d{4}-\d{4,8})(?![\dA-Za-z])/giu;

/** Finds numbers of pupils, students and staff behind their labels. */
export const findStudentIds: Finder = (text) => [
  ...spansAfter(text, student, (value) => isOfficeNumber(value) && digitCount(value) >= 4 && !/^[GL]\d{17}[\dXx]$/u.test(value)),
  ...spansAfter(text, bracketed, isOfficeNumber),
];

const account =
  /((?:(?<![A-Za-z])(?:bank |checking |savings |current |deposit )?(?:account|acct|a\/c)(?:[\s:#.]|no\b\.?|num(?:ber)?\b|is\b|ending in\b)*|(?:银行账号|銀行帳號|银行账户|银行帐号|收款账号|收款账户|结算账户|对公账户|帐号|账号|賬號|帳號|账户|帳戶)(?:号码|号)?[\s:：是为為]*))\d{7,21}(?![\dA-Za-z]|[-.,/]\d|\s?(?:元|万|亿|美元|股|%))/giu;
const grouped =
  /((?:银行账号|銀行帳號|银行账户|收款账号|收款账户|账号|帐号|賬號|帳號)(?:号码|号)?[\s:：是为為]*)\d{3,4}(?:[- ]\d{3,6}){2,5}(?![\dA-Za-z]|[-.,/ ]\d)/gu;
const routing =
  /((?<![A-Za-z])(?:ABA|RTN|routing)(?: ?(?:routing|transit|number|no\.?|code))*(?: is)?[\s:#]{0,3})\d{9}(?![\dA-Za-z]|[-.,]\d)/giu;

/** Finds bank accounts behind their label, and US routing numbers with their check digit. */
export const findBankAccounts: Finder = (text) => [
  // A card's number is judged by its own check, an order's by nothing: sixteen digits with a wrong check are no account.
  ...spansAfter(text, account, (value) => !/^(?:62\d{14,17}|[345]\d{15})$/u.test(value) || passesLuhn(value)),
  ...spansAfter(text, grouped),
  ...spansAfter(text, routing, passesRouting),
];

const bic =
  /((?:(?<![A-Za-z])(?:SWIFT(?:\/BIC)?|BIC)(?: ?(?:code|no\.?|代码|代碼|号码|号|码))?(?: is)?[\s:：#是为]{0,3}))[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![A-Za-z0-9])/gu;

/** Finds business identifier codes (ISO 9362) behind their name. */
export const findBics: Finder = (text) =>
  spansAfter(text, bic, (value) => !/^[A-Z]{8,11}$/u.test(value) || /^[A-Z]{4}(?:[A-Z]{2})/u.test(value));

const chat =
  /((?:(?<![A-Za-z])(?:wechat|weixin|qq|skype|telegram|line|weibo|twitter|instagram)(?: ?(?:id|no\.?|account|号码?|账号))?|微信(?:号码?|账号|ID|帳號)?|微博(?:号|账号|ID)?|抖音(?:号|账号)?|扣扣)(?:[:：]\s*@?|\s*(?:是|为|為)\s*|(?<=[号码號D])\s*|(?<=[Qq][Qq])(?=\d{6,11}(?!\d))))(?=[A-Za-z0-9_-]{5,20})(?=[A-Za-z_-]*[\d_-])[A-Za-z0-9][A-Za-z0-9_-]{4,19}(?![A-Za-z0-9_@.-]*@)/giu;

/** Finds the names that people have in chats and networks, behind the network's name. */
export const findAccountNames: Finder = (text) => spansAfter(text, chat, (value) => !isResidentNumber(value));

const udi = /()\(01\)\d{14}(?:\((?:1[017]|21|11|240)\)[A-Za-z0-9-]{1,20})*/gu;
const serial = labelled(
  `${word}(?:(?:implant|device|pacemaker|pump|equipment|monitor|machine)(?: serial)?(?= ?(?:no|num|#|id|serial))(?: (?:serial|id))?|serial(?= ?(?:no|num|#))|IMEI|设备序列|设备编|序列|植入物)`,
);

/** Finds numbers of devices: GS1 device identifiers, and serial numbers behind their label. */
export const findDevices: Finder = (text) => [...spansAfter(text, udi), ...spansAfter(text, serial, (value) => digitCount(value) >= 5)];

function digitCount(value: string): number {
  return value.replace(/\D/gu, "").length;
}
