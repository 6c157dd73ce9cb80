import { type End, ModelError, type TextDelta } from "@espalier/core";
import { z } from "zod";
import { createThinkingFilter } from "./create-thinking-filter.ts";
import type { Watchdog } from "./create-watchdog.ts";
import { redactSecrets } from "./redact-secrets.ts";
import type { Service } from "./service.ts";
import { brokenStream } from "./to-model-error.ts";

/** Stands for the `[DONE]` with which a stream of completions ends. */
export const streamDone: unique symbol = Symbol("stream-done");

const usageSchema = z.object({ prompt_tokens: z.number(), completion_tokens: z.number() });

const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        delta: z
          .object({ content: z.string().nullish(), reasoning_content: z.string().nullish(), reasoning: z.string().nullish() })
          .nullish()
          .catch(undefined),
        finish_reason: z.string().nullish(),
      }),
    )
    .nullish(),
  usage: usageSchema.nullish().catch(undefined),
  error: z.unknown().optional(),
});

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() })).min(1),
  usage: usageSchema.nullish().catch(undefined),
});

/**
 * Turns the chunks of a streamed chat completion into the events of a model. After the first piece of text or
 * thought the clock of `watchdog` starts again with every chunk; before it, role announcements and keep-alives
 * do not count.
 *
 * @throws {@link ModelError} `broken-stream` where the chunks stop without an end or hold an error, `empty` where
 * they hold no text, `invalid-output` where they are something else.
 */
export async function* toModelEvents(
  service: Service,
  chunks: AsyncIterable<unknown>,
  watchdog: Watchdog,
  betweenTokensMs: number,
): AsyncGenerator<TextDelta | End> {
  const filter = createThinkingFilter();
  let begun = false;
  let shown = false;
  let done = false;
  let reason: string | undefined;
  let usage: End["usage"];
  for await (const value of chunks) {
    if (value === streamDone) {
      done = true;
      break;
    }
    const chunk = readChunk(service, value);
    const choice = chunk.choices?.[0];
    const delta = choice?.delta;
    begun ||= Boolean(delta?.content || delta?.reasoning_content || delta?.reasoning);
    if (begun) watchdog.set(betweenTokensMs);
    const text = filter.push(delta?.content ?? "");
    if (text !== "") {
      shown ||= text.trim() !== "";
      yield { type: "text", text };
    }
    reason = choice?.finish_reason ?? reason;
    if (chunk.usage) usage = { inputTokens: chunk.usage.prompt_tokens, outputTokens: chunk.usage.completion_tokens };
  }
  watchdog.clear();
  if (reason === undefined && !done) throw brokenStream(service, "it ended without a finish reason");
  const held = filter.end();
  if (held !== "") yield { type: "text", text: held };
  if (!shown && held.trim() === "") throw emptyError(service, reason);
  yield { type: "end", reason: toReason(reason), ...(usage && { usage }) };
}

/** The events of a chat completion that came in one piece. */
export function* toModelEventsOfCompletion(service: Service, value: unknown): Generator<TextDelta | End> {
  const parsed = completionSchema.safeParse(value);
  if (!parsed.success) throw invalidError(service, value);
  const [choice] = parsed.data.choices;
  const filter = createThinkingFilter();
  const text = filter.push(choice?.message.content ?? "") + filter.end();
  const reason = choice?.finish_reason ?? undefined;
  if (text.trim() === "") throw emptyError(service, reason);
  yield { type: "text", text };
  const usage = parsed.data.usage;
  yield {
    type: "end",
    reason: toReason(reason),
    ...(usage && { usage: { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens } }),
  };
}

function readChunk(service: Service, value: unknown): z.infer<typeof chunkSchema> {
  const parsed = chunkSchema.safeParse(value);
  if (!parsed.success) throw invalidError(service, value);
  const { error } = parsed.data;
  if (error !== undefined && error !== null) throw brokenStream(service, redactSecrets(toText(error), service.key));
  return parsed.data;
}

function toText(error: unknown): string {
  const message = typeof error === "object" && error !== null ? (error as { message?: unknown }).message : error;
  return typeof message === "string" ? message : JSON.stringify(error);
}

function toReason(reason: string | undefined): End["reason"] {
  if (reason === "stop" || reason === "eos_token" || reason === "stop_sequence") return "stop";
  if (reason === "length") return "length";
  return reason === "content_filter" ? "filter" : "unknown";
}

function emptyError({ id, host }: Service, reason: string | undefined): ModelError {
  const remedy = reason === "length" ? "Allow more tokens: all were used up before the answer began." : "Ask again, or use another model.";
  return new ModelError("empty", id, `${id}: ${host} gave no text (finish reason ${reason ?? "missing"}).`, remedy);
}

function invalidError({ id, host, key }: Service, value: unknown): ModelError {
  const said = redactSecrets(JSON.stringify(value) ?? "", key);
  return new ModelError(
    "invalid-output",
    id,
    `${id}: ${host} gave no chat completion (${said}).`,
    "Check the address: it mostly ends in /v1.",
  );
}
