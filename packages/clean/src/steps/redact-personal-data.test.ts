import { InvalidOptionError } from "@espalier/core";
import { describe, expect, it, vi } from "vitest";
import { findPersonalData } from "../personal-data/find-personal-data.ts";
import { cleanText, documentOf } from "../testing/clean-text.ts";
import { redactPersonalData } from "./redact-personal-data.ts";

const clean = (text: string): string => cleanText(redactPersonalData(), text);

describe("redact-personal-data", () => {
  it.each([
    ["联系邮箱li.wei@example.com.cn，欢迎", "联系邮箱[EMAIL]，欢迎"],
    ["邮箱：用户@例子.公司。", "邮箱：[EMAIL]。"],
    ["mail <a+b@sub.example.org>.", "mail <[EMAIL]>."],
    ["me@host.example.orgSupplementary", "[EMAIL]Supplementary"],
    ["联系电话13800138000，周末休息", "联系电话[PHONE]，周末休息"],
    ["请拨打+86 138 0013 8000", "请拨打[PHONE]"],
    ["手机１３８００１３８０００。", "手机[PHONE]。"],
    ["办公电话0570-0000118，", "办公电话[PHONE]，"],
    ["（021）6123 4567转8001", "[PHONE]"],
    ["香港 +852 2345 6789", "香港 [PHONE]"],
    ["台北 (02) 2345-6789，手機 0912-345-678", "台北 [PHONE]，手機 [PHONE]"],
    ["call (202) 555-0143 or +1-212-555-0199 ext. 12", "call [PHONE] or [PHONE]"],
    ["the unit on 01632 960152, a refund to card 4539 1488 0343 6467.", "the unit on [PHONE], a refund to card [BANK_CARD]."],
    ["telephone 01632 960 177, mobile 07700 900 142", "telephone [PHONE], mobile [PHONE]"],
    ["身份证号11010519491231002X，", "身份证号[RESIDENT_ID]，"],
    ["HKID A123456(3), ROC ID A123456789, SSN 219-09-9998", "HKID [HONG_KONG_ID], ROC ID [TAIWAN_ID], SSN [US_SSN]"],
    ["卡号6222 0200 0011 2233 440已绑定", "卡号[BANK_CARD]已绑定"],
    ["Visa 4111 1111 1111 1111, Amex 378282246310005", "Visa [BANK_CARD], Amex [BANK_CARD]"],
    ["pay to DE89 3704 0044 0532 0130 00 now", "pay to [IBAN] now"],
    ["Account FR14 2004 1010 0505 0001 3M02 606", "Account [IBAN]"],
  ])("reads %s", (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it.each([
    "客服热线95588，400-820-8820，(800) 555-0199，12345",
    "客服电话：0571-88886666（24小时）",
    "The switchboard is 020 7946 0000 and the toll-free line 1-800-555-0100.",
    "余额1,234,567,890,123.45元，股票代码600519，净利润13800138000元",
    "2024-03-15 10:22:47 至 2024年5月1日，20240501",
    "ISBN 978-7-04-000000-1，DOI 10.1016/j.cell.2019.123456",
    "订单号4111111111111111，运单6222020000000000000",
    "单号11010519491231002１，身份证110101190411161641",
    "第12345678号专利，批号20240501123456",
    "血压120/80mmHg，肌钙蛋白0.02ng/mL，二甲双胍0.5g bid，每日3次",
    "pH 7.35-7.45, HR 72, NCT01234567, v1.2.3.4",
    "451090 239 10 025 908 5391 45330 176 2259 7594 1030",
    "SHA-256 e3b0c44298fc1c149afbf4c8996fb924",
    "foo@bar, a@b..com, user@, @example.com, 3 @ 5.00",
    "The rate was 3.45% in 2023 and 3.95% in 2024; see section 4.2.1.",
  ])("keeps %s", (text) => {
    expect(clean(text)).toBe(text);
  });

  it("says what stood there and where", () => {
    expect(findPersonalData("电话13800138000，邮箱a@example.com")).toEqual([
      { kind: "phone", start: 2, end: 13 },
      { kind: "email", start: 16, end: 29 },
    ]);
  });

  it("finds only the kinds asked for", () => {
    expect(findPersonalData("13800138000 a@example.com", ["email"])).toEqual([{ kind: "email", start: 12, end: 25 }]);
  });

  it("takes linear time for long runs of what a number is made of", () => {
    for (const piece of ["1", "1-", "(1) ", "a.", "a@", "4111 ", "+1 ", "手机"])
      expect(() => findPersonalData(piece.repeat(50_000))).not.toThrow();
  });

  it("masks with the shape and the last digits of long numbers", () => {
    const mask = redactPersonalData({ mode: "mask", kinds: ["phone", "bank-card", "email", "name", "birth-date", "us-ssn"] });
    expect(cleanText(mask, "电话138 0013 8000，卡号6222 0200 0011 2233 440")).toBe("电话*** **** 8000，卡号**** **** **** ***3 440");
    expect(cleanText(mask, "SSN 219-09-9998, mail li.wei@example.com, DOB: 1956-03-14")).toBe(
      "SSN ***-**-****, mail l***@example.com, DOB: 1956-**-**",
    );
    expect(cleanText(mask, "患者欧阳修文，男。Mr. John Q. Public was seen.")).toBe("患者欧***，男。Mr. J*** Q. P***** was seen.");
  });

  it("drops a document with personal data, saying what it found", () => {
    const verdict = redactPersonalData({ mode: "drop" }).judge(documentOf("电话13800138000，邮箱a@example.com，b@example.com"));
    expect(verdict).toEqual({ keep: false, reason: "personal data: email 2, phone 1", measured: 3, threshold: 0 });
    expect(redactPersonalData({ mode: "drop" }).judge(documentOf("净利润13800138000元"))).toMatchObject({ keep: true });
  });

  it("labels documents with what was found, and under a standard with the risk that remains", () => {
    expect(redactPersonalData().judge(documentOf("电话13800138000"))).toMatchObject({ labels: { "personal-data": "phone 1" } });
    expect(redactPersonalData().judge(documentOf("no data"))).toEqual({ keep: true, labels: {} });
    for (const standard of ["hipaa-safe-harbor", "pipl"] as const)
      expect(redactPersonalData({ standard }).judge(documentOf("no data"))).toMatchObject({
        labels: { "residual-risk": expect.stringMatching(/^Residual risk: /u) },
      });
  });

  it("takes the dates, ages and postal codes of Safe Harbor only under that standard", () => {
    const text = "The 94-year-old was admitted 03/14/1956, Boston, MA 02139.";
    expect(clean(text)).toBe(text);
    expect(cleanText(redactPersonalData({ standard: "hipaa-safe-harbor" }), text)).toBe(
      "The [AGE_OVER_89] was admitted [DATE], Boston, MA [POSTAL_CODE].",
    );
    expect(cleanText(redactPersonalData({ standard: "pipl" }), "患者李小明，住址上海市徐汇区漕溪北路88弄6号。")).toBe(
      "患者[NAME]，住址[ADDRESS]。",
    );
  });

  it("asks for a key where it needs one, and never tells it", () => {
    expect(() => redactPersonalData({ mode: "pseudonymize", key: { env: "NO_SUCH_KEY" } })).toThrow(InvalidOptionError);
    expect(() => redactPersonalData({ mode: "pseudonymize", key: { file: "/no/such/key" } })).toThrow(
      /"key\.file" must be the path of a file/u,
    );
    vi.stubEnv("SHORT_KEY", "too-short-secret");
    const attempt = (): unknown => redactPersonalData({ mode: "pseudonymize", key: { env: "SHORT_KEY" } });
    expect(attempt).toThrow(/SHORT_KEY/u);
    expect(attempt).not.toThrow(/too-short-secret/u);
    vi.unstubAllEnvs();
  });
});
