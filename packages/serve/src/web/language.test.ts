import { describe, expect, it } from "vitest";
import { languageTag, preferredLanguage } from "./language.ts";
import { strings } from "./strings.ts";

describe("preferredLanguage", () => {
  it("takes what was chosen before, then the browser's first that the page speaks, then English", () => {
    expect(preferredLanguage("en", ["zh-CN"])).toBe("en");
    expect(preferredLanguage(null, ["fr-FR", "zh-TW", "en"])).toBe("zh");
    expect(preferredLanguage("klingon", ["de", "EN-gb", "zh"])).toBe("en");
    expect(preferredLanguage(null, ["zhx", "de"])).toBe("en");
  });
});

describe("languageTag", () => {
  it("calls every text with a Han character Chinese", () => {
    expect([languageTag("ETF 费率"), languageTag("ETF fee")]).toEqual(["zh", "en"]);
  });
});

describe("strings", () => {
  it("says everything in both languages, and nothing of the one in the other", () => {
    expect(Object.keys(strings.zh)).toEqual(Object.keys(strings.en));
    for (const [key, text] of Object.entries(strings.en)) {
      if (typeof text === "string" && key !== "askPlaceholder") expect(text).not.toMatch(/\p{Script=Han}/u);
    }
    for (const [key, text] of Object.entries(strings.zh)) {
      if (typeof text === "string" && key !== "title") expect(text, key).toMatch(/\p{Script=Han}/u);
    }
  });

  it("has a title for every reason to refuse and every reason to strike", () => {
    const reasons = [
      "nothing-found",
      "weak-evidence",
      "unsupported-answer",
      "emergency",
      "personal-advice",
      "promised-returns",
      "prescription",
      "homework",
      "answer-key",
      "out-of-scope",
    ];
    for (const say of [strings.en, strings.zh]) {
      expect(new Set(reasons.map(say.refusalTitle)).size).toBe(reasons.length);
      expect(reasons.map(say.refusalTitle)).not.toContain(say.refusalTitle("unheard-of"));
      for (const reason of ["no-citation", "unknown-citation", "unsupported-number", "unsupported-text", "gate"] as const) {
        expect(say.struckReason({ reason, detail: "4.2%" })).toMatch(/[.。]$/u);
      }
    }
  });
});
