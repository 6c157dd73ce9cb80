export {
  type CharsetEvaluation,
  type CharsetMetrics,
  type CharsetRow,
  type EvaluateCharsetOptions,
  evaluateCharset,
} from "./evaluate-charset.ts";
export { type DocumentFigures, type DocumentResult, evaluateDocuments, type FormatFigures } from "./evaluate-documents.ts";
export {
  type EvaluateExtractionOptions,
  type ExtractionEvaluation,
  type ExtractionMetrics,
  type ExtractionRow,
  evaluateExtraction,
} from "./evaluate-extraction.ts";
export { type DocumentScore, scoreDocument } from "./score-document.ts";
export { scoreWords, type WordScore } from "./score-words.ts";
