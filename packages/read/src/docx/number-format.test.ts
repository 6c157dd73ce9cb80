import { expect, it } from "vitest";
import { numberFormat } from "./number-format.ts";

it.each([
  [3, "decimal", "3"],
  [27, "lowerLetter", "aa"],
  [26, "upperLetter", "Z"],
  [1994, "lowerRoman", "mcmxciv"],
  [4, "upperRoman", "IV"],
  [7, "decimalZero", "07"],
  [12, "decimalFullWidth", "１２"],
  [3, "decimalEnclosedCircle", "③"],
  [10, "chineseCounting", "十"],
  [12, "chineseCountingThousand", "十二"],
  [20, "japaneseCounting", "二十"],
  [105, "chineseCountingThousand", "一百零五"],
  [110, "chineseCountingThousand", "一百一十"],
  [1003, "chineseLegalSimplified", "壹仟零叁"],
  [2, "ideographTraditional", "乙"],
  [5, "none", ""],
  [5, "somethingElse", "5"],
])("writes %i as %s", (value, format, text) => {
  expect(numberFormat(value, format)).toBe(text);
});
