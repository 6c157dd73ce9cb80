import { describe, expect, it } from "vitest";
import { contentOf, separatorBetween } from "./join-sentences.ts";

describe("separatorBetween", () => {
  it.each([
    [undefined, "A.", ""],
    ["A.", "B.", " "],
    ["甲。", "乙。", ""],
    ["甲。", "B.", ""],
    ["A.", "乙。", " "],
    ['He said "no."', "B!", " "],
    ["“好。”", "乙。", ""],
    ["1 year — Rate: 1.5%", "B.", "\n"],
    ["A.", "1 year — Rate: 1.5%", "\n"],
    ["You need:\na form.", "B.", "\n"],
  ])("puts between %j and %j exactly %j", (previous, next, separator) => {
    expect(separatorBetween(previous, next)).toBe(separator);
  });
});

describe("contentOf", () => {
  it("is the sentences of an answer, the text of one without, and the message of a refusal", () => {
    const answer = { kind: "answer", text: "All.", sentences: [], citations: [], numbers: [], struck: [], disclosure: "" } as const;
    const sentences = ["甲。", "一年：1.5%", "乙。"].map((text) => ({ text, citations: [], numbers: [] }));
    expect(contentOf(answer)).toBe("All.");
    expect(contentOf({ ...answer, sentences })).toBe("甲。\n一年：1.5%\n乙。");
    expect(contentOf({ kind: "refusal", reason: "homework", message: "Think of…", searched: [], struck: [] })).toBe("Think of…");
  });
});
