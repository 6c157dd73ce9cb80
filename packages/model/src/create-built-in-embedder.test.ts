import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { EnvironmentError, InvalidOptionError, ModelError } from "@espalier/core";
import { afterAll, describe, expect, it } from "vitest";
import { createBuiltInEmbedder } from "./create-built-in-embedder.ts";
import { createOnnxEmbedder } from "./onnx/create-onnx-embedder.ts";
import { testEmbedder } from "./testing/test-embedder.ts";

testEmbedder("createBuiltInEmbedder", () => createBuiltInEmbedder());

const embedder = createBuiltInEmbedder();
afterAll(() => embedder.close?.());

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return Array.from(a ?? []).reduce((sum, value, d) => sum + value * (b?.[d] ?? 0), 0);
}

async function ranking(query: string, passages: readonly string[]): Promise<string[]> {
  const [q] = await embedder.embed([query], "query");
  const vectors = await embedder.embed(passages, "passage");
  return passages
    .map((passage, n) => ({ passage, score: dot(q, vectors[n]) }))
    .sort((a, b) => b.score - a.score)
    .map(({ passage }) => passage);
}

describe("createBuiltInEmbedder", () => {
  it("names the model, the quantisation, the prefixes and the limit, and has 384 dimensions", () => {
    expect(embedder.id).toBe("e5-small-en-zh/q4/query:+passage:/512");
    expect(createBuiltInEmbedder({ maxTokens: 256 }).id).toBe("e5-small-en-zh/q4/query:+passage:/256");
    expect(embedder.dimensions).toBe(384);
  });

  it("puts the passage that answers first, in English and in Chinese", async () => {
    const english = [
      "A fever above 38.5 degrees may be treated with paracetamol.",
      "The central bank left its key rate unchanged.",
      "Cells make energy in their mitochondria.",
    ];
    const chinese = ["体温超过三十八度五可以服用对乙酰氨基酚。", "央行维持基准利率不变。", "细胞在线粒体中产生能量。"];
    expect((await ranking("Which drug lowers a high temperature?", english))[0]).toBe(english[0]);
    expect((await ranking("What did monetary policy makers decide?", english))[0]).toBe(english[1]);
    expect((await ranking("发烧了吃什么药？", chinese))[0]).toBe(chinese[0]);
    expect((await ranking("货币政策有变化吗？", chinese))[0]).toBe(chinese[1]);
  });

  it("reads a line feed or a tab as a space, as the model learned it", async () => {
    const [a, b] = await embedder.embed(["net profit\nrose\t\tby a fifth", "net profit rose by a fifth"], "passage");
    expect(a).toEqual(b);
  });

  it("embeds a query differently from a passage", async () => {
    const [q] = await embedder.embed(["interest rate"], "query");
    const [p] = await embedder.embed(["interest rate"], "passage");
    expect(q).not.toEqual(p);
  });

  it("cuts a text at its limit of tokens", async () => {
    const short = createBuiltInEmbedder({ maxTokens: 16 });
    const [a, b] = await short.embed(
      [
        "one two three four five six seven eight nine ten eleven twelve thirteen",
        "one two three four five six seven eight nine ten eleven twelve fourteen",
      ],
      "passage",
    );
    await short.close?.();
    expect(a).toEqual(b);
  });

  it("answers a query before the passages that were waiting", async () => {
    const order: string[] = [];
    const passages = embedder
      .embed(
        Array.from({ length: 24 }, (_, n) => `Passage number ${n} about rates and returns.`),
        "passage",
      )
      .then(() => order.push("passages"));
    const query = embedder.embed(["interest rate"], "query").then(() => order.push("query"));
    await Promise.all([passages, query]);
    expect(order).toEqual(["query", "passages"]);
  });

  it("leaves the event loop free while it works", async () => {
    let turns = 0;
    let working = true;
    const turn = (): void => {
      turns += 1;
      if (working) setImmediate(turn);
    };
    setImmediate(turn);
    await embedder.embed(
      Array.from({ length: 8 }, (_, n) => `${n} ${"interest rates and bond prices move apart. ".repeat(20)}`),
      "passage",
    );
    working = false;
    expect(turns).toBeGreaterThan(100);
  });

  it("gives the same bytes with two workers and two threads", async () => {
    const texts = ["interest rate", "利率", "bond", "债券", "share", "股票"];
    const other = createBuiltInEmbedder({ workers: 2, threads: 2 });
    const vectors = await other.embed(texts, "passage");
    await other.close?.();
    expect(vectors).toEqual(await embedder.embed(texts, "passage"));
  });

  it("fails what is waiting, and what comes later, when it is closed", async () => {
    const closing = createBuiltInEmbedder();
    const running = closing.embed(["a", "b", "c", "d"], "passage");
    await Promise.all([expect(running).rejects.toThrow(ModelError), closing.close?.()]);
    await expect(closing.embed(["a"], "query")).rejects.toThrow("was closed");
  });

  it("refuses a number out of its range, naming the option", () => {
    expect(() => createBuiltInEmbedder({ maxTokens: 513 })).toThrow(new InvalidOptionError("maxTokens", "an integer from 8 to 512", 513));
    expect(() => createBuiltInEmbedder({ workers: 0 })).toThrow(/"workers" must be an integer of at least 1/u);
  });

  it("refuses weights that are not the published ones, naming the file", async () => {
    const folder = await mkdtemp(join(tmpdir(), "espalier-weights-"));
    await cp(fileURLToPath(new URL("../weights/e5-small-en-zh", import.meta.url)), folder, { recursive: true });
    await writeFile(join(folder, "tokenizer.json"), "{}");
    const files = {
      folder,
      model: "onnx/model_q4.onnx",
      dimensions: 384,
      maxTokens: 512,
      pooling: "mean",
      threads: 1,
      hasManifest: true,
    } as const;
    const damaged = createOnnxEmbedder("damaged", files, { prefixes: { query: "", passage: "" }, workers: 1 });
    const error = await damaged.embed(["a"], "query").catch((caught: unknown) => caught);
    await damaged.close?.();
    await rm(folder, { recursive: true });
    expect(error).toBeInstanceOf(EnvironmentError);
    expect((error as EnvironmentError).line).toMatch(/tokenizer\.json is not the file that was published/u);
  });

  it("lets a process end that never closed it", () => {
    const source = `import { createBuiltInEmbedder } from ${JSON.stringify(new URL("./create-built-in-embedder.ts", import.meta.url).href)};
      const [v] = await createBuiltInEmbedder().embed(["a"], "query"); process.stdout.write(String(v.length));`;
    const run = spawnSync(
      process.execPath,
      ["--conditions=@espalier/source", "--import", import.meta.resolve("tsx"), "--input-type=module", "-e", source],
      { encoding: "utf8", timeout: 25_000 },
    );
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe("384");
  });
});

describe("the card of the weights", () => {
  it("lies beside them with the licence", () => {
    for (const name of ["README.md", "LICENSE"])
      expect(existsSync(new URL(`../weights/e5-small-en-zh/${name}`, import.meta.url))).toBe(true);
  });
});
