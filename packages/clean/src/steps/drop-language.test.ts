import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { dropLanguage, dropLanguageOptions } from "./drop-language.ts";

const judge = (options: object, text: string): string =>
  cleanText(dropLanguage(dropLanguageOptions.parse(options)), text).replace(/^(?!dropped).*/su, "kept");

const english = "Early repayment of the loan is possible after twelve months without any charge to the customer.";
const german = "Die Zinsen für Einlagen werden einmal im Jahr angepasst und den Kunden schriftlich mitgeteilt.";
const chinese = "借款人申请提前还款的，应当提前三十个自然日向本行提出书面申请，本行在收到申请之日起五个工作日内审核并答复。";
const japanese = "この銀行の預金金利は年に一度見直され、変更がある場合は三十日前までに書面でお客様にお知らせいたします。";

describe("drop-language", () => {
  it("keeps the languages that are asked for and names the one it drops", () => {
    expect([english, german, chinese, japanese].map((text) => judge({ languages: ["en", "zh"] }, text))).toEqual([
      "kept",
      "dropped: language: de",
      "kept",
      "dropped: language: ja",
    ]);
    expect(judge({ languages: ["zh-Hant"] }, chinese)).toBe("dropped: language: zh-Hans");
  });

  it("keeps scripts, whatever the language", () => {
    expect([english, german, chinese].map((text) => judge({ scripts: ["Latin"] }, text))).toEqual([
      "kept",
      "kept",
      "dropped: other script",
    ]);
  });

  it("does not judge a text with too few letters, and keeps or drops what cannot be told as it is asked", () => {
    expect(judge({ languages: ["zh"] }, "ETF 2024")).toBe("kept");
    expect(() => dropLanguageOptions.parse({})).toThrow(/languages or scripts/u);
  });
});
