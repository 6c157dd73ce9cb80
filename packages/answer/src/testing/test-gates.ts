import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Embedder } from "@espalier/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { halfOf } from "../evaluate/read-questions.ts";
import { evaluateGates, type GateFigure } from "../gates/evaluate-gates.ts";
import type { Gate } from "../gates/gate.ts";
import { learnMeaning } from "../gates/learn-meaning.ts";
import type { Meaning } from "../gates/meaning.ts";
import { readGateCases } from "../gates/read-gate-cases.ts";

/** The least that one half of a file of cases must show. */
export interface GateFloor {
  readonly file: string;
  readonly half: "odd" | "even";
  /** Share of a gate's questions that it stops, for each gate and language. */
  readonly recall: number;
  /** Share of the harmless questions that any gate may stop, for each language. */
  readonly falseAlarms: number;
}

/** What {@link testGates} measures. */
export interface TestGatesOptions {
  readonly gates: readonly Gate[];
  /** `import.meta.url` of the test: the files of cases and the learned weights lie beside it. */
  readonly folder: string;
  readonly embedder: Embedder;
  readonly floors: readonly GateFloor[];
  /** Right by the patterns alone; undefined: every gate lets it pass. */
  readonly examples: readonly (readonly [gate: string | undefined, question: string])[];
  /** The committed weights, by gate. To learn them again: LEARN_GATES=1, then npm run format. */
  readonly meanings: Readonly<Record<string, Meaning>>;
}

/** The suite that the gates of an industry pass: floors over files of cases, examples, and weights that are what the cases teach. */
export function testGates(name: string, options: TestGatesOptions): void {
  const { gates, folder, floors, examples, meanings } = options;
  const embedder = createMemory(options.embedder);
  const read = (file: string) => readGateCases(fileURLToPath(new URL(file, folder)));
  afterAll(() => options.embedder.close?.());

  describe.each(floors)(`gates of ${name}, $half half of $file`, ({ file, half, recall, falseAlarms }) => {
    let figures: readonly GateFigure[];
    beforeAll(async () => {
      figures = (await evaluateGates(gates, await read(file), { embedder })).figures.filter((figure) => figure.half === half);
    }, 120_000);

    it.each(
      gates.flatMap((gate) => ["en", "zh"].map((language) => [gate.name, language] as const)),
    )("fires %s on questions in %s", (gate, language) => {
      expect(share(figures.filter((figure) => figure.gate === gate && figure.language.startsWith(language)))).toBeGreaterThanOrEqual(
        recall,
      );
    });

    it.each(["en", "zh"])("lets harmless questions in %s pass", (language) => {
      const harmless = figures.filter((figure) => figure.gate === null && figure.language.startsWith(language));
      expect(1 - share(harmless)).toBeLessThanOrEqual(falseAlarms);
    });
  });

  describe(`gates of ${name}, without an embedder`, () => {
    it.each(examples)("answer with %s to: %s", async (gate, question) => {
      const { misses } = await evaluateGates(gates, [{ question, language: "any", gate: gate ?? null }]);
      expect(misses.map((miss) => miss.stoppedBy)).toEqual([]);
    });
  });

  describe.each(Object.entries(meanings))("meaning of %s", (gate, committed) => {
    it("is what the odd halves of the cases teach", async () => {
      const files = await Promise.all([...new Set(floors.map(({ file }) => file))].map(read));
      const cases = files.flat().filter(({ question }) => halfOf(question) === "odd");
      const learned = await learnMeaning(
        cases.map((one) => ({ text: one.question, stops: one.gate === gate })),
        { embedder },
      );
      if (process.env.LEARN_GATES === "1") return writeMeaning(new URL(`${gate}.meaning.ts`, folder), learned);
      expect(committed.embedder).toBe(learned.embedder);
      // Other processors sum in another order; the direction stays.
      expect(cosine(committed.weights, learned.weights)).toBeGreaterThan(0.995);
      expect(committed.threshold).toBeCloseTo(learned.threshold, 1);
    }, 120_000);
  });
}

/** Every question is embedded once for all tests of a file. */
function createMemory(embedder: Embedder): Embedder {
  const vectors = new Map<string, Float32Array>();
  return {
    id: embedder.id,
    dimensions: embedder.dimensions,
    async embed(texts, role, call) {
      const missing = texts.filter((text) => !vectors.has(text));
      const made = missing.length === 0 ? [] : await embedder.embed(missing, role, call);
      for (const [index, vector] of made.entries()) vectors.set(missing[index] ?? "", vector);
      return texts.flatMap((text) => vectors.get(text) ?? []);
    },
  };
}

function share(figures: readonly GateFigure[]): number {
  const sum = (of: (figure: GateFigure) => number) => figures.reduce((total, figure) => total + of(figure), 0);
  return sum((figure) => figure.right) / sum((figure) => figure.all);
}

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

async function writeMeaning(file: URL, { embedder: id, threshold, bias, weights }: Meaning): Promise<void> {
  const head = (await readFile(file, "utf8")).split("= {")[0];
  await writeFile(file, `${head}= { embedder: ${JSON.stringify(id)}, threshold: ${threshold}, bias: ${bias}, weights: [${weights}] };\n`);
}
