import { expect, it } from "vitest";
import { foldNumerals } from "./fold-numerals.ts";

it.each([
  ["One second chance after the third year", "1 2 chance after the 3 year"],
  ["offset, phone, attention, weight", "offset, phone, attention, weight"],
  ["三年期与三年以上", "3年期与3年以上"],
  ["两次，一百二十天，十五分钟", "2次，120天，15分钟"],
  ["一下，一般，统一，三角形，万一", "一下，一般，统一，三角形，万一"],
])("folds %s", (text, folded) => {
  expect(foldNumerals(text)).toBe(folded);
});
