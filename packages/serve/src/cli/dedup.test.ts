import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../bin/espalier.mjs", import.meta.url));
let folder = "";

/** Every command is a process of its own, which takes seconds to start on a busy machine. */
const patience = { timeout: 120_000 };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier dedup-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, "dedup", ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });
}

const notice = "The fee of a safe is 30 euro a year for every customer of the bank, and it is paid in January in advance.";
const lines = [
  { id: "a", text: notice },
  { id: "b", text: notice.replace("30 euro", "45 euro") },
  { id: "c", text: notice.toUpperCase() },
].map((document) => `${JSON.stringify(document)}\n`);

test("dedup sign, group and remove take a corpus through the stages, and a later one against it", patience, async () => {
  await writeFile(join(folder, "文.jsonl"), lines.join(""));
  expect(await run("sign", "文.jsonl", "--out", "signed", "--shard", "1/2")).toMatchObject({ code: 0 });
  expect(await run("group", "signed", "--out", "groups")).toMatchObject({ code: 1, stderr: expect.stringContaining("missing: 2") });
  expect(await run("sign", "文.jsonl", "--out", "signed", "--shard", "2/2")).toMatchObject({ code: 0 });
  const grouped = await run("group", "signed", "--out", "groups", "--json", "--quiet");
  expect(JSON.parse(grouped.stdout)).toEqual({ documents: 3, earlier: 0, candidates: 3, removed: 1, clusters: 1 });
  expect(await run("remove", "文.jsonl", "--groups", "groups", "--out", "kept.jsonl", "--removed", "gone.jsonl")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("2 of 3 documents kept, 1 removed"),
  });
  expect(await readFile(join(folder, "kept.jsonl"), "utf8")).toBe(`${lines[0]}${lines[1]}`);
  expect(JSON.parse(await readFile(join(folder, "gone.jsonl"), "utf8"))).toMatchObject({
    id: "c",
    reason: "near-duplicate: says the same as a",
  });

  await writeFile(join(folder, "later.jsonl"), `no json\n${JSON.stringify({ id: "d", text: notice })}\n`);
  expect(await run("sign", "later.jsonl", "--out", "later")).toMatchObject({ code: 3, stderr: expect.stringContaining("later.jsonl:1") });
  await run("group", "later", "--against", "signed", "--out", "groups");
  const removed = await run("remove", "later.jsonl", "--groups", "groups", "--out", "kept.jsonl", "--json", "--quiet");
  expect(removed.code).toBe(3);
  expect(JSON.parse(removed.stdout)).toMatchObject({ documents: 2, kept: 0, removed: 1 });
});

test("dedup refuses wrong usage with exit 2 and damaged files with exit 1", patience, async () => {
  await writeFile(join(folder, "a.jsonl"), lines.join(""));
  const wrong = [
    run("sign", "a.jsonl", "--out", "s", "--shard", "3/2"),
    run("sign", "a.jsonl", "--out", "s", "--compatible", "text-dedup"),
    run("sign", "a.jsonl", "--out", "s", "--tokens", "characters"),
    run("sign", "a.jsonl", "--out", "a.jsonl"),
    run("group", "s", "--out", "g", "--min-overlap", "7"),
    run("group", "gone", "--out", "g"),
  ];
  expect((await Promise.all(wrong)).map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 1]);
  await run("sign", "a.jsonl", "--out", "s");
  const path = join(folder, "s", "0001-of-0001.sign");
  await writeFile(path, (await readFile(path)).subarray(0, -1));
  expect(await run("group", "s", "--out", "g")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^espalier: s\/0001.* is damaged.*Sign its documents again.*\n$/u),
  });
});

test("dedup sign that was killed at any moment gives the same bytes when it is run again, and leaves nothing else", patience, async () => {
  const text = (at: number): string => Array.from({ length: 150 }, (_, word) => `w${(at * 7919 + word * word * 31) % 5003}`).join(" ");
  const file = join(folder, "a.jsonl");
  await writeFile(file, Array.from({ length: 8000 }, (_, at) => `${JSON.stringify({ id: `d${at}`, text: text(at) })}\n`).join(""));
  await run("sign", "a.jsonl", "--out", "whole");
  const name = "0001-of-0001.sign";
  const expected = await readFile(join(folder, "whole", name));
  for (const ms of [900, 1500, 2100]) {
    const child = spawn(process.execPath, [bin, "dedup", "sign", "a.jsonl", "--out", "killed"], { cwd: folder, stdio: "ignore" });
    const ended = once(child, "exit");
    const timer = setTimeout(() => child.kill("SIGKILL"), ms);
    await ended;
    clearTimeout(timer);
    // What stands under the name is whole.
    const there = await readFile(join(folder, "killed", name)).catch(() => expected);
    expect(there.equals(expected)).toBe(true);
  }
  expect(await run("sign", "a.jsonl", "--out", "killed")).toMatchObject({ code: 0 });
  expect(await readdir(join(folder, "killed"))).toEqual([name]);
  expect((await readFile(join(folder, "killed", name))).equals(expected)).toBe(true);
});
