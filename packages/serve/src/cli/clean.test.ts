import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../bin/espalier.mjs", import.meta.url));
const prose = "The board heard the report of the auditors. It found that the reserves had grown faster than they had planned before.";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-clean-cli-"));
  await mkdir(join(folder, "in"));
  await writeFile(join(folder, "in", "a.txt"), `${prose}\n\nThe fee is １２.5 euro a year.\n`);
  await writeFile(join(folder, "in", "b.txt"), `${prose}\n\nThe fee is １２.5 euro a year.\n`);
  await writeFile(
    join(folder, "in", "c.txt"),
    "Members asked how the new branch would be paid for. Write to desk@example.org before the summer ends.\n",
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], input = ""): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder });
    const out: string[] = [];
    const err: string[] = [];
    child.stdout.on("data", (data) => out.push(String(data)));
    child.stderr.on("data", (data) => err.push(String(data)));
    child.on("close", (code) => resolve({ code, stdout: out.join(""), stderr: err.join("") }));
    child.stdin.end(input);
  });
}

const read = (...path: string[]): Promise<string> => readFile(join(folder, ...path), "utf8");

test("clean gives the same corpus with any number of workers, explains a document and undoes a step", async () => {
  expect((await run(["clean", "in", "--out", "one", "--quiet"])).code).toBe(0);
  expect((await run(["clean", "in", "--out", "two", "--workers", "2", "--quiet"])).code).toBe(0);
  for (const name of ["kept.jsonl", "dropped.jsonl", "changes.jsonl", "undo.jsonl"])
    expect(await read("two", name)).toBe(await read("one", name));
  expect(await read("one", "report.html")).toContain("Cleaning report");

  const dropped = JSON.parse(await read("one", "dropped.jsonl")) as { id: string };
  const why = await run(["clean", "one", "--explain", dropped.id]);
  expect(why.stdout).toContain("dropped by drop-exact-duplicates");
  expect(why.stdout).toContain("[-１２-]{+12+}");
  expect((await run(["clean", "one", "--explain", "nobody"])).stderr).toContain('holds no document "nobody"');

  expect((await run(["clean", "one", "--undo", "drop-exact-duplicates", "--out", "undone", "--quiet"])).code).toBe(0);
  const ids = (await read("undone", "kept.jsonl")).trim().split("\n");
  // The near-duplicate step, which judges again, now finds the copy.
  expect(ids).toHaveLength(2);
  expect(await read("undone", "dropped.jsonl")).toContain('"step":"drop-near-duplicates"');
  expect((await run(["clean", "one", "--undo", "drop-nothing", "--out", "x"])).code).toBe(2);
}, 60_000);

test("clean --worker gives a line for every line, and says which were no documents", async () => {
  const lines = [
    JSON.stringify({ id: "a", text: `${prose} Ｗｉｄｅ.` }),
    "{broken",
    JSON.stringify({ content: "x" }),
    '{"title":"no text"}',
  ];
  const { code, stdout, stderr } = await run(["clean", "--worker"], `${lines.join("\n")}\n`);
  const out = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(3);
  expect(out[0]).toMatchObject({ id: "a", text: `${prose} Wide.` });
  expect(out[1]).toMatchObject({ line: 2, error: expect.stringContaining("no JSON") });
  expect(out[2]).toMatchObject({ id: "line-3", dropped: { step: expect.stringMatching(/^drop-/u) } });
  expect(out[3]).toMatchObject({ line: 4, error: expect.stringContaining("neither") });
  expect(out).toHaveLength(4);
  expect(stderr).toContain("drop-near-duplicates");
}, 60_000);

test("clean runs steps of one's own, compresses and samples", async () => {
  await writeFile(
    join(folder, "mine.mjs"),
    'export const dropMembers = () => ({ name: "drop-members", judge: ({ text }) => (text.includes("Members") ? { keep: false, reason: "members" } : { keep: true }) });\n',
  );
  expect((await run(["clean", "in", "--out", "own", "--steps", "./mine.mjs", "--quiet"])).code).toBe(0);
  expect(await read("own", "dropped.jsonl")).toContain('"step":"drop-members"');
  expect((await run(["clean", "in", "--out", "packed", "--compress", "gzip", "--sample", "1", "--quiet"])).code).toBe(0);
  expect(JSON.parse(await read("packed", "report.json"))).toMatchObject({ sample: 1, documents: { read: 1 } });
  expect((await run(["clean", "in", "--out", "x", "--compress", "rar"])).code).toBe(2);
  expect((await run(["clean", "in"])).code).toBe(2);
}, 60_000);

test("clean --suggest proposes a profile that clean takes, for the raw files of every sample corpus", async () => {
  for (const industry of ["finance", "healthcare", "education"]) {
    const raw = fileURLToPath(new URL(`../../../../datasets/${industry}/raw`, import.meta.url));
    const { code, stdout, stderr } = await run(["clean", raw, "--suggest"]);
    expect(code).toBe(3);
    const profile = JSON.parse(stdout) as { steps: { step: string; options?: object }[] };
    const options = new Map(profile.steps.map(({ step, options }) => [step, options]));
    expect(options.get("label-language")).toEqual({ allowed: ["en", "zh"] });
    expect(options.has("strip-page-furniture")).toBe(true);
    expect(options.has("strip-empty-turns")).toBe(false);
    expect(stderr).toMatch(/used {6}redact-personal-data: \d+ of \d+ are changed/u);
    await writeFile(join(folder, "suggested.json"), stdout);
    expect((await run(["clean", "in", "--profile", "suggested.json", "--out", `out-${industry}`, "--quiet"])).code).toBe(0);
  }
}, 120_000);
