import { EnvironmentError, InvalidOptionError, type Model, ModelError } from "@espalier/core";
import { afterEach, describe, expect, it } from "vitest";
import { createModel } from "./create-model.ts";
import type { ModelOptions } from "./remote/model-options.ts";
import { type Script, type ScriptedReply, type ScriptedServer, startOpenAiServer } from "./testing/start-open-ai-server.ts";
import { type ModelBehaviour, testModel } from "./testing/test-model.ts";

const servers: ScriptedServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function serve(script: Script): Promise<ScriptedServer> {
  const server = await startOpenAiServer(script);
  servers.push(server);
  return server;
}

const quick: ModelOptions = { env: {}, retryDelayMs: 1 };

function toReply(behaviour: ModelBehaviour): ScriptedReply {
  if (behaviour.kind === "says") return { kind: "stream", pieces: [...behaviour.text] };
  if (behaviour.kind === "silent") return { kind: "stream", pieces: [] };
  return { kind: behaviour.kind === "cut" ? "cut" : "stall", pieces: [behaviour.text] };
}

async function collect(model: Model, maxTokens?: number): Promise<{ text: string; end: unknown }> {
  let text = "";
  let end: unknown;
  for await (const event of model.generate({ messages: [{ role: "user", content: "Hello" }], maxTokens, temperature: 0, seed: 7 })) {
    if (event.type === "text") text += event.text;
    else end = event;
  }
  return { text, end };
}

async function failure(model: Promise<Model> | Model): Promise<ModelError> {
  const error = await collect(await model).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ModelError);
  return error as ModelError;
}

