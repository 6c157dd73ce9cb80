import { createHash } from "node:crypto";
import { InvalidInputError, InvalidOptionError } from "@espalier/core";
import { composeChanges } from "@espalier/text";
import type { Labels } from "./outcome.ts";
import type { Profile } from "./profiles/profile.ts";
import type { CleanReport } from "./report/clean-report.ts";
import { hasCorpusFile, readReport } from "./report/read-corpus.ts";
import { type RecordedDocument, readRecord } from "./report/read-record.ts";
import type { Carried } from "./run/carried.ts";
import { addToPast, noPast } from "./run/past.ts";
import { type RunToFolderOptions, runToFolder } from "./run-to-folder.ts";
import { revertChanges, textChanges, toOffsetChanges } from "./trace-changes.ts";

/** Options of {@link undoStep}. */
export interface UndoStepOptions extends RunToFolderOptions {
  /** The folder of the run that had the step. It is not changed. */
  readonly from: string;
  /** The step's name; where a profile has it more than once, all of them are undone. */
  readonly step: string;
}

/**
 * Writes the corpus of an earlier run again without one of its steps, from the record alone: the sources are not read.
 *
 * The result is what a run without the step would have given, byte for byte. Every text is led back to what the step saw, documents that it
 * dropped come back, documents that earlier steps dropped stay dropped, and the steps after it judge again, since what they
 * decided may have hung on it (a document that comes back may be the duplicate of another).
 *
 * @returns The content of the new `report.json`, whose `undone` names the step.
 * @throws {@link InvalidOptionError} if the run had no such step, or it was its only one; {@link InvalidInputError} if `from` holds no
 * run, or one without `undo.jsonl`; else as {@link cleanToFolder}.
 */
export async function undoStep(options: UndoStepOptions): Promise<CleanReport> {
  const { from, step } = options;
  const report = await readReport(from);
  const names = report.profile.steps.map((one) => one.step);
  const at = names.indexOf(step);
  if (at === -1) throw new InvalidOptionError("undo", `one of ${[...new Set(names)].join(", ")}`, step);
  const steps = report.profile.steps.filter((one) => one.step !== step);
  if (steps.length === 0) throw new InvalidOptionError("undo", "a step of several: without it nothing is left to do", step);
  if (!hasCorpusFile(from, "undo.jsonl"))
    throw new InvalidInputError(
      from,
      "has no undo.jsonl, which holds what was taken out of the texts",
      "Clean the sources without the step.",
    );
  const profile: Profile = { ...report.profile, steps };
  const source = async function* (): AsyncGenerator<Carried> {
    for await (const recorded of readRecord(from)) yield before(at, recorded);
  };
  const { sample } = report;
  const inputs = createHash("sha256").update(JSON.stringify(report.files)).update("\0").update(step).digest("hex");
  return runToFolder({ source, profile, skip: at, notes: { inputs, ...(sample !== undefined && { sample }), undone: step } }, options);
}

/** A document as it was before the step at a place of the profile. */
function before(at: number, recorded: RecordedDocument): Carried {
  const { document, touches, origin, drop } = recorded;
  const earlier = touches.filter((touch) => touch.at < at);
  let { text } = document;
  let { language, title, ...metadata } = document.metadata;
  let length = text.length;
  for (const touch of [...touches].reverse()) {
    const changes = textChanges(touch);
    for (const change of changes) length += change.removed.length - (change.after.end - change.after.start);
    if (touch.at < at) continue;
    text = revertChanges(text, changes);
    title = touch.changes.find(({ field }) => field === "title")?.removed ?? title;
  }
  const labels: Labels = Object.assign({}, ...earlier.map((touch) => touch.labels));
  const changes = earlier.reduce((map, touch) => composeChanges(map, toOffsetChanges(textChanges(touch))), [...origin]);
  return {
    document: { ...document, text, metadata: withOrder(recorded, language, title, metadata), origin: { ...document.origin, changes } },
    past: addToPast(noPast, earlier),
    touches: [],
    touched: earlier.filter((touch) => touch.changes.length > 0).length,
    labels,
    length,
    origin,
    ...(drop !== undefined && drop.at < at && { drop }),
  };
}

/** The metadata as they came in, with their keys in that order: the result is compared by its bytes. */
function withOrder(
  { document, languageAdded }: RecordedDocument,
  language: string | undefined,
  title: string | undefined,
  rest: object,
): Carried["document"]["metadata"] {
  const known: Record<string, unknown> = { ...rest, language: languageAdded ? undefined : language, title };
  const entries = Object.keys(document.metadata).map((key): [string, unknown] => [key, known[key]]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Carried["document"]["metadata"];
}
