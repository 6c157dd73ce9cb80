import type { ChatChunk, ChunkNews } from "../../http/schemas/chat.ts";
import type { WireProof, WireSentence, WireStruck } from "../../http/schemas/evidence.ts";
import { type Failure, failureOf } from "./failure.ts";
import { readEventStream } from "./read-event-stream.ts";

/** What was said before, for the assistant to understand what "it" means. */
export interface Said {
  readonly role: "user" | "assistant";
  readonly content: string;
}

/** A question as the page asks it. */
interface Asked {
  readonly model: string;
  readonly question: string;
  readonly asOf: string | undefined;
  readonly history: readonly Said[];
}

/** What happens while a question is answered. The last one is `done` or `failed`. */
export type News =
  | { readonly type: "searched"; readonly passages: number; readonly sources: readonly string[] }
  /** `lead` is what stands between this sentence and the one before: a space, a line end, or nothing. */
  | { readonly type: "sentence"; readonly lead: string; readonly sentence: WireSentence }
  | { readonly type: "struck"; readonly struck: WireStruck }
  | { readonly type: "done"; readonly proof: WireProof }
  | { readonly type: "failed"; readonly failure: Failure };

/** Asks the server and gives what it says as it comes. Ends early, without `failed`, when aborted. */
export async function* ask({ model, question, asOf, history }: Asked, signal: AbortSignal): AsyncGenerator<News> {
  const body = {
    model,
    stream: true,
    messages: [...history, { role: "user", content: question }],
    ...(asOf === undefined ? {} : { espalier: { asOf } }),
  };
  try {
    const response = await fetch("v1/chat/completions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
      signal,
    });
    if (!response.ok || response.body === null) {
      yield { type: "failed", failure: failureOf(await response.json().catch(() => undefined), response.status) };
      return;
    }
    let finished = false;
    for await (const { name, data } of readEventStream(response.body)) {
      if (name === "error") {
        yield { type: "failed", failure: failureOf(JSON.parse(data)) };
        return;
      }
      if (data === "[DONE]") break;
      const news = readChunk(JSON.parse(data) as ChatChunk);
      if (news === undefined) continue;
      finished ||= news.type === "done";
      yield news;
    }
    if (!finished) yield { type: "failed", failure: { kind: "broken-off" } };
  } catch {
    if (!signal.aborted) yield { type: "failed", failure: { kind: "unreachable" } };
  }
}

function readChunk({ choices, espalier }: ChatChunk): News | undefined {
  if (espalier === undefined) return undefined;
  if (isProof(espalier)) return { type: "done", proof: espalier };
  if ("searched" in espalier) {
    const { passages, sources } = espalier.searched;
    return { type: "searched", passages, sources: sources.map(({ title }) => title) };
  }
  if ("sentence" in espalier) {
    const text = choices[0]?.delta.content ?? "";
    const { sentence } = espalier;
    return { type: "sentence", lead: text.endsWith(sentence.text) ? text.slice(0, text.length - sentence.text.length) : "", sentence };
  }
  return { type: "struck", struck: espalier.struck };
}

function isProof(news: ChunkNews): news is WireProof {
  return "citations" in news;
}
