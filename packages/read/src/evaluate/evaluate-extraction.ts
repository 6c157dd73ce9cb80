import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { InvalidInputError } from "@espalier/core";
import { extractMainContent } from "../extract-main-content.ts";
import { scoreWords } from "./score-words.ts";
import { timeBest } from "./time-best.ts";

/** Options of {@link evaluateExtraction}. */
export interface EvaluateExtractionOptions {
  /**
   * Gives the article of a page, without its headline.
   *
   * @defaultValue the text of `extractMainContent` less its first heading and the marks of the others
   */
  readonly extract?: (html: string) => string;

  /**
   * Runs over all pages, of which the quickest counts for the rate.
   *
   * @defaultValue 3
   */
  readonly runs?: number;
}

/** How well the article of one page was found. */
export interface ExtractionRow {
  readonly id: string;
  /** By the parity of the SHA-256 of the id: `even` may be developed on, `odd` is held out. */
  readonly half: "even" | "odd";
  readonly tokenF1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Means over pages, each from 0 to 1, and the rate. */
export interface ExtractionMetrics {
  readonly pages: number;
  readonly tokenF1: number;
  readonly tokenPrecision: number;
  readonly tokenRecall: number;
  readonly evenPages: number;
  readonly tokenF1Even: number;
  readonly oddPages: number;
  readonly tokenF1Odd: number;
  /** Of the mean 4-gram precision and recall, as the shared benchmark adds them up. */
  readonly fourGramF1: number;
  readonly fourGramPrecision: number;
  readonly fourGramRecall: number;
  readonly cpuSeconds: number;
  readonly pagesPerCpuSecond: number;
}

/** What {@link evaluateExtraction} measured. */
export interface ExtractionEvaluation {
  readonly metrics: ExtractionMetrics;
  readonly rows: readonly ExtractionRow[];
}

/**
 * Measures the extraction of articles on a folder of pages with their gold texts.
 *
 * The folder has `ground-truth.json`, `{id: {"articleBody"}}`, and `html/<id>.html.gz` in UTF-8, as Scrapinghub's
 * article-extraction-benchmark has them. Per page, words are scored as {@link scoreWords} says; token F1 is the mean
 * of the pages' F1, 4-gram F1 the harmonic mean of mean precision and mean recall. A page belongs to the half `even`
 * where the SHA-256 of its id, read as one number, is even. Only
 * extraction is timed.
 *
 * @throws {@link InvalidInputError} if the folder has no such file.
 */
export async function evaluateExtraction(folder: string, options: EvaluateExtractionOptions = {}): Promise<ExtractionEvaluation> {
  const { extract = articleBody, runs: repeats = 3 } = options;
  const gold = Object.entries(await readGold(join(folder, "ground-truth.json")));
  const pages = await Promise.all(
    gold.map(async ([id]) => gunzipSync(await readFile(join(folder, "html", `${id}.html.gz`))).toString("utf8")),
  );
  const { value: texts, seconds } = timeBest(repeats, () => pages.map((html) => extract(html)));
  const rows: ExtractionRow[] = [];
  const [precisions, recalls]: [number[], number[]] = [[], []];
  for (const [at, [id, body]] of gold.entries()) {
    const text = texts[at] ?? "";
    const { precision, recall, f1 } = scoreWords(body, text, 1);
    rows.push({ id, half: halfOf(id), tokenF1: f1, precision, recall });
    const runs = scoreWords(body, text, 4);
    precisions.push(runs.precision);
    recalls.push(runs.recall);
  }
  const [even, odd] = [rows.filter((row) => row.half === "even"), rows.filter((row) => row.half === "odd")];
  const [fourGramPrecision, fourGramRecall] = [mean(precisions), mean(recalls)];
  const metrics: ExtractionMetrics = {
    pages: rows.length,
    tokenF1: mean(rows.map((row) => row.tokenF1)),
    tokenPrecision: mean(rows.map((row) => row.precision)),
    tokenRecall: mean(rows.map((row) => row.recall)),
    evenPages: even.length,
    tokenF1Even: mean(even.map((row) => row.tokenF1)),
    oddPages: odd.length,
    tokenF1Odd: mean(odd.map((row) => row.tokenF1)),
    fourGramF1: (2 * fourGramPrecision * fourGramRecall) / Math.max(Number.MIN_VALUE, fourGramPrecision + fourGramRecall),
    fourGramPrecision,
    fourGramRecall,
    cpuSeconds: seconds,
    pagesPerCpuSecond: rows.length / Math.max(1e-6, seconds),
  };
  return { metrics, rows };
}

/** The gold texts are article bodies: without the headline that a document begins with, and without marks of headings. */
function articleBody(html: string): string {
  return extractMainContent(html)
    .text.replace(/^# .*\n?/u, "")
    .replace(/^#+ /gmu, "");
}

function halfOf(id: string): "even" | "odd" {
  const last = createHash("sha256").update(id).digest().at(-1) ?? 0;
  return last % 2 === 0 ? "even" : "odd";
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

async function readGold(path: string): Promise<Record<string, string>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, "utf8"));
  } catch (error) {
    throw new InvalidInputError(
      path,
      `The gold texts cannot be read (${(error as Error).message}).`,
      "Name a folder with ground-truth.json and html/<id>.html.gz.",
      { cause: error },
    );
  }
  const entries = Object.entries(value as Record<string, { readonly articleBody?: unknown } | null>);
  return Object.fromEntries(
    entries.map(([id, page]) => {
      if (typeof page?.articleBody !== "string")
        throw new InvalidInputError(path, `Page ${id} has no "articleBody".`, 'Give each page {"articleBody": "…"}.');
      return [id, page.articleBody];
    }),
  );
}
