export type { Answer, Citation, Localized, Refusal, RefusalReason, StruckSentence, VerifiedNumber, VerifiedSentence } from "./answer.ts";
export type { Chunk, Hit, RankedBy } from "./chunk.ts";
export { type Document, documentSchema, type Metadata, metadataSchema } from "./document.ts";
export { documentId } from "./document-id.ts";
export type { CallOptions, Embedder, EmbeddingRole } from "./embedder.ts";
export {
  EnvironmentError,
  EspalierError,
  type Fault,
  InvalidInputError,
  InvalidOptionError,
  isEspalierError,
  ModelError,
  type ModelProblem,
  StoreError,
  type StoreProblem,
} from "./errors.ts";
export type { End, Message, Model, ModelRequest, TextDelta } from "./model.ts";
export { identityMap, type OffsetChange, type OffsetMap, offsetMapSchema, type PageSpan } from "./offset-map.ts";
export { type Span, spansOverlap } from "./span.ts";
export type { CorpusStep, Edit, EditKind, Observed, Step, Verdict } from "./step.ts";
