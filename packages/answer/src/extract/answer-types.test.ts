import { describe, expect, it } from "vitest";
import { answerTypes, holdsTypes, lastSentence } from "./answer-types.ts";

describe("answerTypes", () => {
  it.each([
    ["How much does it cost to replace a lost card?", "money"],
    ["补一张卡要多少钱？", "money"],
    ["What percentage do I pay on the rest?", "share"],
    ["How many working days does it take?", "duration"],
    ["最多可以放多久？", "duration"],
    ["What time do the gates open?", "time"],
    ["學校幾點開門？", "time"],
    ["Which room is physics in?", "place"],
    ["去哪里打针？", "place"],
    ["Who signs the form?", "person"],
    ["为什么不用天平？", "reason"],
    ["一年最多几次？", "count"],
    ["Can I pay in instalments?", "decision"],
    ["破損的鈔票能換嗎？", "decision"],
  ])("tells what %s asks for", (question, type) => {
    expect(answerTypes(question)).toContain(type);
  });

  it("goes by the last sentence and not by the story before it", () => {
    expect(answerTypes("I paid how much I owed. Where do I send the letter?")).toEqual(["place"]);
  });

  it("goes by the whole question where the last sentence asks for nothing known", () => {
    expect(answerTypes("How long does it take? Thank you.")).toEqual(["duration"]);
  });
});

describe("holdsTypes", () => {
  it("finds values of the kind in both languages and both ways of writing", () => {
    expect(holdsTypes(["money"], "每张２０元")).toBe(1);
    expect(holdsTypes(["duration"], "within fourteen days, that is two weeks")).toBe(1);
    expect(holdsTypes(["duration"], "最長十個月")).toBe(1);
    expect(holdsTypes(["time"], "Gates open at 8:15.")).toBe(1);
  });

  it("counts the share of the kinds that are there, and a half where none is asked for", () => {
    expect(holdsTypes(["money", "time"], "It costs £5.")).toBe(0.5);
    expect(holdsTypes(["money"], "Bring your card.")).toBe(0);
    expect(holdsTypes([], "Bring your card.")).toBe(0.5);
  });
});

describe("lastSentence", () => {
  it("is the question itself where it has one sentence", () => {
    expect(lastSentence("书可以借多久？")).toBe("书可以借多久？");
    expect(lastSentence("")).toBe("");
  });
});
