import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scorePersonalData } from "../evaluate/score-personal-data.ts";
import { redactPersonalData } from "../steps/redact-personal-data.ts";
import { cleanText, sharedData } from "../testing/clean-text.ts";
import { findPersonalData } from "./find-personal-data.ts";
import { type PersonalDataKind, personalDataKinds } from "./personal-data.ts";
import { restorePseudonyms } from "./restore-pseudonyms.ts";

/** The values found, each with its kind. */
const found = (text: string, kinds: readonly PersonalDataKind[] = personalDataKinds): string[] =>
  findPersonalData(text, kinds).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe("findPersonalData", () => {
  it.each<[kind: PersonalDataKind, before: string, value: string, behind: string]>([
    ["email", "联系邮箱", "li.wei@example.com.cn", "，欢迎"],
    ["email", "write to ", "li.wei [at] example [dot] org", " today"],
    ["email", "write to ", "jo at example dot org", ""],
    ["phone", "手机", "１３８００１３８０００", "。"],
    ["phone", "请拨", "0086-138-0013-8000", "，"],
    ["phone", "电话", "010-6552 9988转8001", "。"],
    ["phone", "Call ", "+44 20 7946 0958", "."],
    ["phone", "Fax: ", "202-555-0100 ext. 12", ""],
    ["resident-id", "证件", "110105 19491231 002X", "，"],
    ["resident-id", "（", "11010519491231002x", "）"],
    ["resident-id", "旧身份证号", "110105491231002", "。"],
    ["hong-kong-id", "证件", "A123456(3)", "。"],
    ["hong-kong-id", "HKID ", "Z683365(A)", ""],
    ["macau-id", "澳门居民身份证 ", "5123456(7)", "。"],
    ["taiwan-id", "身分證字號", "A123456789", "。"],
    ["passport", "持护照", "E12345678", "入境"],
    ["passport", "Passport No. ", "EA1234567", ""],
    ["passport", "US passport ", "A12345678", ""],
    ["travel-permit", "港澳通行证号：", "C12345678", ""],
    ["travel-permit", "回乡证", "H1234567800", "，"],
    ["travel-permit", "台胞证号", "12345678", "。"],
    ["licence-plate", "车牌号", "京A·12345", "。"],
    ["licence-plate", "新能源车", "粤BD12345", "停在"],
    ["licence-plate", "教练车", "川A0000学", "。"],
    ["organization-code", "统一社会信用代码：", "91350100M000100Y43", "。"],
    ["bank-card", "Visa ", "4111 1111 1111 1111", " exp"],
    ["bank-card", "卡号", "6222020000000000000", "。"],
    ["bank-account", "wires from account ", "12345678", " to"],
    ["bank-account", "ABA ", "021000021", ","],
    ["bank-account", "收款账号：", "1234567890123", "。"],
    ["iban", "pay to ", "GB82 WEST 1234 5698 7654 32", " now"],
    ["bic", "SWIFT代码", "ICBKCNBJXXX", ""],
    ["us-ssn", "ssn ", "457 55 5461", "."],
    ["us-tax-id", "ITIN ", "900-50-0000", ""],
    ["us-tax-id", "EIN: ", "12-3456789", ""],
    ["licence", "Provider NPI ", "1234567893", ")"],
    ["licence", "DEA number ", "AB1234563", ""],
    ["licence", "driver's license ", "D1234567", ","],
    ["medical-record", "住院号：", "ZY20240001234", "，"],
    ["medical-record", "MRN ", "E-1234567", ","],
    ["insurance-number", "MBI ", "1EG4-TE5-MK73", ""],
    ["insurance-number", "member ID ", "W12345678901", ";"],
    ["insurance-number", "医保卡号", "0123456789", "。"],
    ["student-id", "学籍号", "G11010519491231002X", "，"],
    ["student-id", "学号：", "20231234", "，"],
    ["account-name", "微信号", "wxid_abcd1234efgh", "。"],
    ["account-name", "QQ：", "10000001", ""],
    ["ip-address", "from ", "192.0.2.10", ":443"],
    ["ip-address", "login from ", "2001:db8::1", "."],
    ["mac-address", "MAC ", "00:00:5E:00:53:01", ""],
    ["url", "see ", "http://patient.example.org/~jdoe", "."],
    ["vin", "VIN ", "1M8GDM9AXKP042788", ";"],
    ["device-id", "UDI ", "(01)00888104216451(21)SN12345", "."],
    ["birth-date", "出生日期：", "1956-03-14", "，"],
    ["birth-date", "DOB ", "March 14, 1956", ","],
    ["birth-date-in-prose", "他生于", "1956年3月14日", "，"],
    ["date", "discharged on ", "03/14/1956", "."],
    ["age-over-89", "a ", "94-year-old", " woman"],
    ["age-over-89", "患者，女，", "92岁", "，"],
    ["address", "住址：", "上海市徐汇区漕溪北路88弄6号", "。"],
    ["address", "lives at ", "12 Elm St, Apt 4B", "."],
    ["postal-code", "ZIP ", "60601-1234", ""],
    ["postal-code", "邮编：", "100000", "。"],
    ["name", "患者", "阿卜杜拉·买买提", "，男，45岁。"],
    ["name", "客户", "欧阳修文", "先生"],
    ["name", "Mr. ", "Siobhan O'Neill", " was seen today"],
  ])("finds %s: %s%s", (kind, before, value, behind) => {
    expect(found(before + value + behind)).toContain(`${kind} ${value}`);
  });

  it.each([
    "患者身份证110105194912310021，请核对", // a wrong check digit
    "统一社会信用代码：91350100M000100Y44",
    "HKID A123456(4), ROC ID A123456780, IBAN GB83WEST12345698765432",
    "NPI: 1234567890, DEA number AB1234564, ABA 021000022, VIN 1M8GDM9AXKP042789",
    "SSN: 666-12-3456, 900-12-3456, 219-00-9998, 078-05-1120",
    "车牌号京I12345，车辆东A12345违章",
    "单号ISBN 978-7-04-000000-1，订单4111111111111111，运单6222020000000000000",
    "DOI 10.1016/j.cell.2019.123456, CUSIP 037833100, NCT01234567, v1.2.3.4-rc, section 3.2.1.4",
    "余额1,234,567,890,123.45元，账户12345678.90元，账户余额12345678元，股票代码600519.SH",
    "血压120/80mmHg，二甲双胍0.5g bid，肌钙蛋白0.02ng/mL，第12页，共345页",
    "take 2 tablets of 500 mg every 8 hours for 10 days; BP 150/95, INR 2.0-3.0, page 12 of 345",
    "revenue 13800138000 美元; 3.1415926535, 0.13800138000, 138001380001",
    "406 430472 16 4300 10840 978 71 3063 638 16 1223",
    "std::vector<int>::iterator at 10:22:47",
    "客服热线95588，400-820-8820",
  ])("keeps %s", (text) => {
    expect(
      found(
        text,
        personalDataKinds.filter((kind) => kind !== "name"),
      ),
    ).toEqual([]);
  });

  it("finds a number that a line break cuts in two, and glues no two figures", () => {
    expect(found("身份证11010519491\n231002X。")).toEqual(["resident-id 11010519491\n231002X"]);
    expect(found("联系电话1380013\n8000。")).toEqual(["phone 1380013\n8000"]);
    expect(found("1999\n1234567\n1380\n0138000")).toEqual([]);
  });

  it("finds nothing in the marks and pseudonyms that it left", () => {
    expect(found("[RESIDENT_ID] [PHONE:MTM4MDAxMzgwMDAxMzgwMDEzODAw13800138000] 电话[PHONE]")).toEqual([]);
  });

  it("takes linear time for long runs of what a number is made of", () => {
    for (const piece of [
      "1",
      "1-",
      "(1) ",
      "a.",
      "a@",
      "4111 ",
      "+1 ",
      "手机",
      "1\n",
      "号",
      "路1号",
      "Anna ",
      "A. ",
      "王",
      "·阿",
      "2001:",
      "1年",
      "a-1-",
    ])
      expect(() => found(piece.repeat(10_000))).not.toThrow();
  });
});

