import { InvalidOptionError } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { definePrompt } from "./define-prompt.ts";
import { renderPrompt } from "./render-prompt.ts";

const prompt = definePrompt({
  name: "test",
  version: 3,
  languages: {
    en: { system: 'Answer as {"a": {"b": 1}} or {{person}}, {}, }{.', user: "{person} asks {times} times: {question}" },
    zh: { system: '用JSON回答：{"甲": 1}。', user: "{person}问了{times}次：{question}" },
  },
  variables: z.object({ person: z.string(), times: z.number(), question: z.string().trim() }),
});

const values = { person: "{times} {{x}}", times: 2, question: " Is {a: 1} {person}? " };

describe("renderPrompt", () => {
  it("puts values in their places and leaves every other brace as it is written", async () => {
    expect(await renderPrompt(prompt, { language: "en", values })).toEqual([
      { role: "system", content: 'Answer as {"a": {"b": 1}} or {person}, {}, }{.' },
      { role: "user", content: "{times} {{x}} asks 2 times: Is {a: 1} {person}?" },
    ]);
  });

  it("renders the language that is asked for", async () => {
    const [system] = await renderPrompt(prompt, { language: "zh", values });
    expect(system).toEqual({ role: "system", content: '用JSON回答：{"甲": 1}。' });
  });

  it("puts the turns before between the task and the question, unchanged", async () => {
    const history = [
      { role: "user", content: "Hello {person}" },
      { role: "assistant", content: "Good day." },
    ] as const;
    const messages = await renderPrompt(prompt, { language: "en", values, history });
    expect(messages.map((message) => message.role)).toEqual(["system", "user", "assistant", "user"]);
    expect(messages.slice(1, 3)).toEqual(history);
  });

  it("refuses missing, mistyped and unknown values, naming each", async () => {
    const render = (wrong: object): Promise<unknown> => renderPrompt(prompt, { language: "en", values: wrong as typeof values });
    await expect(render({ times: 2 })).rejects.toMatchObject({ option: "values.person, values.question" });
    await expect(render({ ...values, times: "2" })).rejects.toMatchObject({ option: "values.times" });
    await expect(render({ ...values, colour: "red", size: 1 })).rejects.toMatchObject({ option: "values.colour, values.size" });
    await expect(render({ ...values, colour: "red" })).rejects.toThrow(/left out: test@3 has no such variable/u);
    await expect(render({})).rejects.toBeInstanceOf(InvalidOptionError);
  });

  it("refuses a language that the prompt does not speak", async () => {
    await expect(renderPrompt(prompt, { language: "fr" as "en", values })).rejects.toThrow(/"language" must be one of en, zh/u);
  });
});
