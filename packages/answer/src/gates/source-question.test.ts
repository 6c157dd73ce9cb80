import { describe, expect, it } from "vitest";
import { foldQuestion } from "./fold-question.ts";
import { sourceQuestion } from "./source-question.ts";

const finds = (text: string) => sourceQuestion.test(foldQuestion(text));

describe("sourceQuestion", () => {
  it.each([
    "What does the leaflet say about chest pain?",
    "How long is the fee waived, according to the terms?",
    "What dose is given on the sheet, as the label says?",
    "說明書上怎麼寫？",
    "按规定要几天？",
  ])("finds %s", (text) => {
    expect(finds(text)).toBe(true);
  });

  it.each([
    "What should I take for my headache?",
    "I have chest pain.",
    "该不该买这只基金？",
    "请你说说这道题",
  ])("does not find %s", (text) => {
    expect(finds(text)).toBe(false);
  });
});
