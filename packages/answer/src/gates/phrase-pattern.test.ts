import { InvalidOptionError } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { phrasePattern } from "./phrase-pattern.ts";

describe("phrasePattern", () => {
  it("matches Latin words whole, not inside longer ones", () => {
    const pattern = phrasePattern("gain");
    expect(["a gain of 2%", "gain", "again", "gains"].map((text) => pattern.test(text))).toEqual([true, true, false, false]);
  });

  it("matches Chinese words anywhere, in either writing of the phrase", () => {
    const pattern = phrasePattern("該不該買");
    expect(pattern.test("我到底该不该买这只基金")).toBe(true);
  });

  it("takes any ending for a star after a word, and any word for a star alone", () => {
    expect(["promise", "promised", "compromise"].map((text) => phrasePattern("promis*").test(text))).toEqual([true, true, false]);
    expect(["should my husband sell", "should my sell"].map((text) => phrasePattern("should my * sell").test(text))).toEqual([true, false]);
  });

  it("leaps words within a sentence, but not its end", () => {
    const pattern = phrasePattern("will … rise");
    expect(pattern.test("will the price really rise")).toBe(true);
    expect(pattern.test("i will. they rise")).toBe(false);
  });

  it("does not take the point of a number for the end of a sentence", () => {
    expect(phrasePattern("will … earned").test("will 3.05% be earned")).toBe(true);
  });

  it("leaps no further than a clause", () => {
    const pattern = phrasePattern("能 … 赚");
    expect(pattern.test(`能${"一".repeat(14)}赚`)).toBe(true);
    expect(pattern.test(`能${"一".repeat(15)}赚`)).toBe(false);
  });

  it("chooses between alternatives and leaves out what may be left out", () => {
    const pattern = phrasePattern("without [any |]risk");
    expect(["without risk", "without any risk", "without much risk"].map((text) => pattern.test(text))).toEqual([true, true, false]);
  });

  it("takes a sign for numbers with points and commas", () => {
    expect(["question 7", "question 7.5", "question seven"].map((text) => phrasePattern("question #").test(text))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("lets a space beside a Chinese sign be there or not", () => {
    expect(["投资etf", "投资 etf"].map((text) => phrasePattern("投资 etf").test(text))).toEqual([true, true]);
  });

  it("drops the apostrophes that a question has lost, too", () => {
    expect(phrasePattern("can't lose").test("i cant lose")).toBe(true);
  });

  it("takes signs with a meaning in regular expressions literally", () => {
    expect(["is 3% (net) ok?", "is 3% net ok?"].map((text) => phrasePattern("(net)").test(text))).toEqual([true, false]);
  });

  it("refuses a phrase that every question would match", () => {
    for (const phrases of [[], [""], ["good", " … "], ["[|]"]]) expect(() => phrasePattern(...phrases)).toThrow(InvalidOptionError);
  });

  it("stays fast on a long question that nearly matches again and again", () => {
    const pattern = phrasePattern("will … share … rise");
    expect(pattern.test("will share ".repeat(20_000))).toBe(false);
  });
});
