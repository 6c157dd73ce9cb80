import { InvalidOptionError } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { definePrompt, type PromptDefinition } from "./define-prompt.ts";

const variables = z.object({ person: z.string() });
const template = { system: "Be kind.", user: "Greet {person}." };
const valid: PromptDefinition<typeof variables> = { name: "greeting", version: 1, languages: { en: template, zh: template }, variables };

describe("definePrompt", () => {
  it("names the prompt with its version", () => {
    expect(definePrompt(valid).id).toBe("greeting@1");
  });

  it("refuses a placeholder that is no variable, naming language and placeholder", () => {
    const define = (): unknown => definePrompt({ ...valid, languages: { en: template, zh: { ...template, user: "问候{persona}" } } });
    expect(define).toThrow(InvalidOptionError);
    expect(define).toThrow(/"languages\.zh".*person.*\{persona\}/u);
  });

  it("refuses a language that leaves a variable out", () => {
    expect(() => definePrompt({ ...valid, languages: { en: { ...template, user: "Greet." }, zh: template } })).toThrow(
      /"languages\.en".*\{person\}/u,
    );
  });

  it("takes braces around anything else for text", () => {
    const system = 'Answer as {"name": {"first": "x"}}, {}, { person }, {1} or {{literal}}.';
    expect(() => definePrompt({ ...valid, languages: { en: { ...template, system }, zh: template } })).not.toThrow();
  });

  it.each(["Greeting", "", "a_b", "1a"])("refuses the name %j", (name) => {
    expect(() => definePrompt({ ...valid, name })).toThrow(/"name"/u);
  });

  it.each([0, 1.5, -1])("refuses the version %j", (version) => {
    expect(() => definePrompt({ ...valid, version })).toThrow(/"version"/u);
  });
});
