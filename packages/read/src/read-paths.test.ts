import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentId, InvalidInputError, InvalidOptionError } from "@espalier/core";
import ExcelJS from "exceljs";
import iconv from "iconv-lite";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createReader } from "./create-reader.ts";
import { readBytes } from "./read-bytes.ts";
import type { ReadOptions, ReadOutcome, ReadProgress } from "./read-outcome.ts";
import { readPaths } from "./read-paths.ts";

let folder = "";

const records = Array.from({ length: 30 }, (_, at) => JSON.stringify({ _id: `r${at}`, title: "t", text: `Record ${at}.` })).join("\n");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-read-"));
  await mkdir(join(folder, "web"));
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("Rates").addRows([
    ["Term", "Rate"],
    ["1 year", "1.5%"],
  ]);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "big5.txt": iconv.encode("門診掛號須知\n\n請於看診前三十分鐘報到，並攜帶健保卡。", "big5"),
    "broken.pdf": "%PDF-1.7\nnothing",
    "empty.txt": "",
    "legacy.doc": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0),
    "notes.md": "---\ntitle: Notes on loans\ndate: 2024-05-01\nkind: x\n---\n# Loans\r\n\r\nText.",
    "photo.png": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10),
    "rates.csv": iconv.encode("期限;利率\n一年;1.35%\n二年;1.65%\n", "gb18030"),
    "records.jsonl": `${records}\nbroken\n`,
    "web/page.html": "<title>Fees - Bank</title><h1>Fees</h1><p>Paid monthly.</p>",
    "workbook.bin": new Uint8Array(await workbook.xlsx.writeBuffer()),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function readAll(options: ReadOptions = {}): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readPaths([folder], options)) outcomes.push(outcome);
  return outcomes;
}

