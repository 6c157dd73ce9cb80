import { setImmediate } from "node:timers/promises";
import { type CorpusStep, type Document, isEspalierError, type Step, type Verdict } from "@espalier/core";
import type { CleanProgress } from "../outcome.ts";
import { applyVerdict } from "./apply-verdict.ts";
import { type Carried, carry } from "./carried.ts";
import { cleanTitle } from "./clean-title.ts";
import type { Spool } from "./spool.ts";

/** A step of either kind. What a corpus step observes and concludes is its own affair. */
export type AnyStep = Step | CorpusStep<unknown, unknown>;

/** Whether a step looks at the whole corpus before it judges. */
export function isCorpusStep(step: AnyStep): step is CorpusStep<unknown, unknown> {
  return "conclude" in step;
}

/** What {@link runSteps} works with. */
export interface RunOptions {
  readonly spool: Spool;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: CleanProgress) => void) | undefined;
}

/** The steps up to and with one that observes; the last stage has none that does. */
interface Stage {
  readonly judge?: CorpusStep<unknown, unknown>;
  readonly steps: readonly Step[];
  readonly observe?: CorpusStep<unknown, unknown>;
}

/** Judging is synchronous; after this many milliseconds of it other work of the process gets its turn. */
const turnMs = 20;

/** Lets other work have its turn, where it has waited long enough. Changes nothing but the time a run takes. */
function createTurns(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < turnMs) return undefined;
    return setImmediate().then(() => {
      last = performance.now();
    });
  };
}

/** Progress is reported for every so many documents: often enough for a bar, too seldom to cost anything. */
const reportEvery = 64;

/**
 * Takes documents through steps. Where a step looks at the whole corpus, all documents pass up to it and wait on
 * disk with what it observed, then go on with what it concluded: memory stays bounded, and the order of
 * the output is the order of the input. What the spool already holds of an earlier run is not done again.
 */
export async function* runSteps(
  documents: AsyncIterable<Document> | Iterable<Document>,
  steps: readonly AnyStep[],
  options: RunOptions,
): AsyncGenerator<Carried> {
  const { spool } = options;
  const stages = toStages(steps);
  const from = Math.min(await spool.completedStages(), stages.length - 1);
  let source: AsyncIterable<Carried> = from === 0 ? take(documents) : spool.read(from - 1);
  let conclusion = from === 0 ? undefined : await conclude(stages[from - 1], from - 1, options);
  for (let index = from; index < stages.length - 1; index += 1) {
    await passToSpool(source, stages[index] as Stage, index, conclusion, options);
    conclusion = await conclude(stages[index], index, options);
    source = spool.read(index);
  }
  yield* passThrough(source, stages.at(-1) as Stage, conclusion, options);
}

function toStages(steps: readonly AnyStep[]): Stage[] {
  const stages: Stage[] = [];
  let judge: CorpusStep<unknown, unknown> | undefined;
  let simple: Step[] = [];
  for (const step of steps) {
    if (!isCorpusStep(step)) {
      simple.push(step);
      continue;
    }
    stages.push({ ...(judge && { judge }), steps: simple, observe: step });
    judge = step;
    simple = [];
  }
  stages.push({ ...(judge && { judge }), steps: simple });
  return stages;
}

/** Gives every document an id of its own: a second one of the same id becomes `id~2`, so that no record names two. */
async function* take(documents: AsyncIterable<Document> | Iterable<Document>): AsyncGenerator<Carried> {
  const seen = new Set<string>();
  for await (const document of documents) {
    let { id } = document;
    for (let count = 2; seen.has(id); count += 1) id = `${document.id}~${count}`;
    seen.add(id);
    yield carry(id === document.id ? document : { ...document, id });
  }
}

async function passToSpool(
  source: AsyncIterable<Carried>,
  stage: Stage,
  index: number,
  conclusion: unknown,
  options: RunOptions,
): Promise<void> {
  const { observe } = stage;
  const writer = await options.spool.write(index);
  const giveTurn = createTurns();
  try {
    let documents = 0;
    for await (const carried of source) {
      documents += 1;
      options.signal?.throwIfAborted();
      if (documents <= writer.documents) continue;
      const passed = pass(carried, stage, conclusion);
      const observation = passed.drop === undefined ? observe?.observe(passed.document) : undefined;
      await writer.put(passed, observation);
      await giveTurn();
      if (documents % reportEvery === 0) options.onProgress?.({ documents, stage: observe?.name ?? "write" });
    }
    options.onProgress?.({ documents, stage: observe?.name ?? "write" });
    await writer.complete();
  } finally {
    await writer.close();
  }
}

async function conclude(stage: Stage | undefined, index: number, options: RunOptions): Promise<unknown> {
  const conclusion = await stage?.observe?.conclude(options.spool.observations(index));
  options.signal?.throwIfAborted();
  return conclusion;
}

async function* passThrough(
  source: AsyncIterable<Carried>,
  stage: Stage,
  conclusion: unknown,
  options: RunOptions,
): AsyncGenerator<Carried> {
  const giveTurn = createTurns();
  let documents = 0;
  for await (const carried of source) {
    options.signal?.throwIfAborted();
    await giveTurn();
    documents += 1;
    yield pass(carried, stage, conclusion);
    if (documents % reportEvery === 0) options.onProgress?.({ documents, stage: "write" });
  }
  options.onProgress?.({ documents, stage: "write" });
}

function pass(carried: Carried, stage: Stage, conclusion: unknown): Carried {
  const { judge } = stage;
  let current = judge === undefined ? carried : attempt(carried, judge.name, (document) => judge.judge(document, conclusion));
  for (const step of stage.steps) current = attempt(current, step.name, (document) => step.judge(document), withTitle);
  return current;
}

type Judge = (document: Document) => Verdict;

/** The title follows the steps that judge a document by itself; those that look at the corpus only strip and drop. */
function withTitle(applied: Carried, before: Document, verdict: Verdict, judge: Judge): Carried {
  const title = cleanTitle(before, verdict, judge);
  const { document } = applied;
  if (title === undefined || title === document.metadata.title) return applied;
  return { ...applied, document: { ...document, metadata: { ...document.metadata, title } } };
}

/** A document on which a step fails is dropped with the failure as its reason: one bad record costs one record. */
function attempt(carried: Carried, step: string, judge: Judge, finish?: typeof withTitle): Carried {
  if (carried.drop !== undefined) return carried;
  try {
    const verdict = judge(carried.document);
    const applied = applyVerdict(carried, step, verdict);
    return finish === undefined ? applied : finish(applied, carried.document, verdict, judge);
  } catch (error) {
    if (concernsAll(error)) throw error;
    const problem = error instanceof Error ? error.message : String(error);
    return applyVerdict(carried, step, { keep: false, reason: `failure: ${problem.replace(/\s+/gu, " ").slice(0, 200)}` });
  }
}

/** A wrong option or a part of the installation that is missing would fail on every document. */
function concernsAll(error: unknown): boolean {
  if (isEspalierError(error)) return error.fault !== "input";
  const code = (error as { readonly code?: unknown } | null)?.code;
  return code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND" || code === "ERR_DLOPEN_FAILED";
}