/** A generator of random texts out of values, labels, figures and prose, the same on every run. */
function* randomTexts(count: number, between: readonly string[] = ["", " "]): Generator<string> {
  const pieces =
    "电话 手机： 13800138000 138-0013-8000 ＋８６１３８００１３８０００ 身份证号 11010519491231002X 卡号 6222020000000000000 4111111111111111 ， 。 a@example.com (202)555-0143 SSN 219-09-9998 IBAN GB82WEST12345698765432 京A12345 住院号：ZY20240001234 微信号zhang_san_88 2024-03-15 0.5g 1,234.56 元 患者 李小明 先生 Dr. Anna Miller said 1956年3月14日 住址：上海市徐汇区漕溪北路88弄6号 192.0.2.10 http://example.org/a [PHONE] 😀 \n \t 12 94-year-old account 12345678 护照E12345678 MRN E-1234567".split(
      " ",
    );
  let state = 7;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let at = 0; at < count; at += 1)
    yield Array.from({ length: 1 + next(14) }, () => pieces[next(pieces.length)] + (between[next(between.length)] ?? "")).join("");
}

describe("redaction of random texts", () => {
  process.env.ESPALIER_TEST_KEY = "an-example-key-of-forty-signs-for-tests-";
  const key = { env: "ESPALIER_TEST_KEY" };
  const kinds = [...personalDataKinds];

  it("gives spans in order that do not overlap, and changes nothing outside of them", () => {
    for (const text of randomTexts(400)) {
      const spans = findPersonalData(text, kinds);
      let rest = "";
      let end = 0;
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        rest += `${text.slice(end, span.start)}\u0000`;
        end = span.end;
      }
      rest += text.slice(end);
      const marked = cleanText(redactPersonalData({ kinds }), text);
      const parts = rest.split("\u0000");
      let at = 0;
      for (const part of parts) {
        expect(marked.indexOf(part, at)).toBeGreaterThanOrEqual(at);
        at = marked.indexOf(part, at) + part.length;
      }
    }
  });

  it("does nothing the second time, in every mode that keeps the text", () => {
    for (const mode of ["mark", "mask", "pseudonymize"] as const) {
      const step = redactPersonalData({ kinds, mode, key });
      for (const text of randomTexts(150, [" ", "，", "\n", "; "])) {
        const once = cleanText(step, text);
        expect(cleanText(step, once), `${mode}: ${text}`).toBe(once);
      }
    }
  });

  it("gives back what it pseudonymized, to the sign", () => {
    const step = redactPersonalData({ kinds, mode: "pseudonymize", key });
    for (const text of randomTexts(200)) expect(restorePseudonyms(cleanText(step, text), key)).toBe(text);
  });
});

