import { expect, it } from "vitest";
import { scoreWords } from "./score-words.ts";

it("counts a word at most as often as the other text has it", () => {
  // Shared: a, a, b of gold {a:2, b:1, c:1} and output {a:3, b:1}.
  expect(scoreWords("a a b c", "a a a b", 1)).toEqual({ precision: 3 / 4, recall: 3 / 4, f1: 6 / 8 });
});

it("compares runs of four words in order", () => {
  // Runs of the gold: abcd, bcde; of the output: abcd, bcdx.
  expect(scoreWords("a b c d e", "a b c d x", 4)).toEqual({ precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 });
  expect(scoreWords("a b c", "a b c", 4)).toEqual({ precision: 0, recall: 0, f1: 0 });
});

it("takes letters, figures and underscores for words, whatever the script, and minds case", () => {
  expect(scoreWords("利率_1，Über", "利率_1 Über!", 1).f1).toBe(1);
  expect(scoreWords("Fee", "fee", 1).f1).toBe(0);
});

it("gives 0 for an empty text", () => {
  expect(scoreWords("", "", 1)).toEqual({ precision: 0, recall: 0, f1: 0 });
  expect(scoreWords("a", "", 1).f1).toBe(0);
});
