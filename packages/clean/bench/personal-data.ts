/**
 * Measures the finding of personal data: by kind on the shared vectors, on both halves of presidio's set, names on made sentences and
 * false names on public texts, and speed and look-alikes on made corpora.
 *
 *   npx tsx --conditions=@espalier/source packages/clean/bench/personal-data.ts SHARED [CORPORA]
 *
 * SHARED is the folder of the evaluation data; CORPORA one that make-corpus.py of the cleaning benchmark wrote. The peer is measured
 * in the same minutes with: peers.py --corpus CORPORA --peers presidio-analyzer --no-quality
 */
import { existsSync, readFileSync } from "node:fs";
import { splitSentences } from "@espalier/text";
import { evaluatePersonalData } from "../src/evaluate/evaluate-personal-data.ts";
import { type PersonalDataScores, scorePersonalData } from "../src/evaluate/score-personal-data.ts";
import { findPersonalData } from "../src/personal-data/find-personal-data.ts";
import { identifierKinds, personalDataKinds } from "../src/personal-data/personal-data.ts";
import { madeSentences } from "./made-names.ts";

const [shared = "../shared", corpora] = process.argv.slice(2);

const lines = <Row>(path: string): Row[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
const percent = (share: number | undefined): string => (share === undefined ? "-" : share.toFixed(4));

function report(title: string, { kinds, recall, precision, traps, trapsHit }: PersonalDataScores): void {
  console.log(`\n${title}\n| kind | gold | recall | exact | found | precision |\n|---|---|---|---|---|---|`);
  for (const one of kinds)
    console.log(
      `| ${one.kind} | ${one.gold} | ${percent(one.recall)} | ${percent(one.gold === 0 ? undefined : one.exact / one.gold)} | ${one.found} | ${percent(one.precision)} |`,
    );
  console.log(`pooled: recall ${percent(recall)}, precision ${percent(precision)}; traps hit ${trapsHit} of ${traps}`);
}

async function sharedSets(): Promise<void> {
  for (const path of ["security/pii-vectors", "cleaning/pii_presidio/synth_dataset_v2.json"])
    for (const { name, scores } of await evaluatePersonalData(`${shared}/data/${path}`)) report(`${path}, ${name}`, scores);
}

function names(): void {
  for (const language of ["zh", "en"] as const) {
    const cases = madeSentences()
      .filter((one) => one.language === language)
      .map(({ text, start, end }) => ({ gold: [{ start, end, kind: "name" }], found: findPersonalData(text, ["name"]) }));
    report(`made sentences with a name, ${language}`, scorePersonalData(cases, { apart: [] }));
  }
  const folder = `${shared}/data/retrieval`;
  for (const name of [
    "toyhom_zh_internal_medicine/beir",
    "fintruthqa_zh/beir",
    "insuranceqa_mixed/en2zh",
    "insuranceqa_mixed/zh2en",
    "bioasq_7b_11b/beir",
    "tatqa/beir",
    "openstax_books/beir_passages",
    "classic_ir/cranfield",
  ]) {
    const texts = lines<{ text: string }>(`${folder}/${name}/corpus.jsonl`);
    const sentences = texts
      .flatMap(({ text }) =>
        splitSentences(text)
          .slice(0, 3)
          .map(({ start, end }) => text.slice(start, end)),
      )
      .filter((text) => text.length >= 8);
    const some = sentences.filter((_, index) => index % Math.max(1, Math.floor(sentences.length / 1_000)) === 0).slice(0, 1_000);
    const hit = some.filter((text) => findPersonalData(text, ["name"]).length > 0);
    console.log(`sentences with a name, ${name}: ${hit.length} of ${some.length}`);
  }
}

function made(): void {
  for (const language of ["en", "zh"]) {
    const rows = lines<{ id: string; text: string }>(`${corpora}/${language}.jsonl`);
    const megabytes = rows.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
    for (const [title, kinds] of [
      ["the peer's five kinds", ["email", "phone", "bank-card", "iban", "us-ssn"]],
      ["kinds by default", identifierKinds],
      ["all kinds", personalDataKinds],
    ] as const) {
      const seconds = [1, 2, 3].map(() => {
        const start = process.cpuUsage();
        for (const { text } of rows) findPersonalData(text, kinds);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1e6;
      });
      const rates = seconds.map((one) => megabytes / one).sort((a, b) => a - b);
      console.log(`${language}, ${title}: ${rates[2]?.toFixed(1)} MB per CPU second at best, median ${rates[1]?.toFixed(1)}`);
    }
  }
}

await sharedSets();
names();
if (corpora !== undefined && existsSync(corpora)) made();
