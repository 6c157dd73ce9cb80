import { type Carried, withLanguage } from "../run/carried.ts";
import { addToPast } from "../run/past.ts";

/** The files that hold a corpus and its record, without the ending of a compression. */
export const corpusNames = ["kept.jsonl", "dropped.jsonl", "changes.jsonl", "undo.jsonl"] as const;
export type CorpusName = (typeof corpusNames)[number];

/** A line of `undo.jsonl`: what the other files do not say, and `undoStep` and `explainDocument` need. */
export interface UndoLine {
  readonly id: string;
  /** Of a dropped document: its place among all documents, from 0. */
  readonly index?: number;
  /** Of a dropped document: the place in the profile of the step that dropped it. */
  readonly droppedAt?: number;
  /** `origin.changes` as the document came in, where there were any. */
  readonly origin?: Carried["origin"];
  /** That a step's label became the language in the metadata. */
  readonly languageAdded?: true;
}

/**
 * Writes documents as the lines of the files of a corpus.
 *
 * @param first - The place of the first of them among all documents.
 */
export function corpusLines(batch: readonly Carried[], first: number): Record<CorpusName, string> {
  const lines: Record<CorpusName, string> = { "kept.jsonl": "", "dropped.jsonl": "", "changes.jsonl": "", "undo.jsonl": "" };
  batch.forEach((carried, offset) => {
    const past = addToPast(carried.past, carried.touches);
    lines[carried.drop === undefined ? "kept.jsonl" : "dropped.jsonl"] += `${JSON.stringify(toLine(carried))}\n`;
    lines["changes.jsonl"] += past.lines;
    lines["undo.jsonl"] += undoLine(carried, past.touches, first + offset);
  });
  return lines;
}

function toLine(carried: Carried): object {
  const { drop, document, labels } = carried;
  const { id, text, metadata, origin } = withLanguage(carried);
  const labelled = Object.keys(labels).length > 0 && { labels };
  if (drop === undefined) return { id, text, metadata, origin, ...labelled };
  const { step, reason, measured, threshold } = drop;
  const isChanged = document.origin.changes.length > 0 || document.origin.pages !== undefined;
  return { id, step, reason, measured, threshold, text, metadata, ...(isChanged && { origin }), ...labelled };
}

/** Nothing for a document that went through untouched. */
function undoLine(carried: Carried, touches: string, index: number): string {
  const { document, drop, origin } = carried;
  const line: UndoLine = {
    id: document.id,
    ...(drop !== undefined && { index, droppedAt: drop.at }),
    ...(origin.length > 0 && { origin }),
    ...(withLanguage(carried) !== document && { languageAdded: true as const }),
  };
  if (touches === "" && Object.keys(line).length === 1) return "";
  const head = JSON.stringify(line);
  return touches === "" ? `${head}\n` : `${head.slice(0, -1)},"touches":[${touches}]}\n`;
}
