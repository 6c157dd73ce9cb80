import { type Document, InvalidOptionError } from "@espalier/core";
import type { Profile } from "./profiles/profile.ts";
import type { CleanReport } from "./report/clean-report.ts";
import { chooseSample } from "./run/choose-sample.ts";
import { takeDocuments } from "./run/take-documents.ts";
import { type RunToFolderOptions, runToFolder } from "./run-to-folder.ts";

/** Options of {@link cleanToFolder}. */
export interface CleanToFolderOptions extends RunToFolderOptions {
  /**
   * A fingerprint of the inputs, such as a hash over names, sizes and times or contents. With it an unfinished run of the same inputs
   * and profile goes on where it was; without it every run begins anew, because nothing tells whether the inputs are the same.
   */
  readonly inputs?: string | undefined;
  /**
   * Cleans only so many documents, chosen by the hash of their id: the same ones on every run. They are held in memory.
   *
   * @defaultValue all
   */
  readonly sample?: number | undefined;
}

/**
 * Cleans documents into a folder: `kept.jsonl` (documents, with `origin` leading back to the text as it was read), `dropped.jsonl` (with
 * step, reason, what was measured and the threshold), `changes.jsonl` (every change with its places before and after), `undo.jsonl` (what
 * was taken out, for {@link undoStep} and {@link explainDocument}), `report.json`, and `report.html` for a browser, which opens from disk.
 *
 * The files appear together when all is done, `report.json` last; until then the folder shows the earlier run or none. A run that was killed
 * and begun again with the same `inputs` and profile goes on, and ends with the same bytes, whatever the number of workers.
 *
 * @returns The content of `report.json`.
 * @throws {@link InvalidOptionError} if `out` holds something else than an earlier run, or the profile names a step or option that does
 * not exist; {@link EnvironmentError} if another process is writing there or the disk is full; the signal's reason when it aborts.
 */
export async function cleanToFolder(
  documents: AsyncIterable<Document> | Iterable<Document>,
  profile: Profile,
  options: CleanToFolderOptions,
): Promise<CleanReport> {
  const { inputs, sample } = options;
  if (sample !== undefined && !(Number.isInteger(sample) && sample >= 1)) {
    throw new InvalidOptionError("sample", "a whole number of at least 1", sample);
  }
  const source = () => takeDocuments(sample === undefined ? documents : chooseSample(documents, sample));
  const notes = { ...(inputs !== undefined && { inputs }), ...(sample !== undefined && { sample }) };
  return runToFolder({ source, profile, skip: 0, notes }, options);
}
