import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { InvalidInputError } from "@espalier/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evaluateExtraction } from "./evaluate-extraction.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-extraction-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(pages: Readonly<Record<string, { readonly body: string; readonly html: string }>>): Promise<void> {
  await mkdir(join(folder, "html"));
  const gold = Object.fromEntries(Object.entries(pages).map(([id, page]) => [id, { articleBody: page.body }]));
  await writeFile(join(folder, "ground-truth.json"), JSON.stringify(gold));
  for (const [id, page] of Object.entries(pages)) await writeFile(join(folder, "html", `${id}.html.gz`), gzipSync(page.html));
}

describe("evaluateExtraction", () => {
  it("averages the pages and tells the halves by the hash of the id", async () => {
    // sha256("a") = ca97…48bb ends odd, sha256("b") = 3e23…ed6d odd, sha256("c") = 2e7d…2bb6 even.
    await write({ a: { body: "one two", html: "one two" }, b: { body: "one two", html: "three" }, c: { body: "one", html: "one" } });
    const { metrics, rows } = await evaluateExtraction(folder, { extract: (html) => html });
    expect(rows.map((row) => [row.id, row.half, row.tokenF1])).toEqual([
      ["a", "odd", 1],
      ["b", "odd", 0],
      ["c", "even", 1],
    ]);
    expect(metrics).toMatchObject({ pages: 3, tokenF1: 2 / 3, tokenF1Even: 1, tokenF1Odd: 1 / 2, evenPages: 1, oddPages: 2 });
  });

  it("asks the package's own extraction for the article without its headline", async () => {
    await write({ a: { body: "Paid monthly.", html: "<h1>Fees</h1><p>Paid monthly.</p>" } });
    expect((await evaluateExtraction(folder)).metrics.tokenF1).toBe(1);
  });

  it("says which file a folder lacks", async () => {
    await expect(evaluateExtraction(folder)).rejects.toThrow(InvalidInputError);
    await expect(evaluateExtraction(folder)).rejects.toThrow("ground-truth.json");
  });
});

/** The shared set and an interpreter for the shared scorer's own lines are there where the project is developed. */
const shared = fileURLToPath(new URL("../../../../../shared/data/cleaning/html_article_benchmark/", import.meta.url));
const python = ["python3", "python"].find((name) => {
  try {
    return execFileSync(name, ["-c", "print(1)"]).length > 0;
  } catch {
    return false;
  }
});
const isThere = existsSync(shared) && python !== undefined;
if (!isThere) console.log("skipped: the comparison with the shared scorer, which is not here");

/** The formula of the shared benchmark, with Python's own idea of a word. */
const scorer = `
import gzip, json, re, sys
from collections import Counter
gold, pages = json.load(open(sys.argv[1])), json.load(sys.stdin)
bag = lambda t, n: Counter(tuple(w[i:i + n]) for w in [re.findall(r"\\w+", t)] for i in range(max(0, len(w) - n + 1)))
f1 = p4 = r4 = 0
for i, t in pages.items():
    a, b = bag(gold[i]["articleBody"], 1), bag(t, 1)
    same = sum((a & b).values())
    f1 += 2 * same / max(1, sum(a.values()) + sum(b.values()))
    a, b = bag(gold[i]["articleBody"], 4), bag(t, 4)
    same = sum((a & b).values())
    p4, r4 = p4 + (same / sum(b.values()) if b else 0), r4 + (same / sum(a.values()) if a else 0)
p4, r4 = p4 / len(pages), r4 / len(pages)
print(json.dumps([f1 / len(pages), 2 * p4 * r4 / (p4 + r4)]))
`;

describe.skipIf(!isThere)("the shared scorer", () => {
  it("gives the same figures for published outputs", { timeout: 60_000 }, async () => {
    const gold = JSON.parse(await readFile(join(shared, "ground-truth.json"), "utf8")) as Record<string, { articleBody: string }>;
    const published = JSON.parse(gunzipSync(await readFile(join(shared, "outputs/boilerpipe.json.gz"))).toString("utf8")) as Record<
      string,
      { articleBody: string }
    >;
    const ids = Object.keys(gold).slice(0, 12);
    await write(Object.fromEntries(ids.map((id) => [id, { body: gold[id]?.articleBody ?? "", html: published[id]?.articleBody ?? "" }])));
    const { metrics } = await evaluateExtraction(folder, { extract: (html) => html });
    const output = execFileSync(python ?? "python3", ["-c", scorer, join(shared, "ground-truth.json")], {
      input: JSON.stringify(Object.fromEntries(ids.map((id) => [id, published[id]?.articleBody ?? ""]))),
      encoding: "utf8",
    });
    const [f1, f4] = JSON.parse(output) as [number, number];
    expect(metrics.tokenF1).toBeCloseTo(f1, 6);
    expect(metrics.fourGramF1).toBeCloseTo(f4, 6);
  });
});
