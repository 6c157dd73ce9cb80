import { rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvalidOptionError, StoreError } from "@espalier/core";
import { syncFolder, writeFileDurably } from "@espalier/core/node";
import type { CleanProgress } from "./outcome.ts";
import { createSteps } from "./profiles/create-steps.ts";
import { fingerprintStepModules, loadStepModules } from "./profiles/load-step-modules.ts";
import type { Profile } from "./profiles/profile.ts";
import type { CleanReport, ReportedFile } from "./report/clean-report.ts";
import { type Clusters, countClusters } from "./report/clusters.ts";
import { makeReport, timesOf } from "./report/make-report.ts";
import { renderReport } from "./report/page/render-report.ts";
import { openWorkFolder, type WorkFolder } from "./report/work-folder.ts";
import { corpusFileNames, openCorpus } from "./report/write-corpus.ts";
import { type BatchFolder, openBatchFolder } from "./run/batch-folder.ts";
import type { Carried } from "./run/carried.ts";
import type { Compression } from "./run/compress-lines.ts";
import { createTaskJudge, type OutputOptions } from "./run/judge-task.ts";
import { createThreadJudges, type DocumentLimits, defaultDocumentLimits } from "./run/judge-threads.ts";
import { createOwnJudges, type Judges } from "./run/judges.ts";
import { runStages } from "./run/run-stages.ts";
import type { Tally } from "./run/tally.ts";
import { inTemporaryFolder } from "./run/temporary-folder.ts";
import { withRoom } from "./run/with-room.ts";

/** How any run that ends in a folder is done. */
export interface RunToFolderOptions {
  /** The folder to write to: new, empty, or of an earlier run. */
  readonly out: string;
  /**
   * Threads that judge documents. The result is the same with any number. With threads a document has limits of time and memory, and one
   * that ends a thread costs no other.
   *
   * @defaultValue none: the work is done in the process itself
   */
  readonly workers?: number | undefined;
  /** Bounds for one document where there are threads. */
  readonly limits?: Partial<DocumentLimits> | undefined;
  /**
   * How the files of the corpus are compressed: `kept.jsonl.gz`, `kept.jsonl.zst`. The reports never are.
   *
   * @defaultValue "none"
   */
  readonly compress?: Compression | undefined;
  /**
   * Whether `undo.jsonl` is written: what was taken out of every text, so that a step can be undone and a document explained. It holds
   * what was redacted. Nothing else needs it: delete it before you hand the folder on.
   *
   * @defaultValue true
   */
  readonly undo?: boolean | undefined;
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
  /** Dates the report and times the steps. Left out, the report has neither and is the same on every run. */
  readonly now?: (() => Date) | undefined;
}

/** What is run. */
export interface RunToFolder {
  readonly source: () => AsyncIterable<Carried>;
  readonly profile: Profile;
  /** So many of the first steps have judged the documents already. */
  readonly skip: number;
  /** What the report says of the run besides. */
  readonly notes: Partial<Pick<CleanReport, "inputs" | "sample" | "undone">>;
}

/** Cleans into a folder; what was left unfinished there goes on. */
export async function runToFolder(run: RunToFolder, options: RunToFolderOptions): Promise<CleanReport> {
  const { workers } = options;
  if (workers !== undefined && !(Number.isInteger(workers) && workers >= 1 && workers <= 256))
    throw new InvalidOptionError("workers", "a whole number from 1 to 256", workers);
  await loadStepModules(run.profile);
  createSteps(run.profile);
  if (options.dryRun === true)
    return inTemporaryFolder(tmpdir(), async (folder) => (await passAll(run, options, folder, undefined)).report);
  const modules = await fingerprintStepModules(run.profile);
  const { compress = "none", undo = true } = options;
  const key = JSON.stringify({ format: 2, ...run.notes, profile: run.profile, modules, compress, undo });
  const { inputs } = run.notes;
  const work = await openWorkFolder(options.out, key, options.restart === true || inputs === undefined);
  tellResume(work, inputs, options);
  try {
    const done = await passAll(run, options, join(work.path, "passes"), work.path).catch(async (error: unknown) => {
      if (!(error instanceof StoreError) || error.problem !== "damaged") throw error;
      options.onNotice?.("The unfinished run is damaged and was begun anew.");
      await rm(join(work.path, "passes"), { recursive: true, force: true });
      return passAll(run, options, join(work.path, "passes"), work.path);
    });
    await publish(work, options.out, done);
    return done.report;
  } catch (error) {
    await work.release();
    throw error;
  }
}

