import { describe, expect, it } from "vitest";
import { halfOf } from "../evaluate/read-questions.ts";
import { createPatternGate } from "./create-pattern-gate.ts";
import { evaluateGates } from "./evaluate-gates.ts";

const ruling = { pass: false, reason: "out-of-scope", message: { en: "No.", zh: "不。" } } as const;
const gates = [createPatternGate({ name: "first", stops: [/a/u], ruling }), createPatternGate({ name: "second", stops: [/b/u], ruling })];

describe("evaluateGates", () => {
  it("counts the gate that fires first, and lists what came out wrong", async () => {
    const cases = [
      { question: "a", language: "en", gate: "first" },
      { question: "ab", language: "en", gate: "second" },
      { question: "b", language: "en", gate: null },
      { question: "c", language: "en", gate: null },
    ];
    const { figures, misses } = await evaluateGates(gates, cases);
    expect(misses.map(({ question, stoppedBy }) => [question, stoppedBy])).toEqual([
      ["ab", "first"],
      ["b", "second"],
    ]);
    expect(figures.reduce((sum, { right }) => sum + right, 0)).toBe(2);
    expect(figures.reduce((sum, { all }) => sum + all, 0)).toBe(4);
  });

  it("keeps halves, gates and languages apart", async () => {
    const questions = Array.from({ length: 20 }, (_, index) => `a${index}`);
    const { figures } = await evaluateGates(
      gates,
      questions.map((question) => ({ question, language: "en", gate: "first" })),
    );
    expect(figures).toEqual(
      (["even", "odd"] as const).map((half) => {
        const all = questions.filter((question) => halfOf(question) === half).length;
        return { half, gate: "first", language: "en", right: all, all };
      }),
    );
  });
});
