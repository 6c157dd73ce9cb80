import { describe, expect, it } from "vitest";
import { isBirthDate, passesLuhn, passesMod11Radix2, passesMod97 } from "./check-digits.ts";

describe("check digits", () => {
  it("accepts the published samples", () => {
    expect(passesLuhn("4111111111111111")).toBe(true);
    expect(passesLuhn("378282246310005")).toBe(true);
    expect(passesMod11Radix2("11010519491231002X")).toBe(true);
    expect(passesMod97("GB82WEST12345698765432")).toBe(true);
  });

  it("rejects every other last digit", () => {
    for (let digit = 0; digit <= 9; digit += 1) {
      expect(passesLuhn(`411111111111111${digit}`)).toBe(digit === 1);
      expect(passesMod11Radix2(`11010519491231002${digit}`)).toBe(false);
      expect(passesMod97(`GB82WEST1234569876543${digit}`)).toBe(digit === 2);
    }
  });

  it("knows the calendar", () => {
    expect(isBirthDate(2000, 2, 29)).toBe(true);
    expect(isBirthDate(1900, 2, 29)).toBe(false);
    expect(isBirthDate(1949, 13, 1)).toBe(false);
    expect(isBirthDate(1899, 12, 31)).toBe(false);
  });
});
