import type { AnswerEvent } from "@espalier/answer";
import { type Answer, ModelError, type Refusal } from "@espalier/core";
import { contentOf, separatorBetween } from "./join-sentences.ts";
import type { ChatChunk, ChunkNews } from "./schemas/chat.ts";
import { toProof, toWireStruck } from "./to-proof.ts";

/** What all chunks of one answer share. */
interface ChunkHead {
  readonly id: string;
  /** Seconds since 1970. */
  readonly created: number;
  readonly model: string;
}

/** Most sources that the first chunk names: what a person can take in while waiting. */
const mostSourcesNamed = 5;

/**
 * Words the events of an answer as chunks of a chat completion. Each verified sentence is one chunk with its
 * citations; the texts of all chunks together are the text of the answer, and the last chunk carries the proof.
 *
 * @throws {@link ModelError} where the events end without an outcome.
 */
export async function* toChunks(events: AsyncIterable<AnswerEvent>, head: ChunkHead): AsyncGenerator<ChatChunk> {
  const chunk = (content: string | undefined, news?: ChunkNews): ChatChunk => ({
    ...head,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta: content === undefined ? {} : { content }, finish_reason: null }],
    ...(news === undefined ? {} : { espalier: news }),
  });

  yield { ...chunk(""), choices: [{ index: 0, delta: { role: "assistant", content: "" }, finish_reason: null }] };
  let said = "";
  let last: string | undefined;
  let outcome: Answer | Refusal | undefined;
  for await (const event of events) {
    if (event.type === "searched") {
      yield chunk(undefined, { searched: namePlaces(event) });
    } else if (event.type === "struck") {
      yield chunk(undefined, { struck: toWireStruck(event.sentence) });
    } else if (event.type === "sentence") {
      const text = separatorBetween(last, event.sentence.text) + event.sentence.text;
      said += text;
      last = event.sentence.text;
      yield chunk(text, { sentence: event.sentence });
    } else {
      outcome = event.outcome;
    }
  }
  if (outcome === undefined) {
    throw new ModelError(
      "broken-stream",
      head.model,
      `The assistant "${head.model}" stopped without an answer or a refusal.`,
      "Ask again.",
    );
  }
  const rest = restOf(outcome, said);
  if (rest !== "") yield chunk(rest);
  yield { ...chunk(undefined, toProof(outcome)), choices: [{ index: 0, delta: {}, finish_reason: "stop" }] };
}

/** What the outcome says beyond the sentences that were sent: a refusal's message, or the whole text of an answer without events. */
function restOf(outcome: Answer | Refusal, said: string): string {
  if (outcome.kind === "refusal")
    return said === ""
      ? outcome.message
      : `

${outcome.message}`;
  const content = contentOf(outcome);
  return content.startsWith(said) ? content.slice(said.length) : "";
}

function namePlaces({ hits, coverage }: Extract<AnswerEvent, { readonly type: "searched" }>) {
  const places = new Map<string, string>();
  for (const { metadata } of hits) if (!places.has(metadata.source)) places.set(metadata.source, metadata.title ?? metadata.source);
  const sources = [...places].slice(0, mostSourcesNamed).map(([source, title]) => ({ source, title }));
  return { passages: hits.length, sources, coverage: { embedded: coverage.embedded, total: coverage.total } };
}
