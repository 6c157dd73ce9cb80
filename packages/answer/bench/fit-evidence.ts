// Fits the weights of `weigh-evidence.ts` to what `measure-evidence.ts` measured of the tuning questions, leaving one
// industry out at a time, and prints the whole curve: questions refused that must be, and gold places cited, by threshold.
// node --conditions=@espalier/source --import tsx packages/answer/bench/fit-evidence.ts TUNING.jsonl [OTHER.jsonl …]
// Each OTHER is only measured, with the weights that were fitted without its industry and without it.
import { readFileSync } from "node:fs";
import { type Fitted, fitLogistic, margin } from "./fit-logistic.ts";

interface Measured {
  readonly app: string;
  readonly language: string;
  readonly answerable: boolean;
  readonly goldShown: boolean;
  readonly features?: Readonly<Record<string, number>>;
}

const [tuning = "", ...others] = process.argv.slice(2);
const read = (file: string): Measured[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const measured = read(tuning);
const names = Object.keys(measured.find((one) => one.features !== undefined)?.features ?? {});
const rowOf = ({ features }: Measured): number[] => names.map((name) => features?.[name] ?? 0);
const fitTo = (questions: readonly Measured[]): Fitted =>
  fitLogistic(
    questions.map(rowOf),
    questions.map((one) => one.answerable),
    { ridge: 5 },
  );

const apps = [...new Set(measured.map((one) => one.app))];
const without = new Map(apps.map((app) => [app, fitTo(measured.filter((one) => one.app !== app))]));
const weigh = (one: Measured): number => {
  const fitted = without.get(one.app);
  return fitted === undefined || one.features === undefined ? Number.NEGATIVE_INFINITY : margin(fitted, rowOf(one));
};

const refusedAt = measured
  .filter((one) => !one.answerable)
  .map(weigh)
  .toSorted((a, b) => a - b);
for (const file of [tuning, ...others]) {
  const questions = read(file).map((one) => ({ ...one, weight: weigh(one) }));
  console.log(`${file}: threshold, unanswerable refused, gold cited of answerable (of them in ${apps.join(", ")}; en, zh)`);
  for (const share of [0, 0.5, 0.6, 0.7, 0.75, 0.76, 0.77, 0.78, 0.79, 0.8, 0.875, 0.9, 0.95]) {
    const threshold = share === 0 ? Number.NEGATIVE_INFINITY : (refusedAt[Math.floor(share * refusedAt.length)] ?? 0);
    const figures = (group: typeof questions): string => {
      const no = group.filter((one) => !one.answerable);
      const yes = group.filter((one) => one.answerable);
      const refused = no.filter((one) => one.weight < threshold).length;
      const cited = yes.filter((one) => one.goldShown && one.weight >= threshold).length;
      return `${refused}/${no.length} ${cited}/${yes.length}`;
    };
    const groups = [
      questions,
      ...apps.map((app) => questions.filter((one) => one.app === app)),
      ...["en", "zh"].map((language) => questions.filter((one) => one.language.startsWith(language))),
    ];
    console.log(`${threshold.toFixed(3).padStart(9)}  ${groups.map(figures).join("  |  ")}`);
  }
}
const all = fitTo(measured);
console.log(
  "all industries:",
  JSON.stringify({ bias: all.bias, ...Object.fromEntries(names.map((name, index) => [name, all.weights[index]])) }),
);
