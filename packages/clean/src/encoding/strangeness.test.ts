import { describe, expect, it } from "vitest";
import { strangeness } from "./strangeness.ts";

describe("strangeness", () => {
  it("finds next to nothing in ordinary words of any script", () => {
    for (const text of ["The fee is 5%.", "Straße, Élan", "Комиссия", "手续费", "العربية", "ภาษาไทย", "it’s “so”"])
      expect(strangeness(text), text).toBeLessThan(1);
  });

  it("is greater for the damage of a word than for the word", () => {
    for (const [damaged, sound] of [
      ["cafÃ© ", "café "],
      ["weiâ€™s", "wei’s"],
      ["РґРѕ", "до"],
      ["h√¥tel", "hôtel"],
    ] as const)
      expect(strangeness(damaged)).toBeGreaterThan(strangeness(sound) + 2);
  });
});
