import { type End, type Model, ModelError, type TextDelta } from "@espalier/core";
import { describe, expect, it } from "vitest";

/** How the model made for a test must behave: say `text`, say nothing, break off in the middle, or fall silent in the middle. */
export type ModelBehaviour =
  | { readonly kind: "says"; readonly text: string }
  | { readonly kind: "silent" }
  | { readonly kind: "cut"; readonly text: string }
  | { readonly kind: "stalls"; readonly text: string };

const request = { messages: [{ role: "user", content: "Which colour has the sky?" }] } as const;

/**
 * The conformance suite of the {@link Model} contract, to be called in a test file. `create` gives a model that
 * behaves as asked, or undefined where it cannot; that fact is then skipped.
 */
export function testModel(name: string, create: (behaviour: ModelBehaviour) => Promise<Model | undefined> | Model | undefined): void {
  describe(`${name} keeps the contract of a model`, () => {
    it("says its text in order, and then exactly one end", async (test) => {
      const text = "The sky is blue [1]. 天空是蓝色的𠮷【2】。\n\n  - a list\n";
      const model = (await create({ kind: "says", text })) ?? test.skip();
      const events = await collect(model);
      expect(toText(events)).toBe(text);
      expect(events.filter((event) => event.type === "end")).toHaveLength(1);
      expect(events.at(-1)).toMatchObject({ type: "end", reason: "stop" });
      expect(events.filter((event) => event.type === "text" && event.text === "")).toEqual([]);
    });

    it("says it again when it is asked again", async (test) => {
      const model = (await create({ kind: "says", text: "blue" })) ?? test.skip();
      expect(toText(await collect(model))).toBe("blue");
      expect(toText(await collect(model))).toBe("blue");
    });

    it("names itself and what it can do", async (test) => {
      const model = (await create({ kind: "says", text: "blue" })) ?? test.skip();
      expect(model.id).not.toBe("");
      expect(model.abilities.contextTokens).toBeGreaterThan(0);
    });

    it("fails with `empty` where no text comes", async (test) => {
      const model = (await create({ kind: "silent" })) ?? test.skip();
      await expect(collect(model)).rejects.toSatisfy((error) => error instanceof ModelError && error.problem === "empty");
    });

    it("fails with `broken-stream` where the stream breaks off", async (test) => {
      const model = (await create({ kind: "cut", text: "The sky is" })) ?? test.skip();
      await expect(collect(model)).rejects.toSatisfy((error) => error instanceof ModelError && error.problem === "broken-stream");
    });

    it("stops with the signal's reason, before and in the middle", async (test) => {
      const model =
        (await create({ kind: "stalls", text: "The sky" })) ?? (await create({ kind: "says", text: "The sky is blue" })) ?? test.skip();
      const reason = new Error("the person left");
      await expect(collect(model, AbortSignal.abort(reason))).rejects.toBe(reason);
      const controller = new AbortController();
      const abortAtFirst = async (): Promise<void> => {
        for await (const _ of model.generate(request, { signal: controller.signal })) controller.abort(reason);
      };
      await expect(abortAtFirst()).rejects.toBe(reason);
    });

    it("can be left in the middle", async (test) => {
      const model = (await create({ kind: "says", text: "The sky is blue" })) ?? test.skip();
      for await (const event of model.generate(request)) {
        expect(event.type).toBe("text");
        break;
      }
    });
  });
}

async function collect(model: Model, signal?: AbortSignal): Promise<(TextDelta | End)[]> {
  const events: (TextDelta | End)[] = [];
  for await (const event of model.generate(request, { signal })) events.push(event);
  return events;
}

function toText(events: readonly (TextDelta | End)[]): string {
  return events.map((event) => (event.type === "text" ? event.text : "")).join("");
}
