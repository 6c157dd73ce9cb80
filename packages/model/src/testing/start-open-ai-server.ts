import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createHashingEmbedder } from "./create-hashing-embedder.ts";

/** What the server does with one request. */
export type ScriptedReply =
  /** Streams the pieces. `finish` is the finish reason (null: none is given), `done` whether `[DONE]` is sent. */
  | {
      readonly kind: "stream";
      readonly pieces: readonly string[];
      readonly finish?: string | null;
      readonly done?: boolean;
      readonly usage?: { readonly prompt_tokens: number; readonly completion_tokens: number };
      readonly pauseMs?: number;
    }
  /** Streams the pieces, then drops the connection. */
  | { readonly kind: "cut"; readonly pieces: readonly string[] }
  /** Streams the pieces, then says nothing more but stays connected. */
  | { readonly kind: "stall"; readonly pieces: readonly string[] }
  /** Answers in one piece although a stream was asked for. */
  | { readonly kind: "whole"; readonly text: string }
  | { readonly kind: "status"; readonly status: number; readonly retryAfter?: string; readonly message?: string }
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "raw"; readonly contentType: string; readonly pieces: readonly (string | Uint8Array)[] };

/** A request as the server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The parsed body; undefined where there was none. */
  readonly body: unknown;
  /** Whether the client ended the connection before the answer was complete. */
  readonly abandoned: boolean;
}

/** A running server. */
export interface ScriptedServer {
  /** The base address, which ends in `/v1`. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

/** The reply to the n-th request (from 0); undefined: the server's own, a short greeting or hashed vectors. */
export type Script = readonly ScriptedReply[] | ((request: SeenRequest, n: number) => ScriptedReply | undefined);

/**
 * Starts a real HTTP server on a free port of 127.0.0.1 that speaks OpenAI's chat completions and embeddings as its
 * script says, so that protocols are tested over a wire. The last reply of a list is repeated.
 */
export async function startOpenAiServer(script: Script = () => undefined): Promise<ScriptedServer> {
  const requests: { -readonly [Key in keyof SeenRequest]: SeenRequest[Key] }[] = [];
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const seen = { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body, abandoned: false };
    const n = requests.push(seen) - 1;
    response.on("close", () => {
      seen.abandoned = !response.writableFinished;
    });
    const reply = typeof script === "function" ? script(seen, n) : (script[n] ?? script.at(-1));
    await send(response, reply ?? (await defaultReply(seen)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

async function defaultReply(request: SeenRequest): Promise<ScriptedReply> {
  if (request.path.endsWith("/models")) return { kind: "json", value: { object: "list", data: [{ id: "scripted", object: "model" }] } };
  if (!request.path.endsWith("/embeddings")) return { kind: "stream", pieces: ["Good ", "day."] };
  const { input } = request.body as { readonly input: readonly string[] };
  const vectors = await createHashingEmbedder(64).embed(input, "passage");
  return { kind: "json", value: { object: "list", data: vectors.map((vector, index) => ({ index, embedding: [...vector] })) } };
}

async function send(response: ServerResponse, reply: ScriptedReply): Promise<void> {
  if (reply.kind === "status") {
    const headers = reply.retryAfter === undefined ? {} : { "retry-after": reply.retryAfter };
    response.writeHead(reply.status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ error: { message: reply.message ?? "scripted" } }));
  } else if (reply.kind === "json" || reply.kind === "whole") {
    const whole = (text: string): unknown => ({
      choices: [{ index: 0, message: { role: "assistant", content: text }, finish_reason: "stop" }],
    });
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(reply.kind === "json" ? reply.value : whole(reply.text)));
  } else if (reply.kind === "raw") {
    response.writeHead(200, { "content-type": reply.contentType });
    for (const piece of reply.pieces) {
      response.write(piece);
      // Small pieces are only separate on the wire with a turn of the loop in between.
      await sleep(2);
    }
    response.end();
  } else {
    await stream(response, reply);
  }
}

async function stream(response: ServerResponse, reply: Extract<ScriptedReply, { readonly pieces: readonly string[] }>): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  const write = (value: unknown): boolean => response.write(`data: ${JSON.stringify(value)}\n\n`);
  const choice = (delta: unknown, finish: string | null): unknown => ({ choices: [{ index: 0, delta, finish_reason: finish }] });
  write(choice({ role: "assistant", content: "" }, null));
  for (const content of reply.pieces) {
    write(choice({ content }, null));
    await sleep(reply.kind === "stream" ? (reply.pauseMs ?? 1) : 1);
  }
  if (reply.kind === "stall") return;
  if (reply.kind === "cut") {
    response.destroy();
    return;
  }
  if (reply.kind !== "stream") return;
  if (reply.finish !== null) write(choice({}, reply.finish ?? "stop"));
  if (reply.usage) write({ choices: [], usage: reply.usage });
  if (reply.done ?? true) response.write("data: [DONE]\n\n");
  response.end();
}
