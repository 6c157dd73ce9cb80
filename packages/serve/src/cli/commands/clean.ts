import { createHash } from "node:crypto";
import { fingerprintSources } from "@espalier/answer";
import { type CleanReport, cleanToFolder, loadProfile, undoStep, withModuleSteps } from "@espalier/clean";
import { type Document, InvalidOptionError } from "@espalier/core";
import { readPaths } from "@espalier/read";
import { Command } from "commander";
import { explainInTerminal } from "../cleaning/explain-in-terminal.ts";
import { serveLines } from "../cleaning/serve-lines.ts";
import { suggestInTerminal } from "../cleaning/suggest-in-terminal.ts";
import { type CommandContext, withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { parseInteger } from "../parse-options.ts";

interface CleanCommandOptions {
  readonly out?: string;
  readonly profile: string;
  readonly ocr?: string;
  readonly steps?: string;
  readonly workers?: string;
  readonly sample?: string;
  readonly compress: string;
  readonly undoRecord: boolean;
  readonly dryRun?: boolean;
  readonly restart?: boolean;
  readonly explain?: string;
  readonly undo?: string;
  readonly worker?: boolean;
  readonly suggest?: boolean;
}

interface SetAside {
  readonly file: string;
  readonly line?: number | undefined;
  readonly reason: string;
  readonly message: string;
}

/** `espalier clean`: dirty files to a clean corpus with a record of every change. */
export function cleanCommand(): Command {
  const command = new Command("clean")
    .description(
      "read and clean files; writes kept.jsonl, dropped.jsonl, changes.jsonl, report.json and report.html; an unfinished run resumes by itself",
    )
    .argument("[paths...]", "files and folders; with --explain and --undo the folder of an earlier run")
    .option("--out <folder>", "where the results go")
    .option("--profile <profile>", "the name of a profile or a path to a .json one", "web")
    .option("--ocr <languages>", "recognise scans and pictures, such as eng,chi_sim (needs the package tesseract.js)")
    .option("--steps <module>", "steps of your own: a module that exports functions that make them")
    .option("--workers <n>", "threads that judge documents; the result is the same with any number")
    .option("--sample <n>", "clean only so many documents, chosen by the hash of their ids")
    .option("--compress <how>", "none, gzip or zstd", "none")
    .option("--no-undo-record", "leave out undo.jsonl, which holds what was taken out")
    .option("--dry-run", "say what would happen and write nothing")
    .option("--restart", "start over instead of resuming")
    .option("--explain <id>", "show what became of a document of an earlier run, and why")
    .option("--undo <step>", "write the corpus of an earlier run to --out without one of its steps; the sources are not read")
    .option("--suggest", "look at a sample and propose a profile: JSON on stdout, reasons on stderr")
    .option("--worker", "clean line by line: JSONL in on stdin, one line out for each on stdout");
  return withContext<CleanCommandOptions>(command, async (paths, options, context) => {
    if (options.worker === true) return await serveLines(await profileOf(options), context);
    const [folder] = paths;
    if (folder === undefined) throw new InvalidOptionError("paths", "a file or folder", undefined);
    if (options.explain !== undefined) return await explainInTerminal(folder, options.explain, context);
    if (options.suggest === true) return await suggest(paths, options, context);
    const { out } = options;
    if (out === undefined) throw new InvalidOptionError("--out", "the folder where the results go", undefined);
    if (options.undo !== undefined) return await undo(folder, options.undo, { ...options, out }, context);
    return await clean(paths, { ...options, out }, context);
  });
}

type WithOut = CleanCommandOptions & { readonly out: string };

async function profileOf(options: CleanCommandOptions): ReturnType<typeof loadProfile> {
  const profile = await loadProfile(options.profile);
  return options.steps === undefined ? profile : await withModuleSteps(profile, options.steps);
}

function runOptions(options: WithOut, { terminal, signal }: CommandContext) {
  const { compress } = options;
  if (compress !== "none" && compress !== "gzip" && compress !== "zstd")
    throw new InvalidOptionError("--compress", "none, gzip or zstd", compress);
  return {
    out: options.out,
    workers: options.workers === undefined ? undefined : parseInteger("--workers", options.workers, 1, 256),
    compress,
    undo: options.undoRecord,
    dryRun: options.dryRun ?? false,
    restart: options.restart ?? false,
    signal,
    now: () => new Date(),
    onNotice: (notice: string) => terminal.note(notice),
    onProgress: (p: { readonly stage: string; readonly documents: number; readonly total?: number | undefined }) =>
      terminal.progress(p.stage, p.documents, p.total, "documents"),
  } as const;
}

async function clean(paths: readonly string[], options: WithOut, context: CommandContext): Promise<number> {
  const { terminal, json } = context;
  const profile = await profileOf(options);
  const files = await fingerprintSources(paths);
  const inputs = createHash("sha256")
    .update(files.map((file) => file.sha256).join("\n"))
    .update(options.ocr ?? "")
    .digest("hex");
  const setAside: SetAside[] = [];
  const documents = readDocuments(paths, options, setAside, context);
  const report = await cleanToFolder(documents, profile, { ...runOptions(options, context), inputs, sample: sampleOf(options) });
  terminal.endProgress();
  warnOf(setAside, context);
  printReport(report, options, setAside.length, terminal);
  if (json) terminal.printJson({ report, setAside });
  return setAside.length > 0 ? exitCodes.setAside : exitCodes.done;
}

async function suggest(paths: readonly string[], options: CleanCommandOptions, context: CommandContext): Promise<number> {
  const setAside: SetAside[] = [];
  await suggestInTerminal(readDocuments(paths, options, setAside, context), sampleOf(options), context);
  warnOf(setAside, context);
  return setAside.length > 0 ? exitCodes.setAside : exitCodes.done;
}

function sampleOf({ sample }: CleanCommandOptions): number | undefined {
  return sample === undefined ? undefined : parseInteger("--sample", sample, 1, 10_000_000);
}

async function* readDocuments(
  paths: readonly string[],
  { ocr }: CleanCommandOptions,
  setAside: SetAside[],
  { terminal, signal }: CommandContext,
): AsyncGenerator<Document> {
  for await (const outcome of readPaths(paths, {
    ocr: ocr === undefined ? undefined : { languages: ocr.split(",") },
    signal,
    onProgress: (p) => terminal.progress("read", p.files, p.totalFiles, "files"),
  })) {
    if (outcome.kind === "document") yield outcome.document;
    else setAside.push({ file: outcome.file, line: outcome.line, reason: outcome.reason, message: outcome.message });
  }
}

function warnOf(setAside: readonly SetAside[], { terminal }: CommandContext): void {
  for (const one of setAside)
    terminal.warn(`set aside ${one.file}${one.line === undefined ? "" : `:${one.line}`} (${one.reason}): ${one.message}`);
}

async function undo(from: string, step: string, options: WithOut, context: CommandContext): Promise<number> {
  const report = await undoStep({ ...runOptions(options, context), from, step });
  context.terminal.endProgress();
  printReport(report, options, 0, context.terminal);
  if (context.json) context.terminal.printJson({ report, setAside: [] });
  return exitCodes.done;
}

function printReport(report: CleanReport, options: WithOut, setAside: number, terminal: CommandContext["terminal"]): void {
  const { read, kept, dropped } = report.documents;
  const done = options.dryRun === true ? "would write" : "written";
  terminal.print(`${done} to ${options.out}: ${kept} of ${read} documents kept, ${dropped} dropped, ${setAside} inputs set aside`);
  for (const step of report.steps) {
    if (step.changed === 0 && step.dropped === 0) continue;
    const changes = step.changes.map((change) => `${change.reason} ${change.count}`);
    const reasons = step.reasons.map((reason) => `${reason.reason} ${reason.count}`);
    terminal.print(`  ${step.step}: ${step.changed} documents changed, ${step.dropped} dropped (${[...changes, ...reasons].join("; ")})`);
  }
}
