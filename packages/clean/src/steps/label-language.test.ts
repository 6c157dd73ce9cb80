import { describe, expect, it } from "vitest";
import { documentOf } from "../testing/clean-text.ts";
import { labelLanguage } from "./label-language.ts";

const french =
  "La banque modifie le taux d’intérêt des dépôts à partir du premier mai, et informe ses clients par courrier avant cette date.";

describe("label-language", () => {
  it("labels the languages of the toolkit", () => {
    const step = labelLanguage({ minConfidence: 0.65 });
    expect(step.judge(documentOf("The bank changes the rate of its deposits on the first of May."))).toEqual({
      keep: true,
      labels: { language: "en" },
    });
    expect(step.judge(documentOf("本行自五月一日起调整存款利率"))).toEqual({ keep: true, labels: { language: "zh-Hans" } });
    expect(step.judge(documentOf("本行自五月一日起調整存款利率"))).toEqual({ keep: true, labels: { language: "zh-Hant" } });
  });

  it("drops a language that is not allowed, with its confidence", () => {
    expect(labelLanguage({ allowed: ["en", "zh"], minConfidence: 0.65 }).judge(documentOf(french))).toMatchObject({
      keep: false,
      reason: "language: fr",
      threshold: 0.65,
    });
  });

  it("takes a tag for all its scripts", () => {
    const step = labelLanguage({ allowed: ["zh"], minConfidence: 0.65 });
    expect(step.judge(documentOf("本行自五月一日起調整存款利率，請客戶留意")).keep).toBe(true);
  });

  it("drops nothing for want of text", () => {
    const step = labelLanguage({ allowed: ["en"], minConfidence: 0.65 });
    for (const text of ["", "1.5% 2.5%", "Café Müller", "Taux"]) expect(step.judge(documentOf(text)).keep).toBe(true);
  });
});
