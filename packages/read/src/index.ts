export { type BytesOptions, createReader, type Reader, type ReaderOptions, type ReaderRunOptions } from "./create-reader.ts";
export { type DecodedText, decodeText } from "./decode-text.ts";
export { supportedExtensions } from "./detect-format.ts";
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
