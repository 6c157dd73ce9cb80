import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../bin/espalier.mjs", import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier cli-"));
  await writeFile(join(folder, "费用.txt"), "The fee of a safe is 30 euro a year for everybody.\n");
});

function run(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });
}

test("read writes nothing where the output cannot be, and says so in one line", async () => {
  const missing = await run("read", "费用.txt", "--out", "gone/out.jsonl");
  expect(missing.code).toBe(1);
  expect(missing.stderr).toMatch(/^espalier: gone\/out\.jsonl\.\d+\.tmp: there is no such file or folder \(ENOENT\)\..*\n$/u);
  await mkdir(join(folder, "taken"));
  expect(await run("read", "费用.txt", "--out", "taken")).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('"--out" must be a file'),
  });
  expect((await run("read", "gone.txt", "--out", "out.jsonl")).code).toBe(1);
  expect((await readdir(folder)).sort()).toEqual(["taken", "费用.txt"]);
  expect(await run("read", "费用.txt", "--out", "out.jsonl", "--json", "--quiet")).toMatchObject({ code: 0, stderr: "" });
});

test("index makes no store for a mistyped path", async () => {
  expect(await run("index", "gone", "--store", "store", "--embedder", "none")).toMatchObject({ code: 1, stdout: "" });
  expect(existsSync(join(folder, "store"))).toBe(false);
});

test("search refuses a day that no calendar has", async () => {
  expect((await run("search", "fee", "--store", "store", "--as-of", "2024-02-30")).code).toBe(2);
});

test("eval answers does not take an empty file or an unmeasured figure for a good one", async () => {
  await writeFile(join(folder, "none.jsonl"), "");
  expect(await run("eval", "answers", "none.jsonl", "--store", "store")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("holds no questions"),
  });
  const question = {
    id: "a",
    question: "What is the fee of a safe?",
    language: "en",
    kind: "answerable",
    gold: [{ source: "费用.txt", quote: "30 euro" }],
  };
  await writeFile(join(folder, "one.jsonl"), `${JSON.stringify(question)}\n`);
  await run("index", "费用.txt", "--store", "store", "--embedder", "none");
  const ask = ["eval", "answers", "one.jsonl", "--store", "store", "--embedder", "none", "--json", "--quiet"];
  const measured = await run(...ask, "--min", "hit@5=1");
  expect(measured.code).toBe(0);
  const { metrics, settings } = JSON.parse(measured.stdout) as { metrics: Record<string, number>; settings: object };
  expect(metrics).toMatchObject({ "hit@5": 1 });
  expect(Object.values(metrics).every(Number.isFinite)).toBe(true);
  expect(settings).toMatchObject({ file: "one.jsonl" });
  expect(await run(...ask, "--min", "gated=1")).toMatchObject({ code: 1, stderr: expect.stringContaining("gated cannot be measured") });
});

test("eval retrieval wants a judged query, and one folder for one run file", async () => {
  const beir = join(folder, "beir");
  await mkdir(beir);
  await writeFile(join(beir, "corpus.jsonl"), '{"_id":"a","text":"the vault"}\n');
  await writeFile(join(beir, "queries.jsonl"), '{"_id":"1","text":"vault"}\n');
  await writeFile(join(beir, "qrels.tsv"), "query-id\tcorpus-id\tscore\nother\ta\t1\n");
  expect(await run("eval", "retrieval", "beir")).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining("no query has a judgement"),
  });
  expect((await run("eval", "retrieval", "beir", "beir", "--run", "x.trec")).code).toBe(2);
});

test("--app says which module cannot be loaded, and what to do", async () => {
  await writeFile(join(folder, "broken.mjs"), "export const assistant = ;\n");
  expect(await run("ask", "What is the fee?", "--app", "./broken.mjs")).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^espalier: .*broken\.mjs: cannot be loaded: .*Correct the module.*\n$/u),
  });
});
