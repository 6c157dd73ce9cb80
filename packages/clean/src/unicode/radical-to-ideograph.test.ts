import { describe, expect, it } from "vitest";
import { radicalToIdeograph } from "./radical-to-ideograph.ts";

describe("radicalToIdeograph", () => {
  it("names the ideographs of both blocks", () => {
    expect([..."⻛⻚⻢⻓⾦⽤⼀⽂"].map(radicalToIdeograph).join("")).toBe("风页马长金用一文");
  });

  it("has an ideograph outside the radicals for every radical but those that Unicode gives none", () => {
    const without: string[] = [];
    for (let code = 0x2e80; code <= 0x2fd5; code += 1) {
      const sign = String.fromCharCode(code);
      if (/\p{Cn}/u.test(sign)) continue;
      const ideograph = radicalToIdeograph(sign);
      if (ideograph === sign) without.push(code.toString(16));
      else expect(ideograph).toMatch(/^\p{Unified_Ideograph}$/u);
    }
    expect(without).toEqual(["2e80"]);
  });
});
