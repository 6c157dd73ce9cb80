/**
 * Measures the finding of personal data: by kind on the shared vectors, on both halves of presidio's set, names on made sentences and
 * false names on public texts, and speed and look-alikes on made corpora.
 *
 *   npx tsx --conditions=@espalier/source packages/clean/bench/personal-data.ts SHARED [CORPORA]
 *
 * SHARED is the folder of the evaluation data; CORPORA one that make-corpus.py of the cleaning benchmark wrote. The peer is measured
 * in the same minutes with: peers.py --corpus CORPORA --peers presidio-analyzer --no-quality
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { splitSentences } from "@espalier/text";
import { type PersonalDataCase, scorePersonalData } from "../src/evaluate/score-personal-data.ts";
import { findPersonalData } from "../src/personal-data/find-personal-data.ts";
import { identifierKinds, type PersonalDataKind, personalDataKinds } from "../src/personal-data/personal-data.ts";
import { madeSentences } from "./made-names.ts";

const [shared = "../shared", corpora] = process.argv.slice(2);

const entities: Readonly<Record<string, string>> = {
  ...{
    CN_ID_CARD: "resident-id",
    CN_ID_CARD_15: "resident-id",
    CN_MOBILE: "phone",
    CN_LANDLINE: "phone",
    US_PHONE: "phone",
    PHONE_NUMBER: "phone",
  },
  ...{
    CN_BANK_CARD: "bank-card",
    CREDIT_CARD: "bank-card",
    CN_USCC: "organization-code",
    CN_PASSPORT: "passport",
    US_PASSPORT: "passport",
  },
  ...{ CN_HK_MACAU_PERMIT: "travel-permit", CN_LICENSE_PLATE: "licence-plate", CN_STUDENT_ID: "student-id", STUDENT_ID_EN: "student-id" },
  ...{
    CN_MEDICAL_RECORD: "medical-record",
    US_MRN: "medical-record",
    CN_WECHAT_QQ: "account-name",
    CN_ADDRESS: "address",
    CN_NAME: "name",
  },
  ...{
    PERSON_EN: "name",
    HK_ID: "hong-kong-id",
    TW_ID: "taiwan-id",
    US_ITIN: "us-tax-id",
    US_EIN: "us-tax-id",
    US_NPI: "licence",
    US_DEA: "licence",
  },
  ...{ US_DRIVER_LICENSE: "licence", US_MBI: "insurance-number", US_HEALTH_PLAN: "insurance-number", US_ABA: "bank-account" },
  ...{ US_BANK_ACCOUNT: "bank-account", SWIFT_BIC: "bic", DEVICE_UDI: "device-id", DATE_ELEMENT: "date", AGE_OVER_89: "age-over-89" },
  ...{
    ZIP5: "postal-code",
    EMAIL_ADDRESS: "email",
    IBAN_CODE: "iban",
    PHONE_CN: "phone",
    PHONE_US: "phone",
    CARD: "bank-card",
    ID_CN: "resident-id",
    SSN: "us-ssn",
  },
};
const kindOf = (entity: string): string => entities[entity] ?? entity.toLowerCase().replaceAll("_", "-");
const find = (text: string, kinds: readonly PersonalDataKind[] = personalDataKinds): PersonalDataCase["found"] =>
  findPersonalData(text, kinds).map((one) => ({ ...one, kind: one.kind.startsWith("birth-date") ? "date" : one.kind }));
const lines = <Row>(path: string): Row[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
const percent = (share: number | undefined): string => (share === undefined ? "-" : share.toFixed(4));

function report(title: string, cases: readonly PersonalDataCase[], apart?: readonly string[]): void {
  const scores = scorePersonalData(cases, apart === undefined ? {} : { apart });
  console.log(`\n${title}\n| kind | gold | recall | exact | found | precision |\n|---|---|---|---|---|---|`);
  for (const { kind, gold, recall, exact, found, precision } of scores.kinds)
    console.log(
      `| ${kind} | ${gold} | ${percent(recall)} | ${percent(gold === 0 ? undefined : exact / gold)} | ${found} | ${percent(precision)} |`,
    );
  console.log(
    `pooled: recall ${percent(scores.recall)}, precision ${percent(scores.precision)}; traps hit ${scores.trapsHit} of ${scores.traps}`,
  );
}

interface Vector {
  readonly text: string;
  readonly valid?: boolean;
  readonly spans: readonly (readonly [number, number, string])[];
}

/** Values with a unit, decimals, scores and percentages outside of the gold: none may be touched. */
const figures = /\d[\d,.]*\s?(?:mg|g|mmHg|mmol\/L|ng\/mL|%|分|万元|天|年)|\d+\.\d+|\d+\/\d+(?=mmHg|,|\.)/gu;

function vectors(): void {
  const folder = `${shared}/data/security/pii-vectors`;
  const cases = (name: string): PersonalDataCase[] =>
    lines<Vector>(`${folder}/${name}.jsonl`).map(({ text, spans, valid }) => {
      const gold = spans.map(([start, end, entity]) => ({ start, end, kind: kindOf(entity) }));
      const values = [...text.matchAll(figures)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
      const kept = values.filter((span) => !gold.some((one) => span.start < one.end && one.start < span.end));
      return { gold, found: find(text), traps: valid === false ? [{ start: 0, end: text.length }] : name === "documents" ? kept : [] };
    });
  report("pii-vectors: short texts (traps: the invalid ones)", cases("vectors"));
  report("pii-vectors: records (traps: figures and doses)", cases("documents"));
}

interface Presidio {
  readonly full_text: string;
  readonly spans: readonly { readonly entity_type: string; readonly start_position: number; readonly end_position: number }[];
}

function presidio(): void {
  const rows = JSON.parse(readFileSync(`${shared}/data/cleaning/pii_presidio/synth_dataset_v2.json`, "utf8")) as Presidio[];
  const kinds: readonly PersonalDataKind[] = ["email", "phone", "bank-card", "iban", "us-ssn"];
  for (const half of [0, 1]) {
    const cases = rows
      .filter((_, index) => (createHash("sha256").update(String(index)).digest().at(-1) ?? 0) % 2 === half)
      .map(({ full_text, spans }) => ({
        gold: spans
          .map((span) => ({ start: span.start_position, end: span.end_position, kind: kindOf(span.entity_type) }))
          .filter(({ kind }) => (kinds as readonly string[]).includes(kind)),
        found: find(full_text, kinds),
      }));
    report(
      `presidio's set, ${half === 0 ? "developed on" : "held out"} (last byte of the index's sha256 ${half === 0 ? "even" : "odd"})`,
      cases,
    );
  }
}

function names(): void {
  for (const language of ["zh", "en"] as const) {
    const cases = madeSentences()
      .filter((one) => one.language === language)
      .map(({ text, start, end }) => ({ gold: [{ start, end, kind: "name" }], found: find(text, ["name"]) }));
    report(`made sentences with a name, ${language}`, cases, []);
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

vectors();
presidio();
names();
if (corpora !== undefined && existsSync(corpora)) made();