describe("readPaths", () => {
  it("reads every format of a folder in order and sets aside what it cannot read, with the reason", async () => {
    const outcomes = await readAll();
    const shown = outcomes.map((outcome) =>
      outcome.kind === "document" ? outcome.document.metadata.source : `${outcome.reason} ${outcome.file.slice(folder.length + 1)}`,
    );
    expect(shown).toEqual([
      "big5.txt",
      "damaged broken.pdf",
      "empty empty.txt",
      "unsupported-format legacy.doc",
      "notes.md",
      "unsupported-format photo.png",
      "rates.csv",
      ...Array.from({ length: 30 }, (_, at) => `records.jsonl#r${at}`),
      "broken-record records.jsonl",
      "web/page.html",
      "workbook.bin",
    ]);
    expect(outcomes.find((outcome) => outcome.kind === "unreadable" && outcome.reason === "broken-record")).toMatchObject({ line: 31 });
  });

  it("gives documents with id, title, media type and the text as read", async () => {
    const documents = (await readAll()).flatMap((outcome) => (outcome.kind === "document" ? [outcome.document] : []));
    const bySource = new Map(documents.map((document) => [document.metadata.source, document]));
    const text = "門診掛號須知\n\n請於看診前三十分鐘報到，並攜帶健保卡。";
    expect(bySource.get("big5.txt")).toEqual({
      id: documentId("big5.txt", text),
      text,
      metadata: { source: "big5.txt", title: "門診掛號須知", mediaType: "text/plain", encoding: "big5" },
      origin: { changes: [] },
    });
    expect(bySource.get("notes.md")).toMatchObject({
      text: "# Loans\n\nText.",
      metadata: { title: "Notes on loans", published: "2024-05-01" },
    });
    expect(bySource.get("rates.csv")?.text).toBe("| 期限 | 利率 |\n| --- | --- |\n| 一年 | 1.35% |\n| 二年 | 1.65% |");
    expect(bySource.get("web/page.html")).toMatchObject({ text: "# Fees\n\nPaid monthly.", metadata: { title: "Fees" } });
    expect(bySource.get("workbook.bin")?.text).toContain("| 1 year | 1.5% |");
  });

  it("gives the same outcomes with any number of workers", async () => {
    expect(await readAll({ workers: 1 })).toEqual(await readAll({ workers: 3 }));
  });

  it("reports progress up to the whole", async () => {
    const seen: ReadProgress[] = [];
    await readAll({ onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toMatchObject({ files: 10, totalFiles: 10 });
    expect(seen.at(-1)?.bytes).toBe(seen.at(-1)?.totalBytes);
    expect(seen.map((progress) => progress.bytes)).toEqual([...seen.map((progress) => progress.bytes)].sort((a, b) => a - b));
  });

  it("stops at once when it is told to, with the reason of the signal", async () => {
    const controller = new AbortController();
    const reason = new DOMException("enough", "AbortError");
    const reading = (async () => {
      for await (const outcome of readPaths([folder], { signal: controller.signal }))
        if (outcome.kind === "document") controller.abort(reason);
    })();
    await expect(reading).rejects.toBe(reason);
  });

  it("leaves no process behind when the caller stops early", async () => {
    for await (const outcome of readPaths([folder])) if (outcome.kind === "document") break;
    // The handle of a process that has ended is let go a moment later.
    await expect.poll(() => process.getActiveResourcesInfo().filter((name) => name === "ProcessWrap")).toEqual([]);
  });

  it("names a path that does not exist and an option that no run can honour", async () => {
    const iterate = async (paths: readonly string[], options: ReadOptions): Promise<void> => {
      for await (const _ of readPaths(paths, options));
    };
    await expect(iterate([join(folder, "missing")], {})).rejects.toThrow(InvalidInputError);
    await expect(iterate([folder], { workers: 0 })).rejects.toThrow(InvalidOptionError);
    await expect(iterate([folder], { limits: { timeoutMs: -1 } })).rejects.toThrow(InvalidOptionError);
  });
});

describe("readBytes", () => {
  it("reads an upload by its content, whatever it is called", async () => {
    const [outcome] = await readBytes(Buffer.from("<title>T</title><p>Body text.</p>"), {
      name: "C:\\fakepath\\page.HTML",
      source: "uploads/1",
    });
    expect(outcome).toMatchObject({ kind: "document", document: { text: "Body text.", metadata: { source: "uploads/1", title: "T" } } });
  });

  it("gives an outcome for each record of a JSON file", async () => {
    const outcomes = await readBytes(Buffer.from('[{"text":"a"},{"no":1},{"content":"b"}]'), { name: "r.json" });
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(["document", "unreadable", "document"]);
  });
});

describe("limits", () => {
  it("stops a file that takes too long, and reads the next one in a new process", async () => {
    const reader = createReader({ workers: 1, limits: { timeoutMs: 250 } });
    const rows = Array.from({ length: 400_000 }, (_, at) => `${at},${at * 7},x`).join("\n");
    const [first] = await reader.readBytes(Buffer.from(rows), { name: "slow.csv" });
    const [second] = await reader.readBytes(Buffer.from("fine"), { name: "b.txt" });
    await reader.close();
    expect([first?.kind === "unreadable" ? first.reason : "document", second?.kind]).toEqual(["timeout", "document"]);
  });

  it("loses of an archive only the member that takes too long", async () => {
    const zip = new JSZip();
    zip.file("a.txt", "first");
    zip.file("slow.csv", Array.from({ length: 400_000 }, (_, at) => `${at},${at * 7},x`).join("\n"));
    zip.file("z.txt", "last");
    const reader = createReader({ workers: 1, limits: { timeoutMs: 500 } });
    const outcomes = await reader.readBytes(await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }), { name: "a.zip" });
    await reader.close();
    expect(outcomes.map((outcome) => `${outcome.file}: ${outcome.kind === "document" ? outcome.document.text : outcome.reason}`)).toEqual([
      "a.zip/a.txt: first",
      "a.zip/slow.csv: timeout",
      "a.zip/z.txt: last",
    ]);
  });

  it("stops a file that needs more memory than allowed", async () => {
    const reader = createReader({ workers: 1, limits: { maxHeapMb: 96 } });
    const rows = Array.from({ length: 400_000 }, (_, at) => `${at},${at * 7},x`).join("\n");
    const [outcome] = await reader.readBytes(Buffer.from(rows), { name: "large.csv" });
    await reader.close();
    expect(outcome).toMatchObject({ kind: "unreadable", reason: "out-of-memory" });
  });

  it("refuses too long an input and too long an output", async () => {
    const reader = createReader({ workers: 1, limits: { maxInputBytes: 100, maxOutputChars: 10 } });
    const outcomes = await Promise.all([
      reader.readBytes(Buffer.alloc(101, "a"), { name: "a.txt" }),
      reader.readBytes(Buffer.from("more than ten characters"), { name: "b.txt" }),
    ]);
    await reader.close();
    expect(outcomes.flat()).toMatchObject([
      { reason: "too-large", message: expect.stringContaining("maxInputBytes") },
      { reason: "too-large", message: expect.stringContaining("maxOutputChars") },
    ]);
  });
});
