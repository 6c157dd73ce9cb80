import { evaluateCharset, evaluateExtraction } from "@espalier/read/evaluate";
import { Command } from "commander";
import { type CommandContext, withContext } from "../command.ts";
import { compareWithRun, type FigureGroup, missedBounds } from "../evaluation/figures.ts";
import { recordedPeers } from "../evaluation/recorded-peers.ts";
import { exitCodes } from "../exit-codes.ts";
import { parseMinimums } from "../parse-options.ts";

interface EvalReadingOptions {
  readonly show?: boolean;
  readonly min?: readonly string[];
  readonly compare?: string;
}

/** What one evaluation of reading gave. */
interface Measured {
  readonly line: string;
  readonly groups: readonly FigureGroup[];
  /** What missed, one line each; of data that may be looked at. */
  readonly misses: readonly string[];
}

/** `espalier eval extract`: how well the article of a page is found. */
export function evalExtractCommand(): Command {
  const metrics = ["token-f1", "four-gram-f1", "pages-per-cpu-second"] as const;
  return readingCommand(
    "extract",
    "measure main content on a folder with ground-truth.json and html/<id>.html.gz",
    metrics,
    async (folder) => {
      const { metrics: found, rows } = await evaluateExtraction(folder);
      const speed = found.pagesPerCpuSecond.toFixed(1);
      return {
        line: `${found.pages} pages  token-f1 ${found.tokenF1.toFixed(4)} (even half ${found.tokenF1Even.toFixed(4)}, odd half ${found.tokenF1Odd.toFixed(4)})  four-gram-f1 ${found.fourGramF1.toFixed(4)}  ${speed} pages per CPU second`,
        groups: [
          {
            name: "all",
            metrics: { "token-f1": found.tokenF1, "four-gram-f1": found.fourGramF1, "pages-per-cpu-second": found.pagesPerCpuSecond },
          },
          { name: "even half", metrics: { "token-f1": found.tokenF1Even } },
          { name: "odd half", metrics: { "token-f1": found.tokenF1Odd } },
        ],
        misses: rows
          .filter(({ half, tokenF1 }) => half === "even" && tokenF1 < 0.9)
          .map(
            ({ id, tokenF1, precision, recall }) =>
              `${id}  token F1 ${tokenF1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})`,
          ),
      };
    },
  );
}

/** `espalier eval charset`: whether bytes of known encodings become the same text. */
export function evalCharsetCommand(): Command {
  const metrics = ["same-text", "mb-per-cpu-second"] as const;
  return readingCommand("charset", "measure the decoding of a folder with manifest.jsonl ({file, encoding})", metrics, async (folder) => {
    const { metrics: found, rows } = await evaluateCharset(folder);
    return {
      line: `same text ${found.sameText} of ${found.files} files, Chinese ${found.chineseSameText} of ${found.chineseFiles}  ${found.megabytesPerCpuSecond.toFixed(1)} MB per CPU second`,
      groups: [
        {
          name: "all",
          metrics: { "same-text": found.sameText / Math.max(1, found.files), "mb-per-cpu-second": found.megabytesPerCpuSecond },
        },
        { name: "Chinese", metrics: { "same-text": found.chineseSameText / Math.max(1, found.chineseFiles) } },
      ],
      misses: rows.filter(({ same }) => !same).map((row) => `${row.file}  ${row.encoding} read as ${row.found}`),
    };
  });
}

function readingCommand(
  name: string,
  description: string,
  metrics: readonly string[],
  measure: (folder: string) => Promise<Measured>,
): Command {
  const command = new Command(name)
    .description(description)
    .argument("<folder>")
    .option("--show", "list what missed")
    .option("--min <metric=value...>", `exit 1 where a figure is below this (${metrics.join(", ")})`)
    .option("--compare <run.json>", "print the difference to a run saved with --json");
  return withContext<EvalReadingOptions>(command, async ([folder = ""], options, context) => {
    const least = parseMinimums(options.min ?? [], metrics);
    const measured = await measure(folder);
    return await report(name, folder, measured, { ...options, least }, context);
  });
}

async function report(
  name: string,
  folder: string,
  { line, groups, misses }: Measured,
  { show, compare, least }: EvalReadingOptions & { readonly least: ReadonlyMap<string, number> },
  { terminal, json }: CommandContext,
): Promise<number> {
  terminal.print(`${folder}  ${line}`);
  for (const peer of recordedPeers[name]?.all ?? []) terminal.print(`  recorded: ${peer.name}: ${peer.figures}`);
  if (show === true) for (const miss of misses) terminal.print(`  ${miss}`);
  if (compare !== undefined) await compareWithRun(compare, groups, terminal);
  if (json) terminal.printJson({ metrics: groups[0]?.metrics ?? {}, groups, settings: { folder } });
  return missedBounds(groups, { least, most: new Map() }, terminal) > 0 ? exitCodes.failed : exitCodes.done;
}