const folder = sharedData("security/pii-vectors");
const present = existsSync(folder);
if (!present) console.log(`skipped: ${folder} is not here`);

describe.skipIf(!present)("the shared vectors", () => {
  const kindsOf: Readonly<Record<string, PersonalDataKind>> = {
    CN_ID_CARD: "resident-id",
    CN_ID_CARD_15: "resident-id",
    CN_MOBILE: "phone",
    CN_LANDLINE: "phone",
    US_PHONE: "phone",
    CN_BANK_CARD: "bank-card",
    CREDIT_CARD: "bank-card",
    CN_USCC: "organization-code",
    CN_PASSPORT: "passport",
    US_PASSPORT: "passport",
    CN_HK_MACAU_PERMIT: "travel-permit",
    CN_LICENSE_PLATE: "licence-plate",
    CN_STUDENT_ID: "student-id",
    STUDENT_ID_EN: "student-id",
    CN_MEDICAL_RECORD: "medical-record",
    US_MRN: "medical-record",
    CN_WECHAT_QQ: "account-name",
    CN_ADDRESS: "address",
    CN_NAME: "name",
    PERSON_EN: "name",
    HK_ID: "hong-kong-id",
    TW_ID: "taiwan-id",
    US_ITIN: "us-tax-id",
    US_EIN: "us-tax-id",
    US_NPI: "licence",
    US_DEA: "licence",
    US_DRIVER_LICENSE: "licence",
    US_MBI: "insurance-number",
    US_HEALTH_PLAN: "insurance-number",
    US_ABA: "bank-account",
    US_BANK_ACCOUNT: "bank-account",
    SWIFT_BIC: "bic",
    DEVICE_UDI: "device-id",
    DATE_ELEMENT: "date",
    AGE_OVER_89: "age-over-89",
    ZIP5: "postal-code",
  };
  interface Vector {
    readonly valid?: boolean;
    readonly text: string;
    readonly spans: readonly (readonly [number, number, string])[];
  }
  const cases = ["vectors", "documents"].flatMap((name) =>
    readFileSync(`${folder}/${name}.jsonl`, "utf8")
      .trim()
      .split("\n")
      .map((line) => {
        const { text, spans, valid } = JSON.parse(line) as Vector;
        const gold = spans.map(([start, end, entity]) => ({
          start,
          end,
          kind: kindsOf[entity] ?? entity.toLowerCase().replaceAll("_", "-"),
        }));
        // The vectors call a date a date, also of birth.
        const mine = findPersonalData(text, personalDataKinds).map((one) => ({
          ...one,
          kind: one.kind.startsWith("birth-date") ? "date" : one.kind,
        }));
        return { gold, found: mine, traps: valid === false ? [{ start: 0, end: text.length }] : [] };
      }),
  );

  it("are found with recall and precision of at least 0.99 in the pool, and at most one trap in a hundred is hit", () => {
    const scores = scorePersonalData(cases);
    expect(scores.recall).toBeGreaterThanOrEqual(0.99);
    expect(scores.precision).toBeGreaterThanOrEqual(0.99);
    expect(scores.trapsHitShare).toBeLessThanOrEqual(0.01);
  });

  it("hold no name that is missed", () => {
    const names = scorePersonalData(cases).kinds.find(({ kind }) => kind === "name");
    expect(names?.covered).toBe(names?.gold);
  });
});
