import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { normalizeWidth } from "./normalize-width.ts";

const clean = (text: string): string => cleanText(normalizeWidth(), text);

describe("normalize-width", () => {
  it("folds digits and letters, never to a quotation mark", () => {
    expect(clean("１２３亿元")).toBe("123亿元");
    expect(clean("利润增长，达１２３％。“引号”（ＡＢＣ）")).toBe("利润增长，达123％。“引号”（ABC）");
  });

  it("folds the decimal point between full-width digits, and no other full stop", () => {
    expect(clean("年利率２．６０％，第３．")).toBe("年利率2.60％，第3．");
  });

  it("writes ligatures as their letters", () => {
    expect(clean("ﬁnance, out\ufb02ow, o\ufb03ce, 利率１ﬁ")).toBe("finance, outflow, office, 利率1fi");
  });

  it("leaves every other full-width sign alone", () => {
    const kept = Array.from({ length: 0xffee - 0xff01 }, (_, index) => String.fromCharCode(0xff01 + index)).filter(
      (sign) => !/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u.test(sign),
    );
    expect(clean(kept.join(""))).toBe(kept.join(""));
    expect(clean("①②③㎡‰一二三，。；：？！《》「」")).toBe("①②③㎡‰一二三，。；：？！《》「」");
  });
});
