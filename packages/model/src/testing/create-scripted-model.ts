import { type Model, ModelError, type ModelRequest } from "@espalier/core";

/** What a scripted model says: a whole text, or one in the middle of which its stream breaks off. */
export type ScriptedText = string | { readonly broken: string };

/** A test double that also keeps what it was asked. */
export interface ScriptedModel extends Model {
  readonly requests: readonly ModelRequest[];
}

/**
 * A test double that says the given text, in pieces of a few characters as a real stream has them. A list gives
 * one text for each call, the last one again and again; a function answers by the request. A text without words
 * and a broken one end in the ModelError of a real model.
 *
 * @param pieceLength - UTF-16 units in one piece.
 */
export function createScriptedModel(
  script: ScriptedText | readonly ScriptedText[] | ((request: ModelRequest) => ScriptedText),
  pieceLength = 7,
): ScriptedModel {
  const requests: ModelRequest[] = [];
  const say = (request: ModelRequest): ScriptedText => {
    const n = requests.push(request) - 1;
    if (typeof script === "function") return script(request);
    return isList(script) ? (script[n] ?? script.at(-1) ?? "") : script;
  };
  return {
    id: "scripted",
    abilities: { contextTokens: 8_192, json: "none" },
    requests,
    async *generate(request, { signal } = {}) {
      signal?.throwIfAborted();
      const said = say(request);
      const text = typeof said === "string" ? said : said.broken;
      if (text.trim() === "") throw new ModelError("empty", "scripted", "The scripted model has no text to say.", "Give it one.");
      for (let from = 0; from < text.length; from += pieceLength) {
        await new Promise((resolve) => setImmediate(resolve));
        signal?.throwIfAborted();
        yield { type: "text", text: text.slice(from, from + pieceLength) };
      }
      if (typeof said !== "string") throw new ModelError("broken-stream", "scripted", "The scripted stream broke off.", "Ask again.");
      yield { type: "end", reason: "stop", usage: { inputTokens: 1, outputTokens: Math.ceil(text.length / pieceLength) } };
    },
  };
}

function isList(script: ScriptedText | readonly ScriptedText[]): script is readonly ScriptedText[] {
  return Array.isArray(script);
}
