import type { Document, Edit, Verdict } from "@espalier/core";
import { applyEdits } from "@espalier/text";
import type { TitleChange } from "./apply-verdict.ts";

/**
 * What becomes of the title of a document at a step: what the step repaired, normalised or redacted in the text, it does in the title too.
 *
 * Metadata is what the source says of itself, and no step rewrites it. The title is the exception because reading copies
 * it out of the text, with all its damage, and it is what people see beside every answer. Where it still
 * stands in the text as a line, it gets the edits of that line: they were judged with the whole document in view.
 * Else it is judged as a small document. Nothing is stripped from it; personal data is redacted, since a title is shown
 * more often than any line of the text.
 *
 * @param document - As the step saw it.
 * @returns Undefined where the title stays as it is, or there is none.
 */
export function cleanTitle(document: Document, verdict: Verdict, judge: (document: Document) => Verdict): TitleChange | undefined {
  const { title } = document.metadata;
  if (title === undefined || title === "") return undefined;
  const at = findLine(document.text, title);
  const edits = at === undefined ? editsOf(judge({ ...document, text: title, origin: { changes: [] } })) : shift(editsOf(verdict), -at);
  const inside = edits.filter(({ start, end }) => start >= 0 && end <= title.length);
  const [first] = inside;
  if (first === undefined) return undefined;
  const text = applyEdits(title, inside).text.replace(/\s+/gu, " ").trim() || title;
  return text === title ? undefined : { text, kind: first.kind, reason: first.reason };
}

function editsOf(verdict: Verdict): readonly Edit[] {
  return verdict.keep ? (verdict.edits ?? []).filter(({ kind }) => kind !== "strip") : [];
}

function shift(edits: readonly Edit[], by: number): Edit[] {
  return edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }));
}

/** Titles are taken from the beginning of a text, in UTF-16 units: reading looks at the first 2,000, and a step may have put something before. */
const reach = 4_000;

/** Where a title stands as a line of its own, be it a heading. */
function findLine(text: string, title: string): number | undefined {
  let start = 0;
  for (const line of text.slice(0, reach).split("\n")) {
    const inside = /^[#\s]*/u.exec(line)?.[0].length ?? 0;
    if (line.slice(inside).trimEnd() === title) return start + inside;
    start += line.length + 1;
  }
  return undefined;
}
