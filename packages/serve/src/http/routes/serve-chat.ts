import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { findAssistant } from "../find-assistant.ts";
import type { HttpEnv } from "../http-env.ts";
import type { HttpContext } from "../http-options.ts";
import { contentOf } from "../join-sentences.ts";
import { readChat } from "../read-chat.ts";
import { chatChunkSchema, chatRequestSchema, chatResponseSchema } from "../schemas/chat.ts";
import { problemResponses } from "../schemas/problem-responses.ts";
import { toChunks } from "../to-chunks.ts";
import { toEventStream } from "../to-event-stream.ts";
import { toProof } from "../to-proof.ts";

const route = createRoute({
  method: "post",
  path: "/v1/chat/completions",
  summary: "Ask an assistant",
  description:
    "Compatible with OpenAI's chat completions. Every sentence is verified before it is sent; a refusal's message is the content. With `stream: true` each verified sentence is one event, an error is an `error` event, and the last chunk before `[DONE]` carries the proof.",
  request: { body: { required: true, content: { "application/json": { schema: chatRequestSchema } } } },
  responses: {
    200: {
      description: "The answer or the refusal, with its proof",
      content: { "application/json": { schema: chatResponseSchema }, "text/event-stream": { schema: chatChunkSchema } },
    },
    ...problemResponses(400, 403, 404, 413, 415, 500, 502, 503),
  },
});

/** `POST /v1/chat/completions`. When the caller goes away, the work for the answer is stopped. */
export function serveChat(app: OpenAPIHono<HttpEnv>, { assistants, now, newId, onError }: HttpContext): void {
  app.openapi(route, async (context) => {
    const request = context.req.valid("json");
    const assistant = findAssistant(assistants, request.model);
    const question = readChat(request);
    const head = { id: `chatcmpl-${newId()}`, created: Math.floor(now().getTime() / 1000), model: assistant.definition.id };
    if (request.stream !== true) {
      const outcome = await assistant.answer(question, { signal: context.req.raw.signal });
      const content = contentOf(outcome);
      return context.json(
        {
          ...head,
          object: "chat.completion" as const,
          choices: [{ index: 0 as const, message: { role: "assistant" as const, content, refusal: null }, finish_reason: "stop" as const }],
          espalier: toProof(outcome),
        },
        200,
      );
    }
    const work = new AbortController();
    const signal = AbortSignal.any([work.signal, context.req.raw.signal]);
    const chunks = await begin(toChunks(assistant.ask(question, { signal }), head));
    return new Response(toEventStream(chunks, { onCancel: () => work.abort(), onError }), {
      headers: { "Content-Type": "text/event-stream; charset=utf-8", "X-Accel-Buffering": "no" },
    });
  });
}

/**
 * Waits for the first news, so that a question which fails at once is answered with a status and not with a stream.
 * The chunk before it only opens the message.
 */
async function begin<Chunk>(chunks: AsyncGenerator<Chunk>): Promise<AsyncIterable<Chunk>> {
  const first = [await chunks.next(), await chunks.next()];
  return (async function* () {
    try {
      for (const { done, value } of first) if (done !== true) yield value;
      yield* chunks;
    } finally {
      await chunks.return(undefined);
    }
  })();
}
