import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { profiles } from "../../profiles/profiles.ts";
import { evaluateMadeCorpus } from "./evaluate-made-corpus.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "espalier-made-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const prose =
  "The board met on Tuesday and heard the report of the auditors. It found that the reserves had grown faster than planned. " +
  "Members asked how the new branch would be paid for, and the treasurer promised a plan before the summer.";

async function makeCorpus(): Promise<string> {
  const damaged = "Le café coûte trois euros à Orléans, près de l’église Sainte-Thérèse.";
  const rows = [
    { id: "prose", text: prose },
    { id: "copy", text: prose },
    { id: "damaged", text: Buffer.from(damaged, "utf8").toString("latin1") },
    { id: "mail", text: "😀 Write to someone@example.org, the desk of the harbour office answers within two working days." },
  ];
  const corpus = join(folder, "en.jsonl");
  const truth = join(folder, "en.truth");
  await mkdir(truth);
  await writeFile(corpus, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  await writeFile(join(truth, "near-duplicates.tsv"), "prose\tcopy\texact\t1.000\n");
  await writeFile(join(truth, "figure-twins.tsv"), "");
  await writeFile(join(truth, "mojibake.tsv"), `damaged\tutf8-as-latin1\t1\t${JSON.stringify(damaged)}\n`);
  await writeFile(join(truth, "boilerplate.tsv"), "");
  await writeFile(join(truth, "junk.tsv"), "");
  const span = { start: 11, end: 30, kind: "EMAIL", value: "someone@example.org" };
  await writeFile(join(truth, "pii.jsonl"), `${JSON.stringify({ id: "mail", spans: [span] })}\n`);
  return corpus;
}

test("every score is taken after its own steps, with places in code points", async () => {
  const { scores, documents } = await evaluateMadeCorpus(await makeCorpus(), profiles.web);
  expect(documents).toBe(4);
  expect(scores.dedup).toMatchObject({ pair_recall: 1, precision: 1 });
  expect(scores.mojibake).toMatchObject({ "utf8-as-latin1 exact": 1, harmed_clean_docs: 0 });
  expect(scores.pii).toMatchObject({ recall: 1, precision: 1, spans_in_documents_without_pii: 0 });
  expect(scores.boilerplate).toMatchObject({ good_lines_lost: 0 });
});

test("the rows that are written name every document and the reason where it was dropped", async () => {
  const output = join(folder, "out.jsonl");
  await evaluateMadeCorpus(await makeCorpus(), profiles.web, { scores: ["dedup"], output });
  const rows = (await readFile(output, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; dropped?: string });
  expect(rows.map(({ id }) => id).sort()).toEqual(["copy", "damaged", "mail", "prose"]);
  expect(rows.filter(({ dropped }) => dropped !== undefined)).toMatchObject([{ dropped: expect.stringMatching(/^duplicate: /u) }]);
});

test("a corpus without its truth is refused with the missing file named", async () => {
  const corpus = join(folder, "zh.jsonl");
  await writeFile(corpus, "");
  await expect(evaluateMadeCorpus(corpus, profiles.web)).rejects.toThrow(/zh\.truth/u);
});
