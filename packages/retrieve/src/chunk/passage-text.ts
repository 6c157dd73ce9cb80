import type { Chunk, Metadata } from "@espalier/core";
import { leadIn } from "./lead-in.ts";

/**
 * The text that stands for a chunk in both indexes: what is above it (title, headings, table header), then the chunk.
 *
 * @example
 * ```ts
 * passageText({ text: "Paid monthly.", headings: ["Fees"] }, { title: "Handbook" });
 * // => "Handbook\nFees\nPaid monthly."
 * ```
 */
export function passageText(chunk: Pick<Chunk, "text" | "headings" | "tableHeader">, metadata: Pick<Metadata, "title">): string {
  const above = leadIn(chunk, metadata);
  return above === "" ? chunk.text : `${above}\n${chunk.text}`;
}
