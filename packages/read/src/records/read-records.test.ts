import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
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

  it("streams packed files, known by their first bytes, and says where one is cut off", async () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => `{"text":"第 ${at} 条 ${(at * 7_919) % 10_007}"}`).join("\n");
    const packed = gzipSync(lines);
    const texts = (outcomes: readonly ReadOutcome[]): (string | undefined)[] =>
      outcomes.map((outcome) => (outcome.kind === "document" ? outcome.document.text : outcome.reason));
    const { outcomes } = await read(packed);
    expect(outcomes).toHaveLength(5_000);
    expect(texts(outcomes).at(-1)).toBe(`第 4999 条 ${(4_999 * 7_919) % 10_007}`);
    const cut = texts((await read(packed.subarray(0, packed.length / 2))).outcomes);
    expect(cut.length).toBeGreaterThan(10);
    expect(cut.at(-1)).toBe("damaged");
  });

  it("stops at a packed file that unpacks to more than the allowed multiple", async () => {
    const { outcomes } = await read(gzipSync(`{"text":"${"x".repeat(4_000_000)}"}`));
    expect(outcomes).toMatchObject([{ kind: "unreadable", reason: "too-large", message: expect.stringContaining("maxZipRatio") }]);
  });

  it("streams Zstandard of several frames", async () => {
    const frame = (text: string): Buffer => {
      const bytes = Buffer.from(text);
      const head = (bytes.length << 3) | 1;
      // A frame of one raw block (RFC 8878, 3.1.1).
      return Buffer.concat([Buffer.from("28b52ffd20", "hex"), Buffer.of(bytes.length, head & 0xff, head >> 8, 0), bytes]);
    };
    const { outcomes } = await read(Buffer.concat([frame('{"text":"one"}\n{"te'), frame('xt":"two"}\n')]));
    expect(outcomes.map((outcome) => outcome.kind === "document" && outcome.document.text)).toEqual(["one", "two"]);
  });
});