function tellResume(work: WorkFolder, inputs: string | undefined, { onNotice }: RunToFolderOptions): void {
  if (work.resumes) onNotice?.("An unfinished run of the same inputs and profile goes on.");
  else if (work.discarded) {
    onNotice?.(
      inputs === undefined
        ? "An unfinished run was begun anew: without a fingerprint of the inputs nothing tells whether they are the same."
        : "An unfinished run of other inputs, another profile or with --restart was begun anew.",
    );
  }
}

interface Done {
  readonly report: CleanReport;
  readonly page: string;
}

async function passAll(run: RunToFolder, options: RunToFolderOptions, passes: string, corpusFolder: string | undefined): Promise<Done> {
  const { signal, onProgress, compress = "none", undo = true } = options;
  const folder = openBatchFolder(passes);
  const output: OutputOptions = { compression: corpusFolder === undefined ? undefined : compress };
  const judge = createTaskJudge(createSteps(run.profile), run.skip, folder, output);
  const judges = chooseJudges(run, options, folder, output, judge);
  const clusters = countClusters();
  const last = judge.stages.length - 1;
  const corpus = corpusFolder === undefined ? undefined : await openCorpus(corpusFolder, compress, undo);
  const onBatch = async (batch: number, { summary }: Tally): Promise<void> => {
    clusters.add(summary?.pairs ?? []);
    await corpus?.add(await folder.readLines(last, batch));
  };
  try {
    const { tally } = await runStages(run.source(), { stages: judge.stages, folder, judges, signal, onProgress, onBatch });
    return describe(run, options, tally, (await corpus?.finish()) ?? {}, clusters.result());
  } finally {
    await judges.close();
    await corpus?.close();
  }
}

function chooseJudges(
  { profile, skip }: RunToFolder,
  { workers, limits, signal }: RunToFolderOptions,
  folder: BatchFolder,
  output: OutputOptions,
  judge: ReturnType<typeof createTaskJudge>,
): Judges {
  if (workers === undefined) return createOwnJudges(judge, signal);
  return createThreadJudges(workers, { profile, skip, folder: folder.path, output }, judge, { ...defaultDocumentLimits, ...limits });
}

function describe(
  { profile, notes }: RunToFolder,
  { now }: RunToFolderOptions,
  tally: Tally,
  files: Record<string, ReportedFile>,
  clusters: Clusters,
): Done {
  const report: CleanReport = {
    tool: "espalier clean",
    format: 2,
    profile,
    ...notes,
    ...(now !== undefined && { finished: now().toISOString() }),
    ...makeReport(profile, tally),
    files,
    ...(now !== undefined && { time: timesOf(profile, tally) }),
  };
  return { report, page: renderReport(report, tally, clusters) };
}

/**
 * All is written before anything is put in place: a disk that is full leaves the earlier run as it was. The report is taken away first
 * and put in place last: where it stands, the other files are those it describes.
 */
async function publish(work: WorkFolder, out: string, { report, page }: Done): Promise<void> {
  const put = (name: string, content: string): Promise<void> => {
    const file = join(work.path, name);
    return withRoom(file, () => writeFileDurably(file, content));
  };
  await put("report.html", page);
  await put("report.json", `${JSON.stringify(report, undefined, 2)}\n`);
  await rm(join(out, "report.json"), { force: true });
  for (const name of corpusFileNames) {
    if (Object.hasOwn(report.files, name)) await rename(join(work.path, name), join(out, name));
    else await rm(join(out, name), { force: true });
  }
  await rename(join(work.path, "report.html"), join(out, "report.html"));
  await syncFolder(out);
  await rename(join(work.path, "report.json"), join(out, "report.json"));
  await syncFolder(out);
  await work.remove();
}
