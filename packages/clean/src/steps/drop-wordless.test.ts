import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { dropWordless } from "./drop-wordless.ts";

const judge = (text: string, minLetters = 0.15): string => cleanText(dropWordless({ minSigns: 0.5, minLetters }), text);

describe("drop-wordless", () => {
  it("drops rows of symbols and columns of bare numbers", () => {
    expect(judge("★ ☆ ★ ◆ ── ▓ ★ ◇ ~~ ** ++ ◆ ★ ◇")).toBe("dropped: mostly symbols");
    expect(judge("4711 0815 22 901 33 4 7 80021 17")).toBe("dropped: mostly numbers");
    expect(judge("4711 0815 22 901 33 4 7 80021 17", 0.02)).toBe("dropped: mostly numbers");
    expect(judge("")).toBe("dropped: mostly symbols");
  });

  it("keeps tables of figures, dot leaders and blanks to fill in", () => {
    const table = "| Year | 2023 | 2024 |\n|---|---|---|\n| Revenue | 1,204 | 1,377 |\n| 利润 | 88 | 91 |";
    const contents = "Fees ................................ 3\nRates ............................... 9";
    const exam = "姓名：____________ 班级：____________ 得分：____________";
    for (const text of [table, contents, exam]) expect(judge(text)).toBe(text);
  });

  it("keeps a price list with one header where a profile asks for it", () => {
    const prices = `date,close\n${Array.from({ length: 30 }, (_, day) => `2024-01-${String(day + 1).padStart(2, "0")},${(10 + day * 0.1).toFixed(2)}`).join("\n")}`;
    expect(judge(prices, 0.02)).toBe(prices);
    expect(judge(prices)).toBe("dropped: mostly numbers");
  });
});
