/**
 * Trains the model of the step `score-surprise` on good texts of one's own:
 *
 *     npx tsx --conditions=@espalier/source packages/clean/bench/train-sign-model.ts --out MODEL good.jsonl … [--score other.jsonl …]
 *
 * Lines are `{"text"}`. Every tenth document is held out, and its percentiles are printed: a limit is one of them. Texts after `--score` are
 * only measured; `NAME.truth/junk.tsv` beside `NAME.jsonl` names their junk.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createSignCounter, loadSignModel } from "../src/quality/sign-model.ts";

interface Row {
  readonly id?: string;
  readonly text: string;
}

const [flag, out = "", ...paths] = process.argv.slice(2);
if (flag !== "--out") {
  console.error("usage: train-sign-model.ts --out MODEL good.jsonl … [--score other.jsonl …]");
  process.exit(2);
}
const border = paths.indexOf("--score");
const good = (border === -1 ? paths : paths.slice(0, border)).flatMap(rowsOf).map(({ text }) => text);
const counter = createSignCounter();
for (const [at, text] of good.entries()) if (at % 10 !== 0) counter.add(text);
writeFileSync(out, counter.toBytes());
const bits = loadSignModel(out);

function rowsOf(path: string): Row[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

function report(name: string, texts: readonly string[]): void {
  const values = texts
    .filter((text) => text.length >= 100)
    .map(bits)
    .sort((a, b) => a - b);
  const shown = [0.01, 0.1, 0.5, 0.9, 0.99, 1].map((part) => values[Math.max(0, Math.ceil(part * values.length) - 1)]?.toFixed(2));
  console.log(`${name.padEnd(40)} ${String(values.length).padStart(6)}  ${shown.join(" ")}`);
}

console.log(`${" ".repeat(48)}1 % 10 % 50 % 90 % 99 % 100 %, bits a sign`);
report(
  "held out",
  good.filter((_, at) => at % 10 === 0),
);
for (const path of border === -1 ? [] : paths.slice(border + 1)) {
  const rows = rowsOf(path);
  const truth = path.replace(/\.jsonl$/u, ".truth/junk.tsv");
  const junk = new Map(
    existsSync(truth)
      ? readFileSync(truth, "utf8")
          .trim()
          .split("\n")
          .map((line) => line.split("\t") as [string, string])
      : [],
  );
  for (const kind of ["good", ...new Set(junk.values())])
    report(
      `${path.split("/").slice(-2).join("/")} ${kind}`,
      rows.filter(({ id = "" }) => (junk.get(id) ?? "good") === kind).map(({ text }) => text),
    );
}
