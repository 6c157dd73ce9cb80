import { expect, it } from "vitest";
import { expectsFigure } from "./extract/expects-figure.ts";
import { questionLanguage } from "./question-language.ts";
import { searchText } from "./search-text.ts";

it.each([
  ["ETF 的管理费率是多少？", "zh"],
  ["What does 利率 mean in your price list?", "en"],
  ["保健食品可以和降血压药一起吃吗", "zh"],
  ["12 + 30?", "en"],
])("answers %s in %s", (question, language) => {
  expect(questionLanguage(question)).toBe(language);
});

it("tells questions that ask for a figure from those that do not", () => {
  const asks = [
    "How long must I fast?",
    "When does the library close?",
    "提前还款要收多少手续费？",
    "考试是哪天？",
    "What is the fee for a new card?",
  ];
  const asksNot = ["What does Newton's second law say?", "How do I apply for a refund?", "怎样申请退款？", "Who signs the form?"];
  expect(asks.map(expectsFigure)).toEqual(asks.map(() => true));
  expect(asksNot.map(expectsFigure)).toEqual(asksNot.map(() => false));
});

it("searches a full question alone, whatever was asked before it", () => {
  const history = [{ role: "user", content: "What does a one-year deposit earn?" }] as const;
  expect(searchText({ text: "Which documents are needed to open an account?", history })).toBe(
    "Which documents are needed to open an account?",
  );
});
