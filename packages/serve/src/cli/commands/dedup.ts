import { stat } from "node:fs/promises";
import { groupSignatures, removeDuplicates, type SetAsideLine, type SignDocumentsOptions, signDocuments } from "@espalier/clean";
import { InvalidOptionError } from "@espalier/core";
import { Command } from "commander";
import { type CommandContext, withContext } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";

interface SignCommandOptions {
  readonly out: string;
  readonly shard?: string;
  readonly compatible?: string;
  readonly tokens?: string;
  readonly sources?: readonly string[];
  readonly dropVersions?: boolean;
}

/** `espalier dedup sign`: documents to signatures. */
export function dedupSignCommand(): Command {
  const command = new Command("sign")
    .description("stage 1: write the signatures of documents; a line that is no document is listed with the reason (exit 3)")
    .argument("<files...>", "JSONL files of documents, .gz too")
    .requiredOption("--out <folder>", "the folder of the signatures")
    .option("--shard <i/n>", "sign only every n-th document, beginning with the i-th; all n shards see the same files", "1/1")
    .option("--compatible <tool>", "the way of another tool: datatrove-0.10")
    .option("--tokens <how>", "with --compatible, how a text is cut: whitespace, characters (for Chinese) or words")
    .option("--sources <beginnings...>", "beginnings of sources, the most trusted first")
    .option("--drop-versions", "let the latest of documents that hold at different times stand for all");
  return withContext<SignCommandOptions>(command, async (files, options, context) => {
    const { terminal, signal } = context;
    await refuseFile(options.out);
    const report = await signDocuments(files, {
      out: options.out,
      shard: parseShard(options.shard ?? "1/1"),
      compatible: parseChoice("--compatible", options.compatible, ["datatrove-0.10"] as const),
      tokens: parseTokens(options),
      sources: options.sources,
      keepVersions: options.dropVersions !== true,
      signal,
      onProgress: (documents) => terminal.progress("sign", documents, undefined, "documents"),
    });
    terminal.endProgress();
    const { documents, signed, setAside, file } = report;
    terminal.print(`${file}: ${signed} of ${documents} documents can be compared, ${setAside.length} lines set aside`);
    return end(report, setAside, context);
  });
}

interface GroupCommandOptions {
  readonly out: string;
  readonly against?: readonly string[];
  readonly minOverlap?: string;
  readonly minContained?: string;
  readonly anyFigures?: boolean;
}

/** `espalier dedup group`: signatures to groups. */
export function dedupGroupCommand(): Command {
  const command = new Command("group")
    .description("stage 2: find the documents that say the same, from the signatures of all shards")
    .argument("<folders...>", "folders of signatures, in the order of their documents")
    .requiredOption("--out <file>", "the file of groups")
    .option("--against <folders...>", "signatures of earlier runs: what they hold stays, and new documents that say the same go")
    .option("--min-overlap <share>", "five-word runs that two texts have in common, 0.5 to 1 (default 0.7)")
    .option("--min-contained <share>", "runs of a text that a fuller one contains, 0.5 to 1 (default 0.9)")
    .option("--any-figures", "let documents go that differ in a figure or a name");
  return withContext<GroupCommandOptions>(command, async (folders, options, context) => {
    const report = await groupSignatures(folders, {
      out: options.out,
      against: options.against,
      minOverlap: parseShare("--min-overlap", options.minOverlap),
      minContained: parseShare("--min-contained", options.minContained),
      keepDifferentFigures: options.anyFigures !== true,
      signal: context.signal,
      onProgress: ({ stage, done, total }) => context.terminal.progress(stage, done, total, stage === "merge" ? "keys" : "documents"),
    });
    context.terminal.endProgress();
    const { documents, earlier, candidates, removed, clusters } = report;
    const beside = earlier === 0 ? "" : ` beside ${earlier} of earlier runs`;
    context.terminal.print(
      `${options.out}: ${documents} documents${beside}, ${candidates} candidates; ${removed} say the same as one of ${clusters} others`,
    );
    return end(report, [], context);
  });
}

interface RemoveCommandOptions {
  readonly groups: string;
  readonly out: string;
  readonly removed?: string;
}

/** `espalier dedup remove`: documents and groups to documents without duplicates. */
export function dedupRemoveCommand(): Command {
  const command = new Command("remove")
    .description("stage 3: write the documents without their duplicates; a line that is no document is listed with the reason (exit 3)")
    .argument("<files...>", "the files that were signed, or some of them")
    .requiredOption("--groups <file>", "the file of groups")
    .requiredOption("--out <file>", "where the documents that stay go")
    .option("--removed <file>", "where the others go, each with its reason");
  return withContext<RemoveCommandOptions>(command, async (files, options, context) => {
    const { groups, out, removed } = options;
    const report = await removeDuplicates(files, { groups, out, removed, signal: context.signal });
    context.terminal.print(
      `${out}: ${report.kept} of ${report.documents} documents kept, ${report.removed} removed, ${report.setAside.length} lines set aside`,
    );
    return end(report, report.setAside, context);
  });
}

function end(report: object, setAside: readonly SetAsideLine[], { terminal, json }: CommandContext): number {
  for (const { file, line, problem } of setAside) terminal.warn(`set aside ${file}:${line}: ${problem}`);
  if (json) terminal.printJson(report);
  return setAside.length > 0 ? exitCodes.setAside : exitCodes.done;
}

/** Said before anything is read. */
async function refuseFile(out: string): Promise<void> {
  if ((await stat(out).catch(() => undefined))?.isFile() === true) throw new InvalidOptionError("--out", "a folder", out);
}

function parseShard(value: string): { readonly index: number; readonly count: number } {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/u.exec(value) ?? [];
  if (index === undefined || count === undefined || Number(index) < 1 || Number(index) > Number(count))
    throw new InvalidOptionError("--shard", "a shard such as 1/4", value);
  return { index: Number(index) - 1, count: Number(count) };
}

function parseTokens({ compatible, tokens }: SignCommandOptions): SignDocumentsOptions["tokens"] {
  if (tokens !== undefined && compatible === undefined) throw new InvalidOptionError("--tokens", "given with --compatible only", tokens);
  return parseChoice("--tokens", tokens, ["whitespace", "characters", "words"] as const);
}

function parseChoice<Choice extends string>(option: string, value: string | undefined, choices: readonly Choice[]): Choice | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new InvalidOptionError(option, choices.join(", "), value);
  return choice;
}

function parseShare(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === "" || !(number >= 0.5 && number <= 1)) throw new InvalidOptionError(option, "a number from 0.5 to 1", value);
  return number;
}
