import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readConfig } from "./read-config.ts";

async function fileWith(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "espalier-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "espalier.config.json"), content);
  return join(folder, "espalier.config.json");
}

it("gives an empty configuration where there is no file", async () => {
  expect(await readConfig(join(tmpdir(), "no-such-folder", "espalier.config.json"))).toEqual({ embedders: {}, models: {} });
});

it("reads what a model and an embedder need to be told", async () => {
  const file = await fileWith(
    '{"models":{"openai:m@http://127.0.0.1:1/v1":{"contextTokens":2048}},"embedders":{"openai:e@http://127.0.0.1:1/v1":{"dimensions":768}}}',
  );
  const { models, embedders } = await readConfig(file);
  expect(models["openai:m@http://127.0.0.1:1/v1"]?.contextTokens).toBe(2048);
  expect(embedders["openai:e@http://127.0.0.1:1/v1"]?.dimensions).toBe(768);
});

it("refuses broken JSON and unknown fields, naming the file and the field", async () => {
  await expect(readConfig(await fileWith("{"))).rejects.toThrow(/espalier\.config\.json: is not JSON/u);
  await expect(readConfig(await fileWith('{"models":{"x":{"apiKey":"secret"}}}'))).rejects.toThrow(/models\.x/u);
});
