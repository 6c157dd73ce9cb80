import { escapeFrame } from "./escape-frame.ts";
import type { Passage } from "./to-passages.ts";

/**
 * Writes passages for a model: each between marks that name its number, its text made safe so that nothing inside can
 * close the frame. Its first line begins with the number as it is to be cited.
 *
 * @example
 * ```ts
 * const chunk = { id: "c1", documentId: "d1", text: "It is 3.45%.", span: { start: 0, end: 12 }, headings: [] };
 *
 * renderPassages(toPassages([{ chunk, metadata: { source: "rates.md" }, score: 1 }]));
 * // => '<passage number="1">\n[1] rates.md\nIt is 3.45%.\n</passage>'
 * ```
 */
export function renderPassages(passages: readonly Passage[]): string {
  return passages.map(renderPassage).join("\n\n");
}

function renderPassage({ number, text }: Passage): string {
  return `<passage number="${number}">\n[${number}] ${escapeFrame(text)}\n</passage>`;
}
