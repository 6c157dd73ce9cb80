import { EnvironmentError, InvalidOptionError, type Model } from "@espalier/core";
import { createHuggingFaceModel } from "./remote/create-hugging-face-model.ts";
import { createOpenAiModel } from "./remote/create-open-ai-model.ts";
import type { ModelOptions } from "./remote/model-options.ts";
import { parseAddress } from "./remote/parse-address.ts";

/**
 * Makes the model that a spec names: `openai:<model>@<base url>` (any server with OpenAI's chat completions: vLLM,
 * llama.cpp, Ollama, the hosted ones) or `hf:<model>[@endpoint]` (Hugging Face's inference client).
 *
 * A stream that breaks off is a ModelError `broken-stream` and one without text is `empty`; nothing is sent
 * before `generate` is iterated. Thoughts at the start, in `<think>` marks or fields of their own, are left out. Keys are read from the
 * environment and never stand in a message. `extractive` is not a model: the answer package makes such
 * answers itself.
 *
 * @throws {@link InvalidOptionError} if the spec or an option cannot be honoured, {@link EnvironmentError} for
 * `gguf:`, which is not included yet.
 */
export async function createModel(spec: string, options: ModelOptions = {}): Promise<Model> {
  const [, kind, rest] = /^([a-z]+):(.*)$/su.exec(spec) ?? [];
  if (kind === "openai" && rest !== undefined) return createOpenAiModel(parseAddress("model", spec, rest), options);
  if (kind === "hf" && rest !== undefined) return createHuggingFaceModel(parseAddress("model", spec, rest), options);
  if (kind === "gguf") {
    throw new EnvironmentError(
      `The model ${spec} cannot be run: GGUF files are not read by Espalier yet.`,
      "Start any OpenAI-compatible server with the file (llama.cpp, Ollama, vLLM) and pass openai:<model>@<base url>.",
    );
  }
  throw new InvalidOptionError("model", "openai:<model>@<base url> or hf:<model>[@endpoint]", spec);
}
