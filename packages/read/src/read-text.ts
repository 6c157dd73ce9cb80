import { decodeText } from "./decode-text.ts";
import { firstLine } from "./find-title.ts";
import { type Parsed, textFailure } from "./parsed.ts";

/** Reads plain text: decoded by content, with line feeds as line ends. */
export function readText(bytes: Uint8Array): Parsed {
  const { text, encoding, confidence } = decodeText(bytes);
  const failure = textFailure(text, confidence);
  if (failure !== undefined) return failure;
  const lines = withLineFeeds(text);
  return { kind: "text", text: lines, title: firstLine(lines), metadata: { encoding } };
}

/** Line ends of any system as line feeds. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/gu, "\n");
}
