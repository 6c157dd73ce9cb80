export { type ChunkOptions, chunkDocument } from "./chunk/chunk-document.ts";
export { estimateEncoderTokens } from "./chunk/estimate-encoder-tokens.ts";
export { passageText } from "./chunk/passage-text.ts";
export {
  createRetriever,
  type Retriever,
  type RetrieverParts,
  type SearchMode,
  type SearchOptions,
  type SearchResult,
} from "./create-retriever.ts";
export { type EmbedOptions, type EmbedReport, embedPending } from "./embed-pending.ts";
export { type EvaluateRetrievalOptions, evaluateRetrieval, type RetrievalFigures } from "./evaluate/evaluate-retrieval.ts";
export type { RetrievalMetrics } from "./evaluate/score-rankings.ts";
export { type FusedRank, fuseRanks, type Rankings } from "./fuse/fuse-ranks.ts";
export { type IndexInput, type IndexOptions, type IndexProgress, type IndexReport, indexDocuments } from "./index-documents.ts";
export { type MetadataFilter, matchesFilter } from "./store/metadata-filter.ts";
export { type OpenStoreOptions, openStore } from "./store/open-store.ts";
export type {
  ChunkVector,
  DocumentEntry,
  JsonValue,
  LanguageGroup,
  PendingChunk,
  Ranked,
  RebuildOptions,
  SearchScope,
  Store,
  StoredDocument,
  StoreStats,
  VectorCoverage,
  VerifyReport,
} from "./store/store.ts";
