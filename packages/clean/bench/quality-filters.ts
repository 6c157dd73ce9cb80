/**
 * What the quality filters drop of corpora, by rule, and how fast each is:
 *
 *     npx tsx --conditions=@espalier/source packages/clean/bench/quality-filters.ts [--most N] corpus.jsonl …
 *
 * A corpus has a line `{"text"}` a document. `NAME.truth/junk.tsv` beside `NAME.jsonl` names its junk by kind and `mojibake.tsv` what is
 * damaged; all else counts as good. Speed is UTF-8 megabytes per CPU second, the median of three passes over documents that no step saw.
 */
import { existsSync, readFileSync } from "node:fs";
import type { Document, Step } from "@espalier/core";
import { createSteps } from "../src/profiles/create-steps.ts";
import { isCorpusStep } from "../src/run/run-steps.ts";

const chosen = ["drop-empty", "drop-damaged", "drop-wordless", "drop-fragments", "drop-repetitive", "drop-sensitive"];
const published = ["drop-gopher-repetition", "drop-gopher-quality", "drop-c4", "drop-fineweb"];

const compatible = (rules: "en" | "zh") => ({ rules, compatible: "datatrove-0.10" });

function make(names: readonly string[], options?: Readonly<Record<string, unknown>>): Step[] {
  const steps = createSteps({ name: "bench", version: "1", steps: names.map((step) => ({ step, ...(options && { options }) })) });
  return steps.filter((step): step is Step => !isCorpusStep(step));
}

function documentsOf(texts: readonly string[]): Document[] {
  return texts.map((text, at) => ({ id: String(at), text, metadata: { source: `${at}.txt` }, origin: { changes: [] } }));
}

function tsv(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((row) => row !== "");
  return new Map(rows.map((row) => row.split("\t").slice(0, 2) as [string, string]));
}

function shareDropped(texts: readonly string[], steps: readonly Step[]): string {
  const reasons = new Map<string, number>();
  let count = 0;
  for (const document of documentsOf(texts)) {
    for (const step of steps) {
      const verdict = step.judge(document);
      if (verdict.keep) continue;
      count += 1;
      const reason = verdict.reason.split(":")[0] ?? "";
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      break;
    }
  }
  const named = [...reasons].sort((a, b) => b[1] - a[1]).map(([reason, times]) => `${reason} ${times}`);
  return `${(count / Math.max(1, texts.length)).toFixed(3)}${named.length > 0 ? ` (${named.join(", ")})` : ""}`;
}

function speed(texts: readonly string[], steps: readonly Step[]): string {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const rates = [0, 1, 2, 3].map(() => {
    const documents = documentsOf(texts);
    const start = process.cpuUsage();
    for (const document of documents) for (const step of steps) step.judge(document);
    const { user, system } = process.cpuUsage(start);
    return megabytes / ((user + system) / 1e6);
  });
  return (rates.slice(1).sort((a, b) => a - b)[1] ?? 0).toFixed(1);
}

const given = process.argv.slice(2);
const most = given[0] === "--most" ? Number(given[1]) : Number.POSITIVE_INFINITY;
for (const path of given[0] === "--most" ? given.slice(2) : given) {
  const rows = readFileSync(path, "utf8").trim().split("\n").slice(0, most);
  const records = rows.map((row) => JSON.parse(row) as { readonly id?: string; readonly text: string });
  const truth = path.replace(/\.jsonl$/u, ".truth");
  const junk = tsv(`${truth}/junk.tsv`);
  const damaged = tsv(`${truth}/mojibake.tsv`);
  const good = records.filter(({ id = "" }) => !junk.has(id) && !damaged.has(id)).map(({ text }) => text);
  console.log(`${path.split("/").slice(-3).join("/")}: ${good.length} good, ${junk.size} junk`);
  console.log(`  good dropped by default  ${shareDropped(good, make(chosen))}`);
  for (const name of published) console.log(`  good dropped by ${name.padEnd(24)} ${shareDropped(good, make([name]))}`);
  for (const kind of new Set(junk.values())) {
    const texts = records.filter(({ id = "" }) => junk.get(id) === kind).map(({ text }) => text);
    console.log(
      `  ${kind} dropped by default ${shareDropped(texts, make(chosen))}, by the published rules ${shareDropped(texts, make(published))}`,
    );
  }
  if (junk.size === 0) continue;
  const all = records.map(({ text }) => text);
  const rates = [...chosen, ...published, "score-quality"].map((name) => `${name} ${speed(all, make([name]))}`);
  console.log(`  MB/s: ${rates.join(", ")}`);
  console.log(
    `  MB/s: default ${speed(all, make(chosen))}, published ${speed(all, make(published))}, both ${speed(all, make([...chosen, ...published]))}`,
  );
  const rules = /\bzh/u.test(path) ? "zh" : "en";
  console.log(`  MB/s: published, compatible with datatrove ${speed(all.slice(0, 500), make(published, compatible(rules)))}`);
}
