import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Embedder } from "@espalier/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHashingEmbedder } from "../testing/create-hashing-embedder.ts";
import { findShared } from "../testing/find-shared.ts";
import { makeStoreFolder, type TestFolder } from "../testing/make-store-folder.ts";
import { evaluateRetrieval } from "./evaluate-retrieval.ts";
import { judgedQueries } from "./judged-queries.ts";
import { scoreRankings } from "./score-rankings.ts";

const toLines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join("\n");

describe("evaluateRetrieval", () => {
  let folder: TestFolder;
  beforeAll(async () => {
    folder = await makeStoreFolder();
    const corpus = [
      { _id: "d1", title: "Loans", text: "The repayment rate is 3.5%." },
      { _id: "d2", title: "", text: "存款利率为1.5%。" },
      { _id: "d3", title: "Only a title about mortgages", text: "" },
    ];
    const queries = ["repayment of loans", "存款利率", "mortgage", "not judged"].map((text, index) => ({ _id: `q${index + 1}`, text }));
    await writeFile(join(folder.path, "corpus.jsonl"), toLines(corpus));
    await writeFile(join(folder.path, "queries.jsonl"), toLines(queries));
    await writeFile(join(folder.path, "qrels.tsv"), "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\nq2\td2\t1\nq3\td3\t1\n");
  });
  afterAll(() => folder.remove());

  it("finds each judged document first, in both languages, and writes a TREC run", async () => {
    const runFile = join(folder.path, "run.trec");
    const figures = await evaluateRetrieval(folder.path, { mode: "lexical", runFile });
    expect(figures).toMatchObject({
      metrics: { "ndcg@10": 1, "recall@10": 1, "recall@100": 1, "mrr@10": 1 },
      queries: 3,
      documents: 3,
      chunks: 3,
      embedder: undefined,
    });
    expect((await readFile(runFile, "utf8")).split("\n")[0]).toMatch(/^q1 Q0 d1 1 \d+\.\d{6} espalier-lexical$/u);
  });

  it("keeps an indexed collection where it is told to, and uses vectors where it is given an embedder", async () => {
    const storePath = join(folder.path, "store");
    const embedder = createHashingEmbedder();
    const first = await evaluateRetrieval(folder.path, { mode: "hybrid", embedder, storePath });
    const asked: string[] = [];
    const counting: Embedder = {
      ...embedder,
      embed(texts, role) {
        if (role === "passage") asked.push(...texts);
        return embedder.embed(texts, role);
      },
    };
    expect((await evaluateRetrieval(folder.path, { mode: "hybrid", embedder: counting, storePath })).metrics).toEqual(first.metrics);
    expect(asked).toEqual([]);
    await expect(evaluateRetrieval(folder.path, { mode: "vector" })).rejects.toMatchObject({ option: "mode" });
  });

  it("refuses a folder with a missing file or a broken line, naming it", async () => {
    await expect(evaluateRetrieval(join(folder.path, "none"), { mode: "lexical" })).rejects.toMatchObject({
      where: expect.stringMatching(/corpus\.jsonl$/u),
    });
    const broken = await makeStoreFolder();
    await writeFile(join(broken.path, "corpus.jsonl"), "");
    await writeFile(join(broken.path, "queries.jsonl"), '{"_id":"q1","text":"a"}\n{"_id":2}\n');
    await writeFile(join(broken.path, "qrels.tsv"), "q1\td1\t1\n");
    await expect(evaluateRetrieval(broken.path, { mode: "lexical" })).rejects.toMatchObject({
      where: expect.stringMatching(/queries\.jsonl:2$/u),
    });
    await broken.remove();
  });
});

describe("scoreRankings", () => {
  it("has gain 2^grade - 1 and discount log2(rank + 1) (computed by hand)", () => {
    const judgements = new Map([
      [
        "q",
        new Map([
          ["a", 2],
          ["b", 1],
          ["c", 0],
        ]),
      ],
    ]);
    // DCG = 1/log2(3) + 3/log2(4) with b at 2 and a at 3; ideal = 3/1 + 1/log2(3).
    const expected = (1 / Math.log2(3) + 3 / 2) / (3 + 1 / Math.log2(3));
    const metrics = scoreRankings(new Map([["q", ["c", "b", "a"]]]), judgements);
    expect(metrics["ndcg@10"]).toBeCloseTo(expected, 4);
    expect(metrics).toMatchObject({ "recall@10": 1, "recall@100": 1, "mrr@10": 0.5 });
  });

  it("counts nothing below rank 10 for the figures at 10", () => {
    const ranking = [...Array.from({ length: 10 }, (_, index) => `x${index}`), "a"];
    expect(scoreRankings(new Map([["q", ranking]]), new Map([["q", new Map([["a", 1]])]]))).toEqual({
      "ndcg@10": 0,
      "recall@10": 0,
      "recall@100": 1,
      "mrr@10": 0,
    });
  });
});

describe("judgedQueries", () => {
  it("takes evenly among those with a positive judgement", () => {
    const queries = Array.from({ length: 10 }, (_, index) => ({ id: `q${index}`, text: "" }));
    const judgements = new Map(queries.map(({ id }, index) => [id, new Map([["d", index === 3 ? 0 : 1]])]));
    const ids = (most?: number): string[] => judgedQueries({ queries, judgements }, most).map(({ id }) => id);
    expect(ids()).toEqual(["q0", "q1", "q2", "q4", "q5", "q6", "q7", "q8", "q9"]);
    expect(ids(4)).toEqual(["q0", "q2", "q5", "q7"]);
    expect(ids(8)).toEqual(["q0", "q1", "q2", "q4", "q5", "q6", "q7", "q8"]);
  });
});

const med = findShared("data/retrieval/classic_ir/med");
const scorer = findShared("bench/retrieval/score.mjs");

describe.skipIf(med === undefined || scorer === undefined)("on MED (1,033 abstracts, 30 requests)", () => {
  it("ranks by words as well as Lucene does (.665), and scores its run as the shared scorer does", async () => {
    const folder = await makeStoreFolder();
    const runFile = join(folder.path, "run.trec");
    const { metrics } = await evaluateRetrieval(med ?? "", { mode: "lexical", runFile });
    const peer = JSON.parse(
      execFileSync(process.execPath, [realpathSync(scorer ?? ""), med ?? "", runFile], { encoding: "utf8" }),
    ) as Record<string, number>;
    await folder.remove();
    expect(metrics["ndcg@10"]).toBeGreaterThanOrEqual(0.665);
    expect(metrics).toEqual({
      "ndcg@10": peer.ndcg10,
      "recall@10": peer.recall10,
      "recall@100": peer.recall100,
      "mrr@10": peer.mrr10,
    });
  });
});
