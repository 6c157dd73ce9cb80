import { describe, expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { stripContents } from "./strip-contents.ts";

const clean = (text: string): string => cleanText(stripContents(), text);

describe("strip-contents", () => {
  it("strips entries with leaders, those without between them, and the title", () => {
    expect(
      clean(
        "Annual report\n\nTable of Contents\n\n1 Summary .......... 3\n2 Results\t12\n3 Risks . . . . . . . 27\nIndex ____________ iv\n\n1 Summary\n\nThe year was good.",
      ),
    ).toBe("Annual report\n\n1 Summary\n\nThe year was good.");
    expect(clean("目　录\n\n第一章 总则……………………1\n第二章 利率·············14\n附件  30\n\n第一章 总则\n\n本办法适用于存款。")).toBe(
      "第一章 总则\n\n本办法适用于存款。",
    );
  });

  it("strips entries that stand without a title", () => {
    expect(clean("3.1 Dosage ........... 27\n\nTake one tablet.")).toBe("Take one tablet.");
  });

  it("keeps a title without entries, blanks to fill in, prices and sentences with dots", () => {
    for (const text of [
      "Contents\n\nThe box holds 20 tablets.",
      "目录\n\n本办法没有附件。",
      "Name: ............\nDate: ............",
      "He waited..... 3 days.",
      "Soup ........ £3.50\nTea ......... £1.20",
      "“Well…… 5 of them.”",
      "| 1 Summary | ........ 3 |\n| --- | --- |",
    ])
      expect(clean(text)).toBe(text);
  });
});
