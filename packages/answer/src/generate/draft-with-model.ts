import type { CallOptions, Model } from "@espalier/core";
import {
  createCitationReader,
  fitPassages,
  groundedAnswer,
  type groundedVariables,
  type Prompt,
  renderPassages,
  renderPrompt,
  saysNoAnswer,
  toPassages,
} from "@espalier/prompt";
import type { Question } from "../question.ts";
import { type CitedPassage, toCitedPassage } from "../verify/cited-passage.ts";
import type { DraftSentence } from "../verify/verify-sentence.ts";

/** A draft that is being written, and the passages that its markers name. */
export interface ModelDraft {
  readonly passages: ReadonlyMap<number, CitedPassage>;
  /** The sentences as they come; `no-answer` where the model says that the passages do not answer. */
  readonly sentences: AsyncIterable<DraftSentence | "no-answer">;
}

/** What drafting works with. */
export interface ModelDraftOptions extends CallOptions {
  readonly model: Model;
  readonly language: "en" | "zh";
  readonly prompt?: Prompt<typeof groundedVariables> | undefined;
}

/** Tokens kept for the answer, and most that one may take: some six sentences. */
const answerTokens = 512;
/** Tokens of the template, the question and what the server adds; the passages get the rest of the context. */
const frameTokens = 700;
/** More passages than this distract small models more than they help. */
const mostPassageTokens = 3000;
/** Turns of the conversation that go along. */
const historyTurns = 4;

/**
 * Has a model write an answer from numbered passages, fitted to its context. What it writes is only a draft: every sentence
 * is verified by the caller before anybody sees it.
 *
 * @throws {@link ModelError}, from the stream, if the model does not do its part.
 */
export async function draftWithModel(question: Question, found: readonly CitedPassage[], options: ModelDraftOptions): Promise<ModelDraft> {
  const { model, language, prompt = groundedAnswer, signal } = options;
  const maxTokens = Math.max(200, Math.min(mostPassageTokens, model.abilities.contextTokens - answerTokens - frameTokens));
  const fitted = fitPassages(toPassages(found.map(({ hit }) => hit)), { maxTokens }).passages;
  const documents = new Map(found.map(({ document }) => [document.id, document]));
  const passages = new Map(
    fitted.flatMap((passage) => {
      const document = documents.get(passage.hit.chunk.documentId);
      return document === undefined ? [] : [[passage.number, toCitedPassage(passage.hit, document, passage.span)] as const];
    }),
  );
  const messages = await renderPrompt(prompt, {
    language,
    values: { passages: renderPassages(fitted), question: question.text },
    history: (question.history ?? []).slice(-historyTurns),
  });
  return { passages, sentences: readDraft(model, { messages, maxTokens: answerTokens, temperature: 0 }, signal) };
}

async function* readDraft(
  model: Model,
  request: Parameters<Model["generate"]>[0],
  signal: AbortSignal | undefined,
): AsyncGenerator<DraftSentence | "no-answer"> {
  const reader = createCitationReader();
  let text = "";
  let cutOff = false;
  for await (const event of model.generate(request, { signal })) {
    if (event.type === "end") {
      cutOff = event.reason === "length";
      break;
    }
    text += event.text;
    if (saysNoAnswer(text)) {
      yield "no-answer";
      return;
    }
    yield* reader.push(event.text).map(toDraft);
  }
  // A text that the limit of tokens cut off ends in half a sentence, which nobody can verify.
  const last = reader.end();
  yield* (cutOff ? last.slice(0, -1) : last).map(toDraft);
}

function toDraft(sentence: { readonly text: string; readonly markers: readonly number[] }): DraftSentence {
  return { text: sentence.text, cited: sentence.markers };
}
