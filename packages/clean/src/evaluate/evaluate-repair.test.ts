import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sharedData } from "../testing/clean-text.ts";
import { evaluateRepair } from "./evaluate-repair.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-repair-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("counts the cases that come out as they should, and shows the others", async () => {
  const cases = [
    { label: "repaired", original: "cafÃ©", fixed: "café" },
    { label: "the encoding alone", original: "â€œHiâ€\u009d", fixed: '"Hi"', "fixed-encoding": "“Hi”" },
    { label: "wrong on purpose", original: "plain", fixed: "other" },
  ];
  await writeFile(join(folder, "some.json"), JSON.stringify(cases));
  expect(await evaluateRepair(folder)).toEqual([
    { name: "some", cases: 3, exact: 2, misses: [{ label: "wrong on purpose", original: "plain", expected: "other", repaired: "plain" }] },
  ]);
});

it("refuses a folder without cases and a file of another shape", async () => {
  await expect(evaluateRepair(folder)).rejects.toThrow("no .json file");
  await writeFile(join(folder, "bad.json"), '{"label":1}');
  await expect(evaluateRepair(folder)).rejects.toThrow("no list of cases");
});

const cases = sharedData("cleaning/ftfy_cases");
const present = existsSync(cases);
if (!present) console.log(`skipped: ${cases} is not here`);
it.skipIf(!present)("does with the whole step what ftfy expects of its fix_encoding", async () => {
  for (const { name, misses } of await evaluateRepair(cases)) if (name !== "known-failures") expect(misses, name).toEqual([]);
});
