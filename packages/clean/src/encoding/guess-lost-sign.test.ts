import { describe, expect, it } from "vitest";
import { guessLostSign } from "./guess-lost-sign.ts";

describe("guessLostSign", () => {
  it("names the sign of a date behind a digit only", () => {
    expect(guessLostSign("1951", 0xe5b9, "9")).toBe("年");
    expect(guessLostSign("少", 0xe5b9, "9")).toBe("\ufffd");
  });

  it("ends a line with a full stop unless a bracket is open", () => {
    expect(guessLostSign("簽定", 0xe380, "")).toBe("。");
    expect(guessLostSign("稱為「王在國會", 0xe380, "")).toBe("\ufffd");
    expect(guessLostSign("簽定", 0xe380, "1")).toBe("\ufffd");
  });

  it("closes an open quotation, and does not tell a dash from a quote", () => {
    expect(guessLostSign("the “theory", 0xe280, " ")).toBe("”");
    expect(guessLostSign("the theory", 0xe280, " ")).toBe("\ufffd");
    expect(guessLostSign("the “theory ", 0xe280, " ")).toBe("\ufffd");
  });

  it("names a sign that other text of the document has at the same place, unless there are two such", () => {
    expect(guessLostSign("交易限", 0xe9a2, "", "账户的交易限额如下")).toBe("额");
    expect(guessLostSign("交易限", 0xe9a2, "", "账户的交易限制")).toBe("\ufffd");
    expect(guessLostSign("交易限", 0xe9a2, "", "交易限额与交易限颜")).toBe("\ufffd");
  });
});
