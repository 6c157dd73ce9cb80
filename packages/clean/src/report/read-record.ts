import type { Document, OffsetMap } from "@espalier/core";
import { InvalidInputError } from "@espalier/core";
import type { Change, Labels } from "../outcome.ts";
import type { Touch } from "../run/carried.ts";
import { joinTouches, type PastTouch } from "../run/past.ts";
import type { UndoLine } from "./corpus-lines.ts";
import { corpusFileLines } from "./read-corpus.ts";

/** What a folder holds of one document. */
export interface RecordedDocument {
  /** As it was written: where it was dropped, as the step that dropped it saw it. */
  readonly document: Document;
  readonly labels: Labels;
  readonly drop?: {
    readonly at: number;
    readonly step: string;
    readonly reason: string;
    readonly measured?: number;
    readonly threshold?: number;
  };
  readonly touches: readonly Touch[];
  /** `origin.changes` as the document came in. */
  readonly origin: OffsetMap["changes"];
  readonly languageAdded: boolean;
}

interface WrittenLine {
  readonly id: string;
  readonly text: string;
  readonly metadata: Document["metadata"];
  readonly origin?: OffsetMap;
  readonly labels?: Labels;
  readonly step?: string;
  readonly reason?: string;
  readonly measured?: number;
  readonly threshold?: number;
}

interface UndoRecord extends UndoLine {
  readonly touches?: readonly PastTouch[];
}

/** Lines of a file, of which those of one document can be taken. */
interface Lines<T extends { readonly id: string }> {
  peek(): Promise<T | undefined>;
  /** The next line, where it is of the document. */
  take(id: string): Promise<T | undefined>;
}

/**
 * Reads the documents of a folder in the order in which they came in, kept and dropped ones, each with its record.
 *
 * @throws {@link InvalidInputError} if the files do not belong together.
 */
export async function* readRecord(folder: string): AsyncGenerator<RecordedDocument> {
  const kept = openLines<WrittenLine>(folder, "kept.jsonl");
  const dropped = openLines<WrittenLine>(folder, "dropped.jsonl");
  const changes = openLines<Omit<Change, "removed">>(folder, "changes.jsonl");
  const undo = openLines<UndoRecord>(folder, "undo.jsonl");
  for (let index = 0; ; index += 1) {
    const undoHead = await undo.peek();
    const isDropped = undoHead?.index === index;
    const source = isDropped ? dropped : kept;
    const line = await source.peek();
    if (line === undefined) {
      if ((await kept.peek()) === undefined && (await dropped.peek()) === undefined) return;
      throw new InvalidInputError(folder, "holds files that do not belong together", "Clean the corpus anew.");
    }
    await source.take(line.id);
    yield joinRecord(line, await undo.take(line.id), await takeAll(changes, line.id));
  }
}

/** Puts together what the files say of a document. */
export function joinRecord(line: WrittenLine, undo: UndoRecord | undefined, changes: readonly Omit<Change, "removed">[]): RecordedDocument {
  const { id, text, metadata, origin = { changes: [] }, labels = {}, step, reason, measured, threshold } = line;
  const isDropped = step !== undefined && reason !== undefined;
  return {
    document: { id, text, metadata, origin },
    labels,
    ...(isDropped && {
      drop: {
        at: undo?.droppedAt ?? -1,
        step,
        reason,
        ...(measured !== undefined && { measured }),
        ...(threshold !== undefined && { threshold }),
      },
    }),
    touches: joinTouches(undo?.touches ?? [], changes),
    origin: undo?.origin ?? [],
    languageAdded: undo?.languageAdded === true,
  };
}

function openLines<T extends { readonly id: string }>(folder: string, name: Parameters<typeof corpusFileLines>[1]): Lines<T> {
  const lines = corpusFileLines(folder, name);
  let head: T | undefined;
  let isOver = false;
  const peek = async (): Promise<T | undefined> => {
    if (head === undefined && !isOver) {
      const next = await lines.next();
      isOver = next.done === true;
      head = next.done === true ? undefined : (JSON.parse(next.value) as T);
    }
    return head;
  };
  return {
    peek,
    async take(id) {
      const line = await peek();
      if (line?.id !== id) return undefined;
      head = undefined;
      return line;
    },
  };
}

async function takeAll<T extends { readonly id: string }>(lines: Lines<T>, id: string): Promise<T[]> {
  const all: T[] = [];
  for (let line = await lines.take(id); line !== undefined; line = await lines.take(id)) all.push(line);
  return all;
}
