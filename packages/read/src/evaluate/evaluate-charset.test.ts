import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import iconv from "iconv-lite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { evaluateCharset } from "./evaluate-charset.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-charset-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("counts a file where the text is the labelled one, whatever the encoding is called", async () => {
  await writeFile(join(folder, "a.txt"), iconv.encode("基准利率由中央银行公布。", "gb18030"));
  await writeFile(join(folder, "b.txt"), "plain");
  await writeFile(join(folder, "c.txt"), "unlabelled");
  const rows = [
    { file: "a.txt", encoding: "GB2312" },
    { file: "b.txt", encoding: "ascii" },
    { file: "c.txt", encoding: null },
  ];
  await writeFile(join(folder, "manifest.jsonl"), rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  expect((await evaluateCharset(folder)).metrics).toMatchObject({ files: 2, sameText: 2, chineseFiles: 1, chineseSameText: 1 });
  const wrong = await evaluateCharset(folder, { decode: () => ({ text: "plain", encoding: "x", confidence: 1 }) });
  expect(wrong.rows.map((row) => row.same)).toEqual([false, true]);
});

it("says which line of the manifest is none", async () => {
  await writeFile(join(folder, "manifest.jsonl"), "\n{");
  await expect(evaluateCharset(folder)).rejects.toThrow(InvalidInputError);
  await expect(evaluateCharset(folder)).rejects.toThrow("manifest.jsonl:2");
});
