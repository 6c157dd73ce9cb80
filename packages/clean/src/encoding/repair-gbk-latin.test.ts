import { describe, expect, it } from "vitest";
import { repairGbkLatin, showsGbkInLatin } from "./repair-gbk-latin.ts";

describe("repairGbkLatin", () => {
  it("undoes marks, letters and symbols, with the letter that GBK took as a second byte", () => {
    expect(repairGbkLatin("The bank鈥檚 caf茅, 卤5 碌g")).toBe("The bank’s café, ±5 µg");
  });

  it("closes the quotation of which a byte was lost", () => {
    expect(repairGbkLatin("the 鈥渢heory鈥\ufffd of")).toBe("the “theory” of");
  });
});

describe("showsGbkInLatin", () => {
  it("is certain by one typographic mark, or by letters and symbols at two places", () => {
    expect(showsGbkInLatin("The bank鈥檚 fee is fixed.")).toBe(true);
    expect(showsGbkInLatin("A caf茅 and a na茂ve one.")).toBe(true);
    expect(showsGbkInLatin("A dose of 卤5 碌g is given.")).toBe(true);
  });

  it("is not certain by one letter, nor where a Chinese word is meant", () => {
    expect(showsGbkInLatin("One caf茅.")).toBe(false);
    expect(showsGbkInLatin("Kweichow Moutai (贵州茅台) and 茅 alone, see 中山路 12.")).toBe(false);
    expect(showsGbkInLatin("The road is written 路 and the grass 茅.")).toBe(false);
  });
});
