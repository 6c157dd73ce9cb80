import { describe, expect, it } from "vitest";
import { parseBlocks } from "./parse-blocks.ts";
import { splitSentences } from "./split-sentences.ts";

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it("ends Chinese sentences at their marks and keeps closing quotes with them", () => {
    expect(cut("他说：“可以。”然后走了！真的？好……明天见。")).toEqual(["他说：“可以。”", "然后走了！", "真的？", "好……", "明天见。"]);
  });

  it("does not end at abbreviations, initials, decimals, addresses and list numbers", () => {
    const text = "Dr. J. Smith pays 2.5 % at espalier.example, e.g. No. 7 in the U.S. market. Then he leaves.";
    expect(cut(text)).toEqual(["Dr. J. Smith pays 2.5 % at espalier.example, e.g. No. 7 in the U.S. market.", "Then he leaves."]);
  });

  it("cuts where the languages meet", () => {
    expect(cut("利率为2.5%. 下一句。Fees apply.适用于所有客户。")).toEqual(["利率为2.5%.", "下一句。", "Fees apply.", "适用于所有客户。"]);
  });

  it("takes headings, list items and table rows as sentences of their own", () => {
    expect(cut("# Fees\nPaid monthly. Never\nlate.\n- one\n- two\n\n| a | b |\n| --- | --- |\n| 1 | 2 |")).toEqual([
      "# Fees",
      "Paid monthly.",
      "Never\nlate.",
      "- one",
      "- two",
      "| a | b |",
      "| --- | --- |",
      "| 1 | 2 |",
    ]);
  });

  it("leaves out nothing but white space, on texts made of every kind of piece", () => {
    const pieces = ["。", ". ", "word", "利率", "\n", "\n\n", "# ", "- ", "| a |", "3.5%", "…", "？”", " ", "e.g. ", "```\n", "𠮷"];
    for (let seed = 0; seed < 2000; seed += 1) {
      const text = Array.from({ length: 12 }, (_, index) => pieces[(seed * 7 + index * index * (seed % 13) + index) % pieces.length]).join(
        "",
      );
      let end = 0;
      for (const span of splitSentences(text)) {
        expect(text.slice(end, span.start).trim()).toBe("");
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(text.slice(end).trim()).toBe("");
    }
  });
});

describe("parseBlocks", () => {
  it("tells headings with their level and title", () => {
    expect(parseBlocks("## 收费标准 ##")).toEqual([{ kind: "heading", level: 2, title: "收费标准", start: 0, end: 10 }]);
  });

  it("keeps fenced code in one block, its blank lines included, also where the fence is never closed", () => {
    expect(parseBlocks("```\na\n\n# b\n```\nc").map((block) => block.kind)).toEqual(["code", "paragraph"]);
    expect(parseBlocks("```\na\n\nb").map((block) => block.kind)).toEqual(["code"]);
  });

  it("gives no block for a text without a sign", () => {
    expect(parseBlocks(" \n\n")).toEqual([]);
  });
});
