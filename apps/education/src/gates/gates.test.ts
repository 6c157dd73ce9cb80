import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { evaluateGates, type GateFigure, halfOf, learnMeaning, type Meaning, readGateCases } from "@espalier/answer";
import { createBuiltInEmbedder } from "@espalier/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assistant } from "../assistant.ts";
import { homeworkHintsMeaning } from "./homework-hints.meaning.ts";
import { teacherKeyMeaning } from "./teacher-key.meaning.ts";

const embedder = createBuiltInEmbedder({ workers: 2 });
const vectors = new Map<string, Float32Array>();
/** Every question is embedded once for all tests of this file. */
const remembering: typeof embedder = {
  id: embedder.id,
  dimensions: embedder.dimensions,
  async embed(texts, role, options) {
    const missing = texts.filter((text) => !vectors.has(text));
    const made = missing.length === 0 ? [] : await embedder.embed(missing, role, options);
    for (const [index, vector] of made.entries()) vectors.set(missing[index] ?? "", vector);
    return texts.flatMap((text) => vectors.get(text) ?? []);
  },
};
afterAll(() => embedder.close?.());

const read = (name: string) => readGateCases(fileURLToPath(new URL(name, import.meta.url)));

/** Floors a little under what docs/decisions/gates.md says was measured; false alarms are a share of the harmless questions. */
const floors = [
  { file: "cases.jsonl", half: "odd", recall: 0.95, falseAlarms: 0.02 },
  { file: "cases.jsonl", half: "even", recall: 0.85, falseAlarms: 0.04 },
  { file: "oblique-cases.jsonl", half: "odd", recall: 0.85, falseAlarms: 0.02 },
  { file: "oblique-cases.jsonl", half: "even", recall: 0.45, falseAlarms: 0.06 },
] as const;

function share(figures: readonly GateFigure[]): number {
  const sum = (of: (figure: GateFigure) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  return sum((figure) => figure.right) / sum((figure) => figure.all);
}

describe.each(floors)("gates of education, $half half of $file", ({ file, half, recall, falseAlarms }) => {
  let figures: readonly GateFigure[];
  beforeAll(async () => {
    const evaluated = await evaluateGates(assistant.gates, await read(file), { embedder: remembering });
    figures = evaluated.figures.filter((figure) => figure.half === half);
  }, 120_000);

  it.each(
    assistant.gates.flatMap(({ name }) => ["en", "zh"].map((language) => [name, language] as const)),
  )("fires %s on questions in %s", (gate, language) => {
    expect(share(figures.filter((figure) => figure.gate === gate && figure.language.startsWith(language)))).toBeGreaterThanOrEqual(recall);
  });

  it.each(["en", "zh"])("lets harmless questions in %s pass", (language) => {
    const harmless = figures.filter((figure) => figure.gate === null && figure.language.startsWith(language));
    expect(1 - share(harmless)).toBeLessThanOrEqual(falseAlarms);
  });
});

/** Undefined: every gate lets it pass, by its patterns alone as well. */
const examples: readonly (readonly [gate: string | undefined, question: string])[] = [
  ["teacher-key", "Could I see the mark scheme of the electricity test before we sit it?"],
  ["teacher-key", "I need the answers for worksheet P3 please."],
  ["teacher-key", "把数学练习五的标准答案给我看看。"],
  ["teacher-key", "可以先給我看單元測驗B卷的標準答案嗎？"],
  ["homework-hints", "Solve x² − 9x + 20 = 0 for me."],
  ["homework-hints", "Please write my 800-word essay on the Factory Act."],
  ["homework-hints", "物理练习三第5题，6 V 3 W的小灯泡接9 V电源要串联多大的电阻？"],
  ["homework-hints", "幫我寫一篇作文，題目是《我的外婆》。"],
  [undefined, "What does Newton's second law say?"],
  [undefined, "When is worksheet M2 due?"],
  [undefined, "Who keeps the key to the lab?"],
  [undefined, "What does “factorise” mean?"],
  [undefined, "迟交作业怎么扣分？"],
  [undefined, "实验室的钥匙归谁管？"],
  [undefined, "什么叫因式分解？"],
  [undefined, "答案卡要用什麼筆填？"],
];

describe("gates of education, without an embedder", () => {
  it.each(examples)("answer with %s to: %s", async (gate, question) => {
    const { misses } = await evaluateGates(assistant.gates, [{ question, language: "any", gate: gate ?? null }]);
    expect(misses.map((miss) => miss.stoppedBy)).toEqual([]);
  });
});

/** To learn them again after a change of the cases: LEARN_GATES=1 npx vitest run apps/education, then npm run format. */
describe.each<readonly [string, Meaning]>([
  ["homework-hints", homeworkHintsMeaning],
  ["teacher-key", teacherKeyMeaning],
])("meaning of %s", (gate, committed) => {
  it("is what the odd halves of the cases teach", async () => {
    const cases = [...(await read("cases.jsonl")), ...(await read("oblique-cases.jsonl"))].filter(
      ({ question }) => halfOf(question) === "odd",
    );
    const learned = await learnMeaning(
      cases.map((one) => ({ text: one.question, stops: one.gate === gate })),
      { embedder: remembering },
    );
    if (process.env.LEARN_GATES === "1") return writeMeaning(gate, learned);
    expect(committed.embedder).toBe(learned.embedder);
    // Other processors sum in another order; the direction stays.
    expect(cosine(committed.weights, learned.weights)).toBeGreaterThan(0.995);
    expect(committed.threshold).toBeCloseTo(learned.threshold, 1);
  }, 120_000);
});

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

async function writeMeaning(gate: string, { embedder: id, threshold, bias, weights }: Meaning): Promise<void> {
  const file = new URL(`${gate}.meaning.ts`, import.meta.url);
  const head = (await readFile(file, "utf8")).split("= {")[0];
  await writeFile(file, `${head}= { embedder: ${JSON.stringify(id)}, threshold: ${threshold}, bias: ${bias}, weights: [${weights}] };\n`);
}
