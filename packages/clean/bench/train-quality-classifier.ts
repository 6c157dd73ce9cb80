/**
 * Trains the weights of `score-quality` and writes `src/quality/quality-weights.ts`:
 *
 *     npx tsx --conditions=@espalier/source packages/clean/bench/train-quality-classifier.ts [--write | --out MODEL.json] [corpus.jsonl …]
 *
 * `--write` changes the built-in weights, `--out` writes a model for the step's option. Else only the figures are printed. Corpora are held out: each line `{"id","text"}`, and `NAME.truth/junk.tsv` beside
 * `NAME.jsonl` names the junk, where there is any; all else counts as good.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { eachQualityFeature, featureCount } from "../src/quality/quality-features.ts";
import { createRandom, goodPassages, junkTexts, type LabelledText } from "./quality-training-texts.ts";

const root = new URL("../../..", import.meta.url).pathname;
const given = process.argv.slice(2);
const out = given[0] === "--out" ? given[1] : undefined;
const paths = out === undefined ? given.filter((argument) => argument !== "--write") : given.slice(2);
/** Keeps the mean of many n-grams at a size at which the steps of the training are of use. */
const scale = 40;
const epochs = 12;
const rate = 0.5;
const decay = 1e-6;

interface Example {
  readonly features: ReadonlyMap<number, number>;
  readonly good: boolean;
}

function toExample({ text, good }: LabelledText): Example {
  const counts = new Map<number, number>();
  const all = eachQualityFeature(text, (feature) => counts.set(feature, (counts.get(feature) ?? 0) + 1));
  return { good, features: new Map([...counts].map(([feature, count]) => [feature, (count * scale) / Math.max(1, all)])) };
}

const random = createRandom(20_260);
const good = goodPassages(root, random);
const junk = junkTexts(
  good.map(({ text }) => text),
  Math.ceil(good.length / 16),
  random,
);
const examples = [...good, ...junk].map(toExample);
for (let at = examples.length - 1; at > 0; at -= 1) {
  const other = random(at + 1);
  [examples[at], examples[other]] = [examples[other] as Example, examples[at] as Example];
}

// Adagrad: rare n-grams learn as fast as frequent ones.
const weights = new Float64Array(featureCount);
const squares = new Float64Array(featureCount).fill(1e-2);
let bias = 0;
for (let epoch = 0; epoch < epochs; epoch += 1) {
  for (const { features, good: label } of examples) {
    let sum = bias;
    for (const [feature, value] of features) sum += (weights[feature] ?? 0) * value;
    const error = 1 / (1 + Math.exp(-sum)) - (label ? 1 : 0);
    bias -= 0.01 * error;
    for (const [feature, value] of features) {
      const slope = error * value + decay * (weights[feature] ?? 0);
      squares[feature] = (squares[feature] ?? 0) + slope * slope;
      weights[feature] = (weights[feature] ?? 0) - (rate * slope) / Math.sqrt(squares[feature] ?? 1);
    }
  }
}

// One byte a weight: the few largest are cut off at four standard deviations.
const deviation = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0) / weights.length);
const unit = (4 * deviation) / 127;
const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / unit))));
const factor = Number((unit * scale).toPrecision(6));
const offset = Number(bias.toPrecision(6));

function score(text: string): number {
  let sum = 0;
  const count = eachQualityFeature(text, (feature) => {
    sum += bytes[feature] ?? 0;
  });
  return 1 / (1 + Math.exp(-(offset + (sum * factor) / Math.max(1, count))));
}

function share(texts: readonly string[], below: number): string {
  return texts.length === 0 ? "-" : (texts.filter((text) => score(text) < below).length / texts.length).toFixed(3);
}

console.log(`trained on ${good.length} good and ${junk.length} bad texts; below 0.5 | 0.1 | 0.02:`);
const report = (name: string, texts: readonly string[]): void =>
  console.log(
    `${name.padEnd(46)} ${String(texts.length).padStart(6)}  ${share(texts, 0.5)} | ${share(texts, 0.1)} | ${share(texts, 0.02)}`,
  );
report(
  "training: good",
  good.map(({ text }) => text),
);
for (const kind of new Set(junk.map((item) => item.kind)))
  report(
    `training: ${kind}`,
    junk.filter((item) => item.kind === kind).map(({ text }) => text),
  );
for (const path of paths) {
  const rows = readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id?: string; _id?: string; text: string });
  const truth = path.replace(/\.jsonl$/u, ".truth/junk.tsv");
  const kinds = new Map(
    existsSync(truth)
      ? readFileSync(truth, "utf8")
          .trim()
          .split("\n")
          .map((line) => line.split("\t") as [string, string])
      : [],
  );
  const name = path.split("/").slice(-3).join("/");
  report(
    `${name}: good`,
    rows.filter(({ id }) => !kinds.has(id ?? "")).map(({ text }) => text),
  );
  for (const kind of new Set(kinds.values()))
    report(
      `${name}: ${kind}`,
      rows.filter(({ id }) => kinds.get(id ?? "") === kind).map(({ text }) => text),
    );
}

if (out !== undefined)
  writeFileSync(out, JSON.stringify({ bias: offset, scale: factor, weights: Buffer.from(bytes.buffer).toString("base64") }));
if (given.includes("--write")) {
  const file = new URL("../src/quality/quality-weights.ts", import.meta.url).pathname;
  const text = Buffer.from(bytes.buffer).toString("base64");
  writeFileSync(
    file,
    `/** Made by \`bench/train-quality-classifier.ts\`: ${featureCount.toLocaleString("en")} weights of one byte, in base64. */\nexport const qualityModel = {\n  bias: ${offset},\n  scale: ${factor},\n  weights:\n    "${text}",\n} as const;\n`,
  );
  console.log(`wrote ${file}`);
}
