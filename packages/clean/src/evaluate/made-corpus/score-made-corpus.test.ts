import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CorpusRow, type OutputRow, readTruth, type Scores, type Truth } from "./made-corpus.ts";
import { scoreMadeCorpus, scoreNames } from "./score-made-corpus.ts";

const bench = fileURLToPath(new URL("../../../../../../shared/bench/cleaning", import.meta.url));
const data = fileURLToPath(new URL("../../../../../../shared/data", import.meta.url));
const canRun = existsSync(join(bench, "score.py")) && hasPython();
if (!canRun) console.log("skipped: the benchmark's own scorer (../shared/bench/cleaning/score.py, python3) is not here");

function hasPython(): boolean {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A number in [0, 1) that depends on its words alone. */
function chance(...words: readonly unknown[]): number {
  return createHash("sha256").update(words.join("\n")).digest().readUInt32BE(0) / 2 ** 32;
}

/** What a poor tool could make of a corpus: every kind of row that the scorer tells apart. */
function toOutput({ id, text }: CorpusRow, truth: Truth, withSpans: boolean, labelled: boolean): OutputRow[] {
  const luck = chance(id, "row");
  if (luck < 0.1) return [];
  const spans = withSpans
    ? (truth.personalData.get(id) ?? [{ start: 3, end: 9, kind: "EMAIL", value: "" }])
        .filter((span) => chance(id, span.start, "found") < 0.8)
        .map(({ start, end, kind }) => ({
          start: start - Math.floor(chance(id, start, "left") * 3) + 1,
          end: end + Math.floor(chance(id, start, "right") * 3) - 1,
          kind: chance(id, start, "kind") < 0.5 ? kind : "PHONE_NUMBER",
        }))
    : undefined;
  const original = truth.mojibake.find((one) => one.id === id)?.original;
  const kept = (original !== undefined && chance(id, "repair") < 0.5 ? original : text)
    .split("\n")
    .filter((line) => line === "" || chance(id, line) < 0.9)
    .join("\n");
  const values = truth.personalData.get(id) ?? [];
  const hidden = values.reduce((left, { value }) => (chance(id, value) < 0.5 ? left.replaceAll(value, "[X]") : left), kept);
  const shared = { id, text: luck < 0.5 ? text : hidden, ...(spans !== undefined && { spans }) };
  if (luck > 0.9) return [{ ...shared, dropped: labelled && luck > 0.95 ? "duplicate" : "short" }];
  return [shared];
}

describe.skipIf(!canRun)("scoreMadeCorpus beside the benchmark's own scorer", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "espalier-score-"));
    execFileSync("python3", [join(bench, "make-corpus.py"), "--data", data, "--out", folder, "--mb", "1", "--seed", "31"], {
      stdio: "ignore",
    });
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const language of ["en", "zh", "mixed"])
    for (const [withSpans, labelled] of [
      [true, false],
      [false, true],
    ] as const)
      it(`gives the same figures for ${language} ${withSpans ? "with" : "without"} spans`, async () => {
        const corpus = join(folder, `${language}.jsonl`);
        const truth = await readTruth(corpus);
        const rows = readFileSync(corpus, "utf8")
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as CorpusRow);
        const output = rows.flatMap((row) => toOutput(row, truth, withSpans, labelled));
        const path = join(folder, `${language}-output.jsonl`);
        writeFileSync(path, output.map((row) => JSON.stringify(row)).join("\n"));
        const printed = execFileSync("python3", [join(bench, "score.py"), "--corpus", corpus, "--output", path, "--json"], {
          encoding: "utf8",
        });
        const expected = new Map(
          printed
            .trim()
            .split("\n")
            .map((line) => {
              const { score, ...figures } = JSON.parse(line) as { score: string } & Record<string, number | null>;
              return [score, figures] as const;
            }),
        );
        const byId = new Map(output.map((row) => [row.id, row]));
        for (const name of scoreNames) {
          const mine = scoreMadeCorpus(name, rows, byId, truth);
          const theirs = expected.get(name) ?? {};
          expect(Object.keys(mine).sort()).toEqual(Object.keys(theirs).sort());
          expect(differences(mine, theirs)).toEqual([]);
        }
      }, 60_000);
});

/** The benchmark rounds to four places. */
function differences(mine: Scores, theirs: Readonly<Record<string, number | null>>): string[] {
  return Object.entries(mine).flatMap(([name, value]) => {
    const other = theirs[name] ?? undefined;
    if (value === undefined || other === undefined) return value === other ? [] : [`${name}: ${value} and ${other}`];
    return Math.abs(value - other) <= 0.000051 ? [] : [`${name}: ${value} and ${other}`];
  });
}