for (const kind of ["openai", "hf"] as const) {
  const spec = (server: ScriptedServer): string => `${kind}:tiny@${server.url}`;

  testModel(`createModel("${kind}:…")`, async (behaviour) => createModel(spec(await serve([toReply(behaviour)])), quick));

  describe(`createModel("${kind}:…")`, () => {
    it("sends the request in the names of a chat completion, with the quirks it was given", async () => {
      const server = await serve([{ kind: "stream", pieces: ["Good day."], usage: { prompt_tokens: 11, completion_tokens: 3 } }]);
      const model = await createModel(spec(server), { ...quick, extraBody: { top_k: 1 } });
      expect(await collect(model, 20)).toEqual({
        text: "Good day.",
        end: { type: "end", reason: "stop", usage: { inputTokens: 11, outputTokens: 3 } },
      });
      expect(server.requests[0]).toMatchObject({ method: "POST", path: "/v1/chat/completions" });
      expect(server.requests[0]?.body).toEqual({
        model: "tiny",
        messages: [{ role: "user", content: "Hello" }],
        max_tokens: 20,
        temperature: 0,
        seed: 7,
        stream: true,
        stream_options: { include_usage: true },
        top_k: 1,
      });
    });

    it("passes on that the limit of tokens or a filter ended the text", async () => {
      const server = await serve([
        { kind: "stream", pieces: ["half a"], finish: "length" },
        { kind: "stream", pieces: ["half a"], finish: "content_filter" },
      ]);
      const model = await createModel(spec(server), quick);
      expect((await collect(model)).end).toMatchObject({ reason: "length" });
      expect((await collect(model)).end).toMatchObject({ reason: "filter" });
    });

    it("takes an answer in one piece from a server that does not stream", async () => {
      const server = await serve([{ kind: "whole", text: "All at once." }]);
      expect((await collect(await createModel(spec(server), quick))).text).toBe("All at once.");
      expect(server.requests).toHaveLength(1);
    });

    it("takes a stream that stops without a finish reason for a broken one", async () => {
      const server = await serve([{ kind: "stream", pieces: ["The rate is 3"], finish: null, done: false }]);
      expect((await failure(createModel(spec(server), quick))).problem).toBe("broken-stream");
    });

    it("takes white space alone for no text", async () => {
      const server = await serve([{ kind: "stream", pieces: [" ", "\n"] }]);
      expect((await failure(createModel(spec(server), quick))).problem).toBe("empty");
    });

    it("leaves thoughts out, and says why nothing was left", async () => {
      const server = await serve([
        { kind: "stream", pieces: ["<th", "ink>\nIs it 3?", "</think>", "\n\n", "It is 4."] },
        { kind: "stream", pieces: ["<think>", "Hmm."], finish: "length" },
      ]);
      const model = await createModel(spec(server), quick);
      expect((await collect(model)).text).toBe("It is 4.");
      const error = await failure(model);
      expect(error.problem).toBe("empty");
      expect(error.remedy).toContain("more tokens");
    });

    it("fails with what the stream itself reports", async () => {
      const pieces = ['data: {"choices":[{"delta":{"content":"a"}}]}\n\n', 'data: {"error":{"message":"out of memory"}}\n\n'];
      const server = await serve([{ kind: "raw", contentType: "text/event-stream", pieces }]);
      const error = await failure(createModel(spec(server), quick));
      expect(error.problem).toBe("broken-stream");
      expect(error.message).toContain("out of memory");
    });

    it("waits as long as Retry-After says and asks again", async () => {
      const server = await serve([
        { kind: "status", status: 429, retryAfter: "1" },
        { kind: "stream", pieces: ["Now."] },
      ]);
      const started = performance.now();
      expect((await collect(await createModel(spec(server), quick))).text).toBe("Now.");
      expect(performance.now() - started).toBeGreaterThan(900);
      expect(server.requests).toHaveLength(2);
    });

    it("repeats a server's failure a bounded number of times", async () => {
      const server = await serve([{ kind: "status", status: 503, message: "loading" }]);
      const error = await failure(createModel(spec(server), { ...quick, retries: 3 }));
      expect(error).toMatchObject({ problem: "unreachable", status: 503 });
      expect(error.message).toContain("loading");
      expect(server.requests).toHaveLength(4);
    });

    it("gives up at once where the wait would be longer than a minute", async () => {
      const server = await serve([{ kind: "status", status: 429, retryAfter: "3600" }]);
      const error = await failure(createModel(spec(server), quick));
      expect(error).toMatchObject({ problem: "rate-limited", status: 429 });
      expect(error.remedy).toContain("3600 s");
      expect(server.requests).toHaveLength(1);
    });

    it("does not repeat what the server refused, and keeps the key out of the message", async () => {
      const key = "hf_secretsecret";
      const server = await serve([{ kind: "status", status: 401, message: `Incorrect key ${key} in "Bearer ${key}"` }]);
      const error = await failure(createModel(spec(server), { ...quick, env: { ESPALIER_API_KEY: key } }));
      expect(error).toMatchObject({ problem: "refused", status: 401 });
      expect(server.requests).toHaveLength(1);
      expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${key}`);
      expect(JSON.stringify([error.line, error.stack, error.cause, Object.values(error)])).not.toContain(key);
    });

    it("fails with `timeout` where the first token, or the next one, does not come", async () => {
      const silent = await serve([{ kind: "stall", pieces: [] }]);
      expect((await failure(createModel(spec(silent), { ...quick, firstTokenTimeoutMs: 100 }))).problem).toBe("timeout");
      const stalls = await serve([{ kind: "stall", pieces: ["One"] }]);
      const error = await failure(createModel(spec(stalls), { ...quick, betweenTokensTimeoutMs: 100 }));
      expect(error.problem).toBe("timeout");
      expect(error.message).toContain("silent for 0.1 s");
    });

    it("says which server cannot be reached", async () => {
      const server = await startOpenAiServer();
      await server.close();
      const error = await failure(createModel(spec(server), quick));
      expect(error.problem).toBe("unreachable");
      expect(error.message).toContain(new URL(server.url).host);
    });

    it("ends the connection when its caller turns away", async () => {
      const server = await serve([{ kind: "stall", pieces: ["One"] }]);
      for await (const _ of (await createModel(spec(server), quick)).generate({ messages: [{ role: "user", content: "Hello" }] })) break;
      await expect.poll(() => server.requests[0]?.abandoned).toBe(true);
    });
  });
}

describe("createModel", () => {
  it("names a page that is no model server", async () => {
    const server = await serve([{ kind: "raw", contentType: "text/html", pieces: ["<html>Welcome</html>"] }]);
    expect((await failure(createModel(`openai:tiny@${server.url}`, quick))).problem).toBe("invalid-output");
  });

  it("says of a GGUF file that it is not included and what to do instead", async () => {
    const error = await createModel("gguf:./model.gguf").catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(EnvironmentError);
    expect((error as EnvironmentError).remedy).toContain("OpenAI-compatible server");
  });

  it.each(["extractive", "openai:", "openai", "vertex:gemini", "openai:a@ftp://host/v1", ""])("refuses the spec %j", async (spec) => {
    await expect(createModel(spec)).rejects.toBeInstanceOf(InvalidOptionError);
  });

  it("refuses limits that no run could keep, naming the option", async () => {
    await expect(createModel("openai:a", { contextTokens: 0 })).rejects.toMatchObject({ option: "contextTokens" });
    await expect(createModel("openai:a", { retries: -1 })).rejects.toMatchObject({ option: "retries" });
  });
});
