export { type BytesOptions, createReader, type Reader, type ReaderOptions, type ReaderRunOptions } from "./create-reader.ts";
export { type DecodedText, decodeText } from "./decode-text.ts";
export { supportedExtensions } from "./detect-format.ts";
export {
  type CharsetEvaluation,
  type CharsetMetrics,
  type CharsetRow,
  type EvaluateCharsetOptions,
  evaluateCharset,
} from "./evaluate/evaluate-charset.ts";
export { type DocumentFigures, type DocumentResult, evaluateDocuments, type FormatFigures } from "./evaluate/evaluate-documents.ts";
export {
  type EvaluateExtractionOptions,
  type ExtractionEvaluation,
  type ExtractionMetrics,
  type ExtractionRow,
  evaluateExtraction,
} from "./evaluate/evaluate-extraction.ts";
export { type DocumentScore, scoreDocument } from "./evaluate/score-document.ts";
export { scoreWords, type WordScore } from "./evaluate/score-words.ts";
export { extractMainContent, type MainContent } from "./extract-main-content.ts";
export { type ReadBytesOptions, readBytes } from "./read-bytes.ts";
export {
  defaultLimits,
  type OcrOptions,
  type ReadLimits,
  type ReadNotice,
  type ReadOptions,
  type ReadOutcome,
  type ReadProgress,
  type UnreadableReason,
} from "./read-outcome.ts";
export { readPaths } from "./read-paths.ts";
