import { expect, it } from "vitest";
import { replaceRadicals } from "./replace-radicals.ts";

it("maps every radical that has an ideograph, supplement and Kangxi, and leaves all else alone", () => {
  expect(replaceRadicals("⻛险⽔平，ab⺀。")).toBe("风险水平，ab⺀。");
});

it("agrees with Unicode's own decompositions of the Kangxi radicals", () => {
  for (let code = 0x2f00; code <= 0x2fd5; code += 1) {
    const radical = String.fromCodePoint(code);
    expect(replaceRadicals(radical)).toBe(radical.normalize("NFKC"));
  }
});
