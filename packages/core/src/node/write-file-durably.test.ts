import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { writeFileDurably } from "./write-file-durably.ts";

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "espalier-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

it("replaces a file and leaves nothing else behind", async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "a.json"), "old");
  await writeFileDurably(join(folder, "a.json"), "new");
  expect(await readFile(join(folder, "a.json"), "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["a.json"]);
});

it("leaves the old file where the new one cannot be written", async () => {
  const folder = await temporaryFolder();
  await expect(writeFileDurably(join(folder, "missing", "a.json"), "new")).rejects.toThrow(/ENOENT/u);
  expect(await readdir(folder)).toEqual([]);
});
