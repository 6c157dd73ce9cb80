import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReadNotice, ReadOutcome } from "../read-outcome.ts";
import { readRecords } from "./read-records.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-records-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(content: string | Uint8Array): Promise<{ readonly outcomes: ReadOutcome[]; readonly notices: ReadNotice[] }> {
  const file = join(folder, "corpus.jsonl");
  await writeFile(file, content);
  const notices: ReadNotice[] = [];
  const outcomes: ReadOutcome[] = [];
  const found = { file, source: "corpus.jsonl", bytes: content.length };
  for await (const outcome of readRecords(found, { maxRatio: 100, onNotice: (notice) => notices.push(notice) })) outcomes.push(outcome);
  return { outcomes, notices };
}

describe("readRecords", () => {
  it("reports broken lines by their number and goes on", async () => {
    const { outcomes } = await read('{"text":"one"}\n{bad\n\n{"text":"two"}\r\n[1]\n\uFEFF{"text":"three"}\n{"text":"last"}');
    expect(outcomes.map((outcome) => (outcome.kind === "document" ? outcome.document.text : `${outcome.line} ${outcome.reason}`))).toEqual([
      "one",
      "2 broken-record",
      "two",
      "5 broken-record",
      "three",
      "last",
    ]);
  });

  it("does not quote the record in its message, since it may be personal", async () => {
    const { outcomes } = await read('{"name": "Zhang San", oops}\n');
    expect(outcomes[0]).toMatchObject({ kind: "unreadable", line: 1 });
    expect(JSON.stringify(outcomes[0])).not.toContain("Zhang");
  });

  it("tells once of a foreign shape", async () => {
    const { notices } = await read('{"_id":"1","title":"t","text":"a"}\n{"_id":"2","title":"t","text":"b"}\n');
    expect(notices).toEqual([{ file: join(folder, "corpus.jsonl"), message: expect.stringContaining("BEIR") }]);
  });

  it("decodes by content, and characters that are cut by the end of a chunk", async () => {
    const line = `${JSON.stringify({ text: `存款利率${"很长的一段文字，".repeat(40)}` })}\n`;
    const { outcomes } = await read(iconv.encode(line.repeat(200), "gb18030"));
    expect(outcomes).toHaveLength(200);
    expect(new Set(outcomes.map((outcome) => outcome.kind === "document" && outcome.document.text))).toEqual(
      new Set([JSON.parse(line).text]),
    );
  });

  it("says that a file without a record is empty", async () => {
    expect((await read("\n\n")).outcomes).toMatchObject([{ kind: "unreadable", reason: "empty" }]);
  });
});
