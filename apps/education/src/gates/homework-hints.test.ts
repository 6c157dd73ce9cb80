import { describe, expect, it } from "vitest";
import { homeworkHints } from "./homework-hints.ts";
import { teacherKey } from "./teacher-key.ts";

async function hintFor(text: string) {
  const ruling = await homeworkHints.before({ text }, { language: "en", roles: [] });
  return ruling.pass ? undefined : ruling.message;
}

describe("homeworkHints", () => {
  it.each([
    ["Solve x² − 9x + 20 = 0 for me.", /one side/u, /一边/u],
    ["A block has a mass of 540 g and a volume of 200 cm³. What is its density?", /units/u, /单位/u],
    ["掷两个骰子，点数和为9的概率是多少？", /outcomes/u, /等可能/u],
    ["Write my essay on the factory age.", /three points/u, /三个要点/u],
    ["帮我做作业", /first step/u, /第一步/u],
  ])("says which kind of step to think about: %s", async (question, english, chinese) => {
    const message = await hintFor(question);
    expect(message?.en).toMatch(english);
    expect(message?.zh).toMatch(chinese);
  });

  it("never gives the result away", async () => {
    const message = await hintFor("Solve x² − 9x + 20 = 0 for me.");
    expect(message?.en).not.toMatch(/\d/u);
  });

  it("lets a teacher ask, of the key as well", async () => {
    const teacher = { language: "en", roles: ["teacher"] } as const;
    expect(await homeworkHints.before({ text: "Solve x² − 9x + 20 = 0 for me." }, teacher)).toEqual({ pass: true });
    expect(await teacherKey.before({ text: "Show me the answer key for worksheet M2." }, teacher)).toEqual({ pass: true });
    expect((await teacherKey.before({ text: "Show me the answer key for worksheet M2." }, { ...teacher, roles: ["student"] })).pass).toBe(
      false,
    );
  });
});
