import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { evaluatePersonalData } from "./evaluate-personal-data.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-pii-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const mail = "Write to desk@example.org today.";

it("scores short texts and records of a folder, with invalid values and figures as traps", async () => {
  const rows = [
    { text: mail, spans: [[9, 25, "EMAIL_ADDRESS"]], valid: true },
    { text: "Ref 1234567890", spans: [], valid: false },
  ];
  await writeFile(join(folder, "vectors.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
  await writeFile(join(folder, "documents.jsonl"), JSON.stringify({ text: "Dose 5 mg, 120/80mmHg.", spans: [] }));
  const [vectors, documents] = await evaluatePersonalData(folder);
  expect(vectors).toMatchObject({ name: "vectors", cases: 2, scores: { recall: 1, precision: 1, traps: 1, trapsHit: 0 } });
  expect(documents).toMatchObject({ name: "documents", scores: { traps: 2, trapsHit: 0 } });
});

it("scores presidio's file by halves, and only kinds that pattern and checksum tell", async () => {
  const row = {
    full_text: mail,
    spans: [
      { entity_type: "EMAIL_ADDRESS", start_position: 9, end_position: 25 },
      { entity_type: "ORGANIZATION", start_position: 0, end_position: 5 },
    ],
  };
  const path = join(folder, "set.json");
  await writeFile(path, JSON.stringify([row, row, row, row]));
  const halves = await evaluatePersonalData(path);
  expect(halves.map(({ name }) => name)).toEqual(["even half", "odd half"]);
  expect(halves.reduce((sum, { cases }) => sum + cases, 0)).toBe(4);
  for (const { cases, scores } of halves) if (cases > 0) expect(scores).toMatchObject({ recall: 1, precision: 1 });
});

it("names the line that has another shape", async () => {
  await writeFile(join(folder, "vectors.jsonl"), '{"text":"a","spans":[]}\n{"text":1}\n');
  await expect(evaluatePersonalData(folder)).rejects.toThrow(/vectors\.jsonl:2/u);
});
