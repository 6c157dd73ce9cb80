import { describe, expect, it } from "vitest";
import { createScriptedModel } from "./create-scripted-model.ts";
import { testModel } from "./test-model.ts";

testModel("createScriptedModel", (behaviour) => {
  if (behaviour.kind === "says") return createScriptedModel(behaviour.text);
  if (behaviour.kind === "cut") return createScriptedModel({ broken: behaviour.text });
  return behaviour.kind === "silent" ? createScriptedModel("") : undefined;
});

describe("createScriptedModel", () => {
  const say = async (model: ReturnType<typeof createScriptedModel>, content: string): Promise<string> => {
    let text = "";
    for await (const event of model.generate({ messages: [{ role: "user", content }] })) text += event.type === "text" ? event.text : "";
    return text;
  };

  it("says the texts of a list one after the other, and the last one again", async () => {
    const model = createScriptedModel(["one", "two"]);
    expect([await say(model, "a"), await say(model, "b"), await say(model, "c")]).toEqual(["one", "two", "two"]);
    expect(model.requests.map((request) => request.messages[0]?.content)).toEqual(["a", "b", "c"]);
  });

  it("answers by the request", async () => {
    expect(
      await say(
        createScriptedModel((request) => `re: ${request.messages[0]?.content}`),
        "rates",
      ),
    ).toBe("re: rates");
  });
});
