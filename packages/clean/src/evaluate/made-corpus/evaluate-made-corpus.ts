import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { type Document, InvalidInputError } from "@espalier/core";
import { cleanDocuments } from "../../clean-documents.ts";
import type { CleanOutcome } from "../../outcome.ts";
import type { Profile } from "../../profiles/profile.ts";
import { toCodePointOffsets } from "./code-point-offsets.ts";
import { kindOfReason } from "./kind-of-reason.ts";
import { type CorpusRow, type OutputRow, readTruth, type Scores } from "./made-corpus.ts";
import { type ScoreName, scoreMadeCorpus, scoreNames } from "./score-made-corpus.ts";

/** Options of {@link evaluateMadeCorpus}. */
export interface EvaluateMadeCorpusOptions {
  /**
   * Which scores to compute.
   *
   * @defaultValue all
   */
  readonly scores?: readonly ScoreName[] | undefined;
  /** Where the rows of the whole profile are written, as the benchmark's own scorer reads them. */
  readonly output?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { readonly pass: string; readonly documents: number; readonly total: number }) => void) | undefined;
}

/** What {@link evaluateMadeCorpus} measured. */
export interface MadeCorpusFigures {
  readonly documents: number;
  /** UTF-8 bytes of the texts. */
  readonly bytes: number;
  readonly scores: Readonly<Partial<Record<ScoreName, Scores>>>;
  /** CPU seconds of the whole profile over the corpus, where it was run. Reading the corpus is not counted. */
  readonly cpuSeconds?: number;
}

/** The steps that a score is taken after: another step would hide what they did. `undefined` is the whole profile. */
const judged: Readonly<Record<ScoreName, ((step: string) => boolean) | undefined>> = {
  dedup: undefined,
  // A duplicate that is dropped is no good document lost.
  junk: (step) => !step.includes("duplicate"),
  mojibake: (step) => step === "repair-encoding",
  boilerplate: (step) => step.startsWith("strip-"),
  pii: (step) => step.startsWith("redact-"),
};

/**
 * Cleans a made corpus whose truth is known (`DIR/en.jsonl` with `DIR/en.truth`) and scores what became of it, as `score.py` of the
 * cleaning benchmark does. Duplicates and junk are scored after the whole profile, repair, boilerplate and personal data after their own
 * steps of it.
 *
 * @throws {@link InvalidInputError} where the corpus or its truth cannot be read; the signal's reason when it aborts.
 */
export async function evaluateMadeCorpus(
  corpus: string,
  profile: Profile,
  options: EvaluateMadeCorpusOptions = {},
): Promise<MadeCorpusFigures> {
  const names = options.scores ?? scoreNames;
  const truth = await readTruth(corpus);
  const rows = await readRows(corpus);
  const scores: Partial<Record<ScoreName, Scores>> = {};
  let cpuSeconds: number | undefined;
  const passes = new Map<string, { readonly profile: Profile; readonly output: ReadonlyMap<string, OutputRow> }>();
  for (const name of names) {
    const accepts = judged[name];
    const steps = profile.steps.filter(({ step }) => accepts?.(step) ?? true);
    const key = steps.map(({ step }) => step).join(" ");
    const known = passes.get(key);
    if (known !== undefined) {
      scores[name] = scoreMadeCorpus(name, rows, known.output, truth);
      continue;
    }
    const before = process.cpuUsage();
    const output = await pass(rows, { ...profile, steps }, accepts === undefined ? "whole profile" : name, options);
    const { user, system } = process.cpuUsage(before);
    if (accepts === undefined) {
      cpuSeconds = (user + system) / 1e6;
      if (options.output !== undefined)
        await writeFile(options.output, `${[...output.values()].map((row) => JSON.stringify(row)).join("\n")}\n`);
    }
    passes.set(key, { profile, output });
    scores[name] = scoreMadeCorpus(name, rows, output, truth);
  }
  const bytes = rows.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return { documents: rows.length, bytes, scores, ...(cpuSeconds !== undefined && { cpuSeconds }) };
}

async function readRows(corpus: string): Promise<CorpusRow[]> {
  const rows: CorpusRow[] = [];
  try {
    for await (const line of createInterface({ input: createReadStream(corpus), crlfDelay: Number.POSITIVE_INFINITY }))
      if (line !== "") rows.push(JSON.parse(line) as CorpusRow);
  } catch (cause) {
    throw new InvalidInputError(corpus, `cannot be read (${(cause as Error).message})`, 'Write one {"id","text"} a line.', { cause });
  }
  return rows;
}

async function pass(
  rows: readonly CorpusRow[],
  profile: Profile,
  name: string,
  { signal, onProgress }: EvaluateMadeCorpusOptions,
): Promise<Map<string, OutputRow>> {
  const output = new Map<string, OutputRow>();
  if (profile.steps.length === 0) return new Map(rows.map((row) => [row.id, row]));
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  for await (const outcome of cleanDocuments(rows.map(toDocument), profile, { signal })) {
    output.set(outcome.document.id, toRow(outcome, texts.get(outcome.document.id) ?? "", profile));
    if (output.size % 100 === 0 || output.size === rows.length) onProgress?.({ pass: name, documents: output.size, total: rows.length });
  }
  return output;
}

function toDocument({ id, text }: CorpusRow): Document {
  return { id, text, metadata: { source: id }, origin: { changes: [] } };
}

/** Places of redacted data are those of the text that went in only where nothing was changed before. */
function toRow(outcome: CleanOutcome, input: string, profile: Profile): OutputRow {
  const { id, text } = outcome.document;
  const spans = profile.steps.every(({ step }) => step.startsWith("redact-"))
    ? toCodePointOffsets(
        input,
        outcome.changes.flatMap(({ kind, before, reason }) => (kind === "redact" ? [{ ...before, kind: kindOfReason(reason) }] : [])),
      )
    : undefined;
  const shared = { id, text, ...(spans !== undefined && { spans }) };
  if (outcome.kind === "kept") return shared;
  return { ...shared, dropped: outcome.step.includes("duplicate") ? `duplicate: ${outcome.reason}` : `${outcome.step}: ${outcome.reason}` };
}
