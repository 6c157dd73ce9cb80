import { expect, it } from "vitest";
import { cleanText } from "../testing/clean-text.ts";
import { stripEmptyTurns } from "./strip-empty-turns.ts";

const clean = (text: string): string => cleanText(stripEmptyTurns(), text);

it("strips turns in which nothing is said, in both languages", () => {
  expect(clean("User: Is the branch open?\nAssistant:\nUser: Hello?\nAssistant: Yes, until five.\nUser: ...")).toBe(
    "User: Is the branch open?\nUser: Hello?\nAssistant: Yes, until five.",
  );
  expect(clean("客服：您好，请问有什么可以帮您？\n客户：\n客服：您还在线吗？\n客户：在的。")).toBe(
    "客服：您好，请问有什么可以帮您？\n客服：您还在线吗？\n客户：在的。",
  );
});

it("takes whoever opens two lines for a speaker", () => {
  expect(clean("Ming: one\nRosa:\nMing: two\nRosa: three")).toBe("Ming: one\nMing: two\nRosa: three");
});

it("keeps a turn whose words stand on the next lines, a reaction in one sign, and headings that end in a colon", () => {
  const dialogue = "Doctor:\nTake it twice a day.\nPatient: 👍\nDoctor: Good.";
  expect(clean(dialogue)).toBe(dialogue);
  const notice = "What to bring:\n\nOpening hours: nine to five";
  expect(clean(notice)).toBe(notice);
});
