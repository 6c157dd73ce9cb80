import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readGateCases } from "./read-gate-cases.ts";

describe("readGateCases", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "espalier-gates-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function read(text: string) {
    const file = join(folder, "cases.jsonl");
    await writeFile(file, text);
    return readGateCases(file);
  }

  it("reads questions with and without a gate", async () => {
    const cases = [
      { question: "Will it rise?", language: "en", gate: "no-forecast" },
      { question: "几点开门？", language: "zh-Hans", gate: null },
    ];
    expect(await read(cases.map((one) => JSON.stringify(one)).join("\n"))).toEqual(cases);
  });

  it("names the line that is broken", async () => {
    await expect(read('{"question":"a","language":"en","gate":null}\n{"question":"b"')).rejects.toThrow(/cases\.jsonl:2/u);
    await expect(read('{"question":"a","language":"en"}')).rejects.toThrow(InvalidInputError);
  });
});
