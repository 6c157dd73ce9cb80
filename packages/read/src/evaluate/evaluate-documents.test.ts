import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidInputError } from "@espalier/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { evaluateDocuments } from "./evaluate-documents.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-documents-"));
  await mkdir(join(folder, "gold"));
  const rows = [
    { file: "a.csv", gold_md: "gold/a.md", kind: "csv" },
    { file: "b.csv", gold_md: "gold/b.md", kind: "csv" },
    { file: "c.md", gold_md: "gold/c.md", kind: "md" },
    { file: "d.md", gold_md: null, kind: "md" },
    { file: "e.html", gold_md: "gold/c.md", kind: "jats" },
  ];
  const files: Readonly<Record<string, string>> = {
    "manifest.jsonl": rows.map((row) => JSON.stringify(row)).join("\n"),
    "a.csv": "x,y\n1,2\n3,4\n",
    "b.csv": "",
    "c.md": "two words",
    "gold/a.md": "| x | y |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |",
    "gold/b.md": "text",
    "gold/c.md": "two other words",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("gives the mean of each format, a document that is not read counting 0", async () => {
  const { formats, documents } = await evaluateDocuments(folder);
  expect(formats).toEqual([
    { format: "csv", documents: 2, f1: 0.5, precision: 0.5, recall: 0.5, rows: 1 },
    { format: "md", documents: 1, f1: 0.8, precision: 1, recall: 2 / 3, rows: undefined },
  ]);
  expect(documents.find(({ file }) => file === "b.csv")?.problem).toMatch(/0 bytes/u);
});

it("names a folder without a manifest", async () => {
  await expect(evaluateDocuments(join(folder, "gold"))).rejects.toThrow(InvalidInputError);
});
