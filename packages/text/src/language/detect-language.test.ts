import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";
import { foldForMatching } from "./fold-for-matching.ts";
import { foldWidth } from "./fold-width.ts";
import { toSimplified } from "./to-simplified.ts";

describe("detectLanguage", () => {
  it.each([
    ["zh-Hans", "本行的个人贷款可以提前还款，但需要提前三十天申请。"],
    ["zh-Hant", "本院門診時間為上午八時至下午五時，請攜帶健保卡。"],
    ["en", "Early repayment is possible after twelve months without a charge."],
    ["ja", "この銀行の金利は年に一度見直されます。"],
    ["ko", "이 은행의 금리는 매년 조정됩니다."],
    ["de", "Die Zinsen werden einmal im Jahr angepasst und gutgeschrieben."],
    ["zh-Hans", "ETF 和 REIT 的管理费率分别是多少？请查阅最新的产品说明书。"],
  ])("tells %s", (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it("does not judge a text without letters or with too few of them", () => {
    expect(detectLanguage("12.5% — 2024").language).toBeUndefined();
    expect(detectLanguage("EBITDA 23").language).toBeUndefined();
  });
});

describe("toSimplified", () => {
  it("keeps the length of every text, so that offsets stay valid", () => {
    for (const text of ["資訊軟體與滑鼠", "𠮷野家", "頭髮乾淨，後來在裏面", "a資b產c", ""])
      expect(toSimplified(text)).toHaveLength(text.length);
  });

  it("leaves simplified text and other scripts as they are", () => {
    expect(toSimplified("后来他干了 English 2024")).toBe("后来他干了 English 2024");
  });
});

describe("foldWidth", () => {
  it("folds every full-width digit to its own digit and leaves Chinese punctuation alone", () => {
    expect(foldWidth("０１２３４５６７８９，。“”《》：；（）！？％")).toBe("0123456789，。“”《》：；（）！？％");
  });
});

describe("foldForMatching", () => {
  it("makes equal what a reader takes for equal", () => {
    expect(foldForMatching("ＡＢＣ　資產\n 負債")).toBe(foldForMatching("abc 资产 负债"));
  });
});
