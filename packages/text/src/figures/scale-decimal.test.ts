import { expect, it } from "vitest";
import { parseChineseNumeral } from "./parse-chinese-numeral.ts";
import { scaleDecimal } from "./scale-decimal.ts";

it("agrees with big integers on random decimals and powers", () => {
  for (let seed = 1; seed < 2000; seed += 1) {
    const fractionDigits = seed % 5;
    const digits = BigInt(seed) * 7919n * BigInt(seed % 97);
    const text = digits.toString().padStart(fractionDigits + 1, "0");
    const decimal = fractionDigits === 0 ? text : `${text.slice(0, -fractionDigits)}.${text.slice(-fractionDigits)}`;
    const power = fractionDigits + (seed % 7);
    // With the power at least as large as the fraction, the result is the integer below.
    expect(scaleDecimal(decimal, power)).toBe((digits * 10n ** BigInt(power - fractionDigits)).toString());
  }
});

it("moves the point to the left for negative powers", () => {
  expect(scaleDecimal("35", -1)).toBe("3.5");
  expect(scaleDecimal("0.35", -1)).toBe("0.035");
  expect(scaleDecimal("-20", -2)).toBe("-0.2");
});

it("reads Chinese numerals with inner zeros, bare tens and decimals", () => {
  expect(["十", "二十三", "一百零五", "两千零二十", "二〇二四", "三点一四", "两"].map(parseChineseNumeral)).toEqual([
    "10",
    "23",
    "105",
    "2020",
    "2024",
    "3.14",
    "2",
  ]);
  expect(["点五", "一点二点三", "万"].map(parseChineseNumeral)).toEqual([undefined, undefined, undefined]);
});
