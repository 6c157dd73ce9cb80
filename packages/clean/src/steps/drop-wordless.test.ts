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

  it("keeps a table whose header names its columns, however many figures follow", () => {
    const days = Array.from({ length: 400 }, (_, day) => `2024-${day},${(10 + day * 0.1).toFixed(2)}`);
    const prices = `date,close\n${days.join("\n")}`;
    const marks = `学号\t语文\t数学\n${days.map((_, at) => `20240${at}\t${60 + (at % 40)}\t${99 - (at % 40)}`).join("\n")}`;
    for (const text of [prices, marks]) expect(judge(text)).toBe(text);
    expect(judge(days.join("\n"))).toBe("dropped: mostly numbers");
  });
});
