import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Embedder, InvalidInputError, InvalidOptionError, ModelError } from "@espalier/core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { createEmbedder, type EmbedderOptions } from "./create-embedder.ts";
import { createHashingEmbedder } from "./testing/create-hashing-embedder.ts";
import {
  type Script,
  type ScriptedReply,
  type ScriptedServer,
  type SeenRequest,
  startOpenAiServer,
} from "./testing/start-open-ai-server.ts";
import { testEmbedder } from "./testing/test-embedder.ts";

const servers: ScriptedServer[] = [];
const closeAll = async (): Promise<void> => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
};

async function serve(script?: Script): Promise<ScriptedServer> {
  const server = await startOpenAiServer(script);
  servers.push(server);
  return server;
}

async function create(spec: string, options: EmbedderOptions = {}): Promise<Embedder> {
  const embedder = await createEmbedder(spec, { env: {}, retryDelayMs: 1, ...options });
  if (embedder === undefined) throw new TypeError(`${spec} gave no embedder`);
  return embedder;
}

/** Answers feature extraction, each text with its vector or with a vector for each of two tokens. */
async function features(request: SeenRequest, perToken: boolean): Promise<ScriptedReply> {
  const { inputs } = request.body as { readonly inputs: readonly string[] };
  const vectors = (await createHashingEmbedder(64).embed(inputs, "passage")).map((vector) => [...vector]);
  return { kind: "json", value: perToken ? vectors.map((vector) => [vector.map((value) => value * 3), vector]) : vectors };
}

const weights = fileURLToPath(new URL("../weights/e5-small-en-zh", import.meta.url));

describe("over a wire", () => {
  afterAll(closeAll);
  testEmbedder('createEmbedder("openai:…")', async () => create(`openai:tiny@${(await serve()).url}`));
  testEmbedder('createEmbedder("hf:…")', async () => {
    const replies = new Map<unknown, ScriptedReply>();
    const server = await serve((request) => replies.get(JSON.stringify(request.body)));
    const embedder = await create(`hf:tiny@${server.url}`, {
      dimensions: 64,
      fetch: async (url, init) => {
        // The script is synchronous, so its reply is made before the request is sent.
        const body = JSON.parse(String(init?.body)) as unknown;
        replies.set(JSON.stringify(body), await features({ body } as SeenRequest, false));
        return fetch(url, init);
      },
    });
    return embedder;
  });
});

describe("createEmbedder", () => {
  afterEach(closeAll);

  it("gives the built-in encoder, and nothing for none", async () => {
    expect((await create("built-in")).id).toBe("e5-small-en-zh/q4/query:+passage:/512");
    expect(await createEmbedder("none")).toBeUndefined();
  });

  it("runs any encoder from a folder, with the vectors of the built-in one for the same files", async () => {
    const folder = await create(`onnx:${weights}`, { prefixes: { query: "query: ", passage: "passage: " } });
    const builtIn = await create("built-in");
    expect(folder.id).toBe("onnx/c0b53c5eee1c1abc/query:+passage:/512");
    expect(await folder.embed(["利率"], "query")).toEqual(await builtIn.embed(["利率"], "query"));
    await Promise.all([folder.close?.(), builtIn.close?.()]);
  });

  it("says what a folder without an encoder lacks", async () => {
    const folder = await mkdtemp(join(tmpdir(), "espalier-onnx-"));
    await expect(createEmbedder(`onnx:${folder}`)).rejects.toThrow(/tokenizer\.json/u);
    await writeFile(join(folder, "model.onnx"), "");
    await writeFile(join(folder, "tokenizer.json"), "{}");
    await writeFile(join(folder, "config.json"), "{");
    await expect(createEmbedder(`onnx:${folder}`)).rejects.toBeInstanceOf(InvalidInputError);
    await rm(folder, { recursive: true });
  });

  it("sends batches with prefixes and finds the dimensions by itself", async () => {
    const server = await serve();
    const embedder = await create(`openai:tiny@${server.url}`, { prefixes: { query: "Q: " }, batchSize: 2 });
    expect(embedder).toMatchObject({ id: "openai/tiny/Q:+/64", dimensions: 64 });
    await embedder.embed(["a", "b", "c"], "query");
    expect(server.requests.slice(1).map((request) => request.body)).toEqual([
      { model: "tiny", input: ["Q: a", "Q: b"], encoding_format: "float" },
      { model: "tiny", input: ["Q: c"], encoding_format: "float" },
    ]);
  });

  it("asks nothing before the first text where the dimensions are given", async () => {
    const server = await serve();
    await create(`openai:tiny@${server.url}`, { dimensions: 64 });
    expect(server.requests).toEqual([]);
  });

  it("puts vectors in the order of the texts by their index", async () => {
    const value = {
      data: [
        { index: 1, embedding: [0, 2] },
        { index: 0, embedding: [3, 4] },
      ],
    };
    const embedder = await create(`openai:tiny@${(await serve([{ kind: "json", value }])).url}`, { dimensions: 2 });
    const [a, b] = await embedder.embed(["a", "b"], "passage");
    expect([...(a ?? [])].map((v) => Number(v.toFixed(4)))).toEqual([0.6, 0.8]);
    expect([...(b ?? [])]).toEqual([0, 1]);
  });

  it("takes the mean where a text comes back as one vector for each token", async () => {
    const server = await serve([
      {
        kind: "json",
        value: [
          [
            [1, 0],
            [0, 1],
          ],
          [[0, 2]],
        ],
      },
    ]);
    const [a, b] = await (await create(`hf:tiny@${server.url}`, { dimensions: 2 })).embed(["a", "b"], "passage");
    expect([...(a ?? [])]).toEqual([Math.fround(Math.SQRT1_2), Math.fround(Math.SQRT1_2)]);
    expect([...(b ?? [])]).toEqual([0, 1]);
    expect(server.requests[0]?.body).toMatchObject({ inputs: ["a", "b"] });
  });

  it.each([
    ["another number of vectors", { data: [] }],
    ["another length", { data: [{ embedding: [1, 0, 0] }] }],
    ["a vector without a direction", { data: [{ embedding: [0, 0] }] }],
    ["something else", { object: "error" }],
  ])("refuses %s", async (_, value) => {
    const embedder = await create(`openai:tiny@${(await serve([{ kind: "json", value }])).url}`, { dimensions: 2 });
    await expect(embedder.embed(["a"], "passage")).rejects.toSatisfy(
      (error) => error instanceof ModelError && error.problem === "invalid-output",
    );
  });

  it("repeats a passing failure and tells the last one", async () => {
    const server = await serve([{ kind: "status", status: 500 }]);
    const embedder = await create(`hf:tiny@${server.url}`, { dimensions: 2, retries: 1 });
    await expect(embedder.embed(["a"], "passage")).rejects.toMatchObject({ problem: "unreachable", status: 500 });
    expect(server.requests).toHaveLength(2);
  });

  it("ends a wait that is too long", async () => {
    const server = await serve([{ kind: "stall", pieces: [] }]);
    const embedder = await create(`openai:tiny@${server.url}`, { dimensions: 2, timeoutMs: 100 });
    await expect(embedder.embed(["a"], "passage")).rejects.toMatchObject({ problem: "timeout" });
  });

  it.each(["", "builtin", "onnx:", "openai:", "gguf:a.gguf"])("refuses the spec %j", async (spec) => {
    await expect(createEmbedder(spec)).rejects.toBeInstanceOf(InvalidOptionError);
  });
});
