import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compareWithRun, missedBounds } from "./figures.ts";

function lines(): { readonly said: string[]; warn(line: string): void; print(line: string): void } {
  const said: string[] = [];
  return { said, warn: (line) => said.push(line), print: (line) => said.push(line) };
}

test("a bound counts in every group, and a figure on its bound keeps it", () => {
  const groups = [
    { name: "en", metrics: { "pair-recall": 0.975, harmed: 0.002 } },
    { name: "zh", metrics: { "pair-recall": 0.97, harmed: 0.001 } },
  ];
  const terminal = lines();
  const bounds = { least: new Map([["pair-recall", 0.975]]), most: new Map([["harmed", 0.001]]) };
  expect(missedBounds(groups, bounds, terminal)).toBe(2);
  expect(terminal.said).toEqual([
    "espalier: zh: pair-recall is 0.9700, below the minimum of 0.975",
    "espalier: en: harmed is 0.0020, above the maximum of 0.001",
  ]);
});

test("a figure that nothing measured does not keep its bound", () => {
  const terminal = lines();
  expect(missedBounds([{ name: "en", metrics: {} }], { least: new Map([["repaired", 0.5]]), most: new Map() }, terminal)).toBe(1);
  expect(terminal.said[0]).toContain("repaired cannot be measured");
});

test("a saved run is compared figure by figure, and what is no run is refused", async () => {
  const folder = await mkdtemp(join(tmpdir(), "espalier-figures-"));
  const path = join(folder, "run.json");
  await writeFile(path, `${JSON.stringify({ metrics: {}, groups: [{ name: "en", metrics: { repaired: 0.9, harmed: 0 } }] })}\n`);
  const terminal = lines();
  await compareWithRun(
    path,
    [
      { name: "en", metrics: { repaired: 1, harmed: 0 } },
      { name: "zh", metrics: {} },
    ],
    terminal,
  );
  expect(terminal.said).toEqual(["en: repaired 0.9000 → 1.0000 (+0.1000)", `zh: not in ${path}`]);
  await writeFile(path, "[]");
  await expect(compareWithRun(path, [], terminal)).rejects.toThrow("no saved run");
});
