import type { AnswerEvent } from "@espalier/answer";
import type { Answer } from "@espalier/core";
import { describe, expect, it } from "vitest";
import { toChunks } from "./to-chunks.ts";

const head = { id: "1", created: 0, model: "m" };
const sentence = (text: string) => ({ text, citations: [], numbers: [] });
const answer = (text: string, ...said: string[]): Answer => ({
  kind: "answer",
  text,
  sentences: said.map(sentence),
  citations: [],
  numbers: [],
  struck: [],
  disclosure: "",
});

async function textOf(...events: AnswerEvent[]): Promise<string> {
  let text = "";
  const stream = (async function* () {
    yield* events;
  })();
  for await (const { choices } of toChunks(stream, head)) text += choices[0]?.delta.content ?? "";
  return text;
}

describe("toChunks", () => {
  it("makes the text of the answer out of its sentences, in both languages", async () => {
    for (const [text, ...said] of [
      ["A fee is charged. It is small.", "A fee is charged.", "It is small."],
      ["收取赎回费。金额不大。", "收取赎回费。", "金额不大。"],
      ["Rows.\n1 year: 1%\n2 years: 2%\nDone.", "Rows.", "1 year: 1%", "2 years: 2%", "Done."],
    ] as const) {
      const events = said.map((one): AnswerEvent => ({ type: "sentence", sentence: sentence(one) }));
      expect(await textOf(...events, { type: "outcome", outcome: answer(text, ...said) })).toBe(text);
    }
  });

  it("sends what the outcome says beyond its sentences", async () => {
    expect(await textOf({ type: "outcome", outcome: answer("All at once.") })).toBe("All at once.");
    const refusal = { kind: "refusal", reason: "emergency", message: "Call 120.", searched: [], struck: [] } as const;
    expect(await textOf({ type: "outcome", outcome: refusal })).toBe("Call 120.");
    expect(await textOf({ type: "sentence", sentence: sentence("Rest.") }, { type: "outcome", outcome: refusal })).toBe(
      "Rest.\n\nCall 120.",
    );
  });

  it("fails when the events end without an outcome", async () => {
    await expect(textOf({ type: "sentence", sentence: sentence("Rest.") })).rejects.toThrow(
      'The assistant "m" stopped without an answer or a refusal.',
    );
  });
});
