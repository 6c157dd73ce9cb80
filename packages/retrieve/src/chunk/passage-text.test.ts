import { expect, it } from "vitest";
import { passageText } from "./passage-text.ts";

it("puts title, headings and table header above the chunk", () => {
  const chunk = { text: "| 1 | 2 |", headings: ["Fees", "Late"], tableHeader: "| a | b |\n| --- | --- |" };
  expect(passageText(chunk, { title: "Handbook" })).toBe("Handbook\nFees\nLate\n| a | b |\n| --- | --- |\n| 1 | 2 |");
});

it("says nothing twice: not a heading the chunk begins with, nor a title that is one", () => {
  expect(passageText({ text: "# Fees\n\n## Late\n\nFive percent.", headings: ["Fees", "Late"] }, { title: "Fees" })).toBe(
    "# Fees\n\n## Late\n\nFive percent.",
  );
  expect(passageText({ text: "Five percent.", headings: ["Fees"] }, { title: "Fees" })).toBe("Fees\nFive percent.");
});

it("is the chunk itself where nothing is above it", () => {
  expect(passageText({ text: "Five percent.", headings: [] }, {})).toBe("Five percent.");
});
