import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type JsonLine, readJsonl } from "./read-jsonl.ts";

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "espalier-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function linesOf(content: string | Uint8Array, maxLineLength?: number) {
  const path = join(await temporaryFolder(), "records.jsonl");
  await writeFile(path, content);
  const lines: JsonLine[] = [];
  for await (const line of readJsonl(path, maxLineLength === undefined ? {} : { maxLineLength })) lines.push(line);
  return lines;
}

it("gives each value with its line and passes over empty lines, a byte order mark and carriage returns", async () => {
  expect(await linesOf('\uFEFF{"a":1}\r\n\n  \n{"b":"利率"}')).toEqual([
    { ok: true, line: 1, value: { a: 1 } },
    { ok: true, line: 4, value: { b: "利率" } },
  ]);
});

it("reports a broken line by its number and goes on", async () => {
  const lines = await linesOf('{"a":1}\n{"a":\n[]\nnope\n');
  expect(lines.map(({ ok, line }) => [ok, line])).toEqual([
    [true, 1],
    [false, 2],
    [true, 3],
    [false, 4],
  ]);
});

it("keeps signs whole that fall on the border of two reads", async () => {
  const text = "利".repeat(100_000);
  expect(await linesOf(`x\n${JSON.stringify(text)}\n`)).toEqual([
    expect.objectContaining({ ok: false }),
    { ok: true, line: 2, value: text },
  ]);
});

it("reports a line beyond the limit without losing the next one", async () => {
  const lines = await linesOf(`${JSON.stringify("a".repeat(500))}\n{"b":1}\n`, 100);
  expect(lines).toEqual([
    { ok: false, line: 1, problem: "longer than 100 characters" },
    { ok: true, line: 2, value: { b: 1 } },
  ]);
});
