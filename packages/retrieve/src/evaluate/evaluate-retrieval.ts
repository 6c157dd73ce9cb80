import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CallOptions, type Embedder, InvalidOptionError } from "@espalier/core";
import type { ChunkOptions } from "../chunk/chunk-document.ts";
import { createRetriever, type Retriever, type SearchMode } from "../create-retriever.ts";
import { embedPending } from "../embed-pending.ts";
import { type IndexInput, indexDocuments } from "../index-documents.ts";
import { requireInteger } from "../require-integer.ts";
import { openStore } from "../store/open-store.ts";
import { judgedQueries } from "./judged-queries.ts";
import { type BeirFolder, type BeirQuery, readBeir } from "./read-beir.ts";
import { type RetrievalMetrics, scoreRankings } from "./score-rankings.ts";

/** Options of {@link evaluateRetrieval}. */
export interface EvaluateRetrievalOptions extends CallOptions {
  readonly mode: SearchMode;
  /** Needed by the modes `hybrid` and `vector`. */
  readonly embedder?: Embedder | undefined;

  /**
   * Most judged queries, taken evenly.
   *
   * @defaultValue all
   */
  readonly queries?: number | undefined;

  /** Writes the rankings here, as a TREC run file. */
  readonly runFile?: string | undefined;

  /**
   * Keeps the indexed collection in this folder and goes on from it next time, so that vectors are made once.
   *
   * @defaultValue a temporary folder, removed afterwards
   */
  readonly storePath?: string | undefined;

  readonly chunking?: ChunkOptions | undefined;
  /** `done` of `total` of a stage; `total` is undefined while it is not known. */
  readonly onProgress?:
    | ((progress: { readonly stage: "index" | "embed" | "search"; readonly done: number; readonly total: number | undefined }) => void)
    | undefined;
}

/** What an evaluation measured. */
export interface RetrievalFigures {
  readonly folder: string;
  readonly mode: SearchMode;
  readonly metrics: RetrievalMetrics;
  readonly queries: number;
  readonly documents: number;
  readonly chunks: number;
  readonly embedder: string | undefined;
  /** Seconds of each stage on this machine. */
  readonly seconds: { readonly index: number; readonly embed: number; readonly search: number };
  /** Milliseconds of one search, the question's vector included. */
  readonly searchMs: { readonly p50: number; readonly p95: number };
}

/** Depth of the rankings that are scored and written. */
const depth = 100;
/** Chunks asked for, so that 100 documents are among them where documents have many chunks. */
const chunksAsked = 400;

/**
 * Measures retrieval on a BEIR folder the way a user meets it: the documents are chunked, indexed and searched by the
 * store and the retriever themselves. A document stands where its best chunk stands.
 *
 * @throws {@link InvalidInputError} where the folder is not complete; {@link InvalidOptionError} where the mode needs an embedder.
 */
export async function evaluateRetrieval(folder: string, options: EvaluateRetrievalOptions): Promise<RetrievalFigures> {
  const { mode, embedder, queries: most, signal } = options;
  if (mode !== "lexical" && embedder === undefined) throw new InvalidOptionError("mode", "lexical where there is no embedder", mode);
  if (most !== undefined) requireInteger("queries", most, 1);
  const beir = await readBeir(folder);
  const queries = judgedQueries(beir, most);
  const path = options.storePath ?? (await mkdtemp(join(tmpdir(), "espalier-eval-")));
  const used = mode === "lexical" ? undefined : embedder;
  const store = await openStore({ path, create: true, embedder: used?.id });
  try {
    const start = performance.now();
    await indexDocuments(store, withOrigins(beir), {
      chunking: options.chunking,
      signal,
      removeMissing: true,
      onProgress: ({ added, updated, unchanged }) =>
        options.onProgress?.({ stage: "index", done: added + updated + unchanged, total: undefined }),
    });
    const indexed = performance.now();
    if (used !== undefined) {
      await embedPending(store, used, {
        signal,
        onProgress: ({ embedded, total }) => options.onProgress?.({ stage: "embed", done: embedded, total }),
      });
    }
    const embedded = performance.now();
    const { rankings, times } = await searchAll(createRetriever({ store, embedder: used }), queries, options);
    const searched = performance.now();
    if (options.runFile !== undefined) await writeFile(options.runFile, toTrecRun(rankings, mode));
    const ids = new Map([...rankings].map(([query, ranking]) => [query, ranking.map(({ documentId }) => documentId)]));
    const stats = await store.stats();
    const toSeconds = (from: number, to: number): number => Math.round((to - from) / 10) / 100;
    return {
      folder,
      mode,
      metrics: scoreRankings(ids, beir.judgements),
      queries: queries.length,
      documents: stats.documents,
      chunks: stats.chunks,
      embedder: used?.id,
      seconds: { index: toSeconds(start, indexed), embed: toSeconds(indexed, embedded), search: toSeconds(embedded, searched) },
      searchMs: { p50: quantile(times, 0.5), p95: quantile(times, 0.95) },
    };
  } finally {
    await store.close();
    if (options.storePath === undefined) await rm(path, { recursive: true, force: true });
  }
}

async function* withOrigins(beir: BeirFolder): AsyncGenerator<IndexInput> {
  for await (const document of beir.documents()) yield { document, originText: document.text };
}

interface RankedDocument {
  readonly documentId: string;
  readonly score: number;
}

async function searchAll(
  retriever: Retriever,
  queries: readonly BeirQuery[],
  { mode, signal, onProgress }: EvaluateRetrievalOptions,
): Promise<{ readonly rankings: ReadonlyMap<string, readonly RankedDocument[]>; readonly times: readonly number[] }> {
  const rankings = new Map<string, readonly RankedDocument[]>();
  const times: number[] = [];
  for (const { id, text } of queries) {
    const start = performance.now();
    const { hits } = await retriever.search(text, { mode, k: chunksAsked, signal });
    times.push(performance.now() - start);
    const best = new Map<string, RankedDocument>();
    for (const { chunk, score } of hits)
      if (!best.has(chunk.documentId)) best.set(chunk.documentId, { documentId: chunk.documentId, score });
    rankings.set(id, [...best.values()].slice(0, depth));
    onProgress?.({ stage: "search", done: rankings.size, total: queries.length });
  }
  return { rankings, times };
}

function toTrecRun(rankings: ReadonlyMap<string, readonly RankedDocument[]>, mode: SearchMode): string {
  const lines: string[] = [];
  for (const [query, ranking] of rankings) {
    ranking.forEach(({ documentId, score }, index) => {
      lines.push(`${query} Q0 ${documentId} ${index + 1} ${score.toFixed(6)} espalier-${mode}\n`);
    });
  }
  return lines.join("");
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 100) / 100;
}
