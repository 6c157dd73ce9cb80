import { rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "@espalier/core";
import { syncFolder, writeFileDurably } from "@espalier/core/node";
import type { CleanProgress } from "./outcome.ts";
import { createSteps } from "./profiles/create-steps.ts";
import type { Profile } from "./profiles/profile.ts";
import type { CleanReport } from "./report/clean-report.ts";
import { countOutcomes } from "./report/count-outcomes.ts";
import { corpusFiles, openWorkFolder, type WorkFolder } from "./report/work-folder.ts";
import { openCorpus } from "./report/write-corpus.ts";
import { toOutcome } from "./run/carried.ts";
import { runSteps } from "./run/run-steps.ts";
import { createSpool } from "./run/spool.ts";
import { inTemporaryFolder } from "./run/temporary-folder.ts";

/** Options of {@link cleanToFolder}. */
export interface CleanToFolderOptions {
  /** The folder to write to: new, empty, or of an earlier run. */
  readonly out: string;
  /**
   * A fingerprint of the inputs, such as a hash over names, sizes and times or contents. With it an unfinished run of the same inputs
   * and profile goes on where it was; without it every run begins anew, because nothing tells whether the inputs are the same.
   */
  readonly inputs?: string | undefined;
  /**
   * Cleans and reports, and writes nothing to `out`.
   *
   * @defaultValue false
   */
  readonly dryRun?: boolean | undefined;
  /**
   * Begins anew where an unfinished run could go on.
   *
   * @defaultValue false
   */
  readonly restart?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: CleanProgress) => void) | undefined;
  /** Told when an unfinished run is found: whether it goes on or is begun anew, and why. */
  readonly onNotice?: ((notice: string) => void) | undefined;
  /** Dates the report. Left out, the report has no date and is the same on every run. */
  readonly now?: (() => Date) | undefined;
}

/**
 * Cleans documents into a folder: `kept.jsonl` (documents, with `origin` leading back to the text as it was read), `dropped.jsonl` (with
 * step, reason, what was measured and the threshold), `changes.jsonl` (every change with its places before and after) and `report.json`.
 *
 * The files appear together when all is done, `report.json` last; until then the folder shows the earlier run or none. A run that was killed
 * and begun again with the same `inputs` and profile goes on, and ends with the same bytes.
 *
 * @returns The content of `report.json`.
 * @throws {@link InvalidOptionError} if `out` holds something else than an earlier run, or the profile names a step or option that does
 * not exist; {@link EnvironmentError} if another process is writing there; the file system's error where the disk is full; the signal's
 * reason when it aborts.
 */
export async function cleanToFolder(
  documents: AsyncIterable<Document> | Iterable<Document>,
  profile: Profile,
  options: CleanToFolderOptions,
): Promise<CleanReport> {
  createSteps(profile);
  if (options.dryRun === true) return inTemporaryFolder(tmpdir(), (folder) => report(documents, profile, options, folder, undefined));
  const key = JSON.stringify({ format: 1, inputs: options.inputs ?? null, profile });
  const work = await openWorkFolder(options.out, key, options.restart === true || options.inputs === undefined);
  tellResume(work, options);
  try {
    const done = await report(documents, profile, options, join(work.path, "spool"), work.path);
    await publish(work, options.out, done);
    return done;
  } catch (error) {
    await work.release();
    throw error;
  }
}

function tellResume(work: WorkFolder, { onNotice, inputs }: CleanToFolderOptions): void {
  if (work.resumes) onNotice?.("An unfinished run of the same inputs and profile goes on.");
  else if (work.discarded) {
    onNotice?.(
      inputs === undefined
        ? "An unfinished run was begun anew: without a fingerprint of the inputs nothing tells whether they are the same."
        : "An unfinished run of other inputs, another profile or with --restart was begun anew.",
    );
  }
}

async function report(
  documents: AsyncIterable<Document> | Iterable<Document>,
  profile: Profile,
  options: CleanToFolderOptions,
  spoolFolder: string,
  corpusFolder: string | undefined,
): Promise<CleanReport> {
  const { signal, onProgress, inputs, now } = options;
  const counter = countOutcomes(profile);
  const corpus = corpusFolder === undefined ? undefined : await openCorpus(corpusFolder);
  try {
    for await (const carried of runSteps(documents, createSteps(profile), { spool: createSpool(spoolFolder), signal, onProgress })) {
      counter.add(carried, toOutcome(carried).document.metadata.language);
      await corpus?.put(carried);
    }
    const files = (await corpus?.finish()) ?? {};
    return {
      tool: "espalier clean",
      format: 1,
      profile,
      ...(inputs !== undefined && { inputs }),
      ...(now !== undefined && { finished: now().toISOString() }),
      ...counter.result(),
      files,
    };
  } finally {
    await corpus?.close();
  }
}

/** The report is taken away first and put in place last: where it stands, the other files are those it describes. */
async function publish(work: WorkFolder, out: string, done: CleanReport): Promise<void> {
  await rm(join(out, "report.json"), { force: true });
  for (const name of corpusFiles) await rename(join(work.path, name), join(out, name));
  await syncFolder(out);
  await writeFileDurably(join(out, "report.json"), `${JSON.stringify(done, undefined, 2)}\n`);
  await work.remove();
}
