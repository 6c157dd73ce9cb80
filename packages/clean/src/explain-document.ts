import { InvalidInputError } from "@espalier/core";
import type { CleanOutcome } from "./outcome.ts";
import type { CorpusName } from "./report/corpus-lines.ts";
import { corpusFileLines, hasCorpusFile, readReport } from "./report/read-corpus.ts";
import { joinRecord } from "./report/read-record.ts";
import { type TracedText, traceChanges } from "./trace-changes.ts";

/** What became of a document, and how. */
export interface Explanation {
  /** As {@link cleanDocuments} would say it. Without `undo.jsonl` no change says what it removed. */
  readonly outcome: CleanOutcome;
  /**
   * The text as it came in beside the text as it is now. Undefined where the run left no `undo.jsonl`.
   */
  readonly traced: TracedText | undefined;
}

/**
 * Says what became of a document of an earlier run, from its folder alone: the sources are not read.
 *
 * @param folder - That {@link cleanToFolder} wrote.
 * @param id - As `kept.jsonl`, `dropped.jsonl` and `changes.jsonl` have it.
 * @throws {@link InvalidInputError} if the folder holds no run, or the run no such document.
 */
export async function explainDocument(folder: string, id: string): Promise<Explanation> {
  await readReport(folder);
  const line = (await find(folder, "kept.jsonl", id, 1))[0] ?? (await find(folder, "dropped.jsonl", id, 1))[0];
  if (line === undefined)
    throw new InvalidInputError(folder, `holds no document ${JSON.stringify(id)}`, "Look for its id in kept.jsonl or dropped.jsonl.");
  const changes = await find(folder, "changes.jsonl", id);
  const [undo] = await find(folder, "undo.jsonl", id, 1);
  const hasUndo = hasCorpusFile(folder, "undo.jsonl");
  const recorded = joinRecord(
    parse(line),
    undo === undefined ? undefined : parse<NonNullable<Parameters<typeof joinRecord>[1]>>(undo),
    changes.map(parse<Parameters<typeof joinRecord>[2][number]>),
  );
  const { document, drop, labels, touches } = recorded;
  const all = hasUndo
    ? touches.flatMap((touch) => touch.changes)
    : changes.map((text) => ({ ...parse<CleanOutcome["changes"][number]>(text), removed: "" }));
  const traced = hasUndo ? traceChanges(document.text, touches, undefined, "all") : undefined;
  if (drop === undefined) return { outcome: { kind: "kept", document, changes: all, labels }, traced };
  const { at: _, ...why } = drop;
  return { outcome: { kind: "dropped", document, ...why, changes: all }, traced };
}

function parse<T extends object = Parameters<typeof joinRecord>[0]>(line: string): T {
  return JSON.parse(line) as T;
}

/** Lines begin with the id: those of other documents need not be parsed. Lines of one document stand together. */
async function find(folder: string, name: CorpusName, id: string, most = Infinity): Promise<string[]> {
  const head = `{"id":${JSON.stringify(id)}`;
  const found: string[] = [];
  for await (const line of corpusFileLines(folder, name)) {
    const isWanted = line.startsWith(head) && (line[head.length] === "," || line[head.length] === "}");
    if (isWanted) found.push(line);
    if (found.length >= most || (!isWanted && found.length > 0)) break;
  }
  return found;
}
