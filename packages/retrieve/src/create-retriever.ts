import { type CallOptions, type Embedder, type Hit, InvalidOptionError, isEspalierError, StoreError } from "@espalier/core";
import { type FusedRank, fuseRanks, type Rankings } from "./fuse/fuse-ranks.ts";
import { readReliability, type StoreReliability } from "./reliability/store-reliability.ts";
import { requireInteger } from "./require-integer.ts";
import { languageGroupOf } from "./store/language-group.ts";
import type { MetadataFilter } from "./store/metadata-filter.ts";
import type { Ranked, SearchScope, Store, VectorCoverage } from "./store/store.ts";

/** Which rankings are used. */
export type SearchMode = "hybrid" | "lexical" | "vector";

/** Options of {@link Retriever.search}. */
export interface SearchOptions extends CallOptions {
  /**
   * @defaultValue "hybrid"
   */
  readonly mode?: SearchMode | undefined;

  /**
   * Most hits.
   *
   * @defaultValue 10
   */
  readonly k?: number | undefined;

  /** Only documents whose metadata pass. */
  readonly filter?: MetadataFilter | undefined;

  /**
   * ISO date: only what held on that day. A document holds from its `validFrom` on and until the day before its `validTo`.
   *
   * @defaultValue today, so that versions that were replaced are hidden
   */
  readonly asOf?: string | undefined;

  /**
   * The roles of the person who asks. A document with `access` is found by one of its roles only; it then has no part in
   * any score or count of others.
   *
   * @defaultValue none
   */
  readonly roles?: readonly string[] | undefined;
}

/** What a search found, and how. */
export interface SearchResult {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The rankings that were used: hybrid becomes lexical where there is no vector to use. */
  readonly mode: SearchMode;
  /** How much of what this asker may see could be found by meaning. */
  readonly coverage: VectorCoverage;
  /** The day that the search answers for. */
  readonly asOf: string;
  /** Why a hybrid search had to do without vectors, where the embedder failed. */
  readonly problem?: string | undefined;
}

/** Finds chunks for a question. */
export interface Retriever {
  search(query: string, options?: SearchOptions): Promise<SearchResult>;
}

/** What a retriever is made of. */
export interface RetrieverParts {
  readonly store: Store;
  /** Embeds the questions; the store's own embedder. Without it search is lexical. */
  readonly embedder?: Embedder | undefined;
  /**
   * Tells today.
   *
   * @defaultValue the clock of this machine
   */
  readonly now?: (() => Date) | undefined;
}

/**
 * Best of each ranking and language group that are fused. The fusion was measured with 1,000; fewer give the
 * standardisation less to go by.
 */
const candidates = 1000;

/**
 * Makes a retriever over a store: ranks by words and by meaning, fuses both, and says what it could use.
 *
 * @throws {@link StoreError} `other-embedder` where the embedder is not the store's. `search` throws an
 * InvalidOptionError for options it cannot honour, a StoreError where the store cannot be read, and, in `vector` mode
 * only, the embedder's errors.
 */
export function createRetriever(parts: RetrieverParts): Retriever {
  const { store, embedder, now = () => new Date() } = parts;
  requireSameEmbedder(store, embedder);
  return {
    async search(query, options = {}) {
      const { mode = "hybrid", k = 10, asOf = toDay(now()), filter, roles, signal } = options;
      requireInteger("k", k, 1);
      requireDay(asOf);
      if (mode === "vector" && embedder === undefined)
        throw new InvalidOptionError("mode", "hybrid or lexical where there is no embedder", mode);
      signal?.throwIfAborted();
      const coverage = await store.vectorCoverage({ roles });
      if (query.trim() === "") return { hits: [], mode, coverage, asOf };
      const canEmbed = mode !== "lexical" && embedder !== undefined && coverage.embedded > 0;
      const scope = { k: canEmbed ? Math.max(candidates, k) : k, filter, asOf, roles };
      const [lexical, vector, reliability] = await Promise.all([
        mode === "vector" ? [] : store.searchLexical(query, scope),
        canEmbed ? rankByVector(store, embedder, query, { scope, signal, mayFail: mode === "hybrid" }) : [],
        canEmbed && mode === "hybrid" ? readReliability(store, embedder.id) : undefined,
      ]);
      signal?.throwIfAborted();
      if (typeof vector === "string")
        return { hits: await toHits(store, rankByWords(lexical), k), mode: "lexical", coverage, asOf, problem: vector };
      const used = mode === "hybrid" && !canEmbed ? "lexical" : mode;
      const ranking =
        used === "lexical"
          ? rankByWords(lexical)
          : fuseRanks({ lexical, vector, queryGroup: languageGroupOf(query), trust: trustOf(reliability) });
      return { hits: await toHits(store, ranking, k), mode: used, coverage, asOf };
    },
  };
}

/** Refuses an embedder whose vectors cannot be compared with the store's. */
export function requireSameEmbedder(store: Store, embedder: Embedder | undefined): void {
  if (embedder === undefined || store.embedderId === undefined || store.embedderId === embedder.id) return;
  throw new StoreError(
    "other-embedder",
    store.path,
    `The store ${store.path} holds vectors of ${store.embedderId}, not of ${embedder.id}.`,
    `Use ${store.embedderId}, or embed everything again with \`espalier index <files> --store ${store.path} --embedder <E> --reembed\`, or choose a new --store folder.`,
  );
}

/** The ranking, or why there is none. */
async function rankByVector(
  store: Store,
  embedder: Embedder,
  query: string,
  { scope, signal, mayFail }: { readonly scope: SearchScope; readonly signal: AbortSignal | undefined; readonly mayFail: boolean },
): Promise<Ranked[] | string> {
  try {
    const [vector] = await embedder.embed([query], "query", { signal });
    return vector === undefined ? [] : await store.searchVectors(vector, scope);
  } catch (error) {
    if (!mayFail || !isEspalierError(error) || error.fault === "store" || error.fault === "usage") throw error;
    return error.line;
  }
}

/** What was not measured is trusted, as an embedder was chosen to be. */
function trustOf(reliability: StoreReliability | undefined): Rankings["trust"] {
  const { han, other } = reliability?.groups ?? {};
  return { han: han?.weight ?? 1, other: other?.weight ?? 1 };
}

function rankByWords(lexical: readonly Ranked[]): FusedRank[] {
  return lexical.map(({ chunkId, score }, index) => ({ chunkId, score, lexical: { rank: index + 1, score } }));
}

async function toHits(store: Store, ranking: readonly FusedRank[], k: number): Promise<Hit[]> {
  const best = new Map(ranking.slice(0, k).map((ranked) => [ranked.chunkId, ranked]));
  const chunks = await store.getChunks([...best.keys()]);
  const metadata = await store.getMetadata([...new Set(chunks.map((chunk) => chunk.documentId))]);
  return chunks.flatMap((chunk) => {
    const own = metadata.get(chunk.documentId);
    const ranked = best.get(chunk.id);
    if (own === undefined || ranked === undefined) return [];
    return [{ chunk, metadata: own, score: ranked.score, lexical: ranked.lexical, vector: ranked.vector }];
  });
}

function requireDay(asOf: string): void {
  if (!/^\d{4}(-\d{2}(-\d{2}([T ].*)?)?)?$/u.test(asOf)) throw new InvalidOptionError("asOf", "an ISO 8601 date such as 2024-05-01", asOf);
}

/** The calendar day where this process runs. */
function toDay(date: Date): string {
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
