import { existsSync } from "node:fs";
import { join } from "node:path";
import { evaluateCharset, evaluateDocuments, evaluateExtraction } from "@espalier/read";
import { Command } from "commander";
import { type CommandContext, withContext } from "../command.ts";
import { compareWithRun, type FigureGroup, missedBounds } from "../evaluation/figures.ts";
import { type RecordedPeer, recordedPeers } from "../evaluation/recorded-peers.ts";
import { exitCodes } from "../exit-codes.ts";
import { parseMinimums } from "../parse-options.ts";

interface EvalReadingOptions {
  readonly show?: boolean;
  readonly min?: readonly string[];
  readonly compare?: string;
}

/** What one evaluation of reading gave. */
interface Measured {
  readonly lines: readonly string[];
  readonly groups: readonly FigureGroup[];
  /** What missed, one line each; of data that may be looked at. */
  readonly misses: readonly string[];
  readonly peers: readonly RecordedPeer[];
}

/** `espalier eval extract`: how well the article of a page is found, or what stands in documents of other formats. */
export function evalExtractCommand(): Command {
  const metrics = ["token-f1", "four-gram-f1", "pages-per-cpu-second", "rows-in-order"] as const;
  const what = "measure text: pages (ground-truth.json, html/<id>.html.gz) or documents (manifest.jsonl with {file, gold_md})";
  return readingCommand("extract", what, metrics, (folder) =>
    existsSync(join(folder, "ground-truth.json")) ? measurePages(folder) : measureDocuments(folder),
  );
}

async function measurePages(folder: string): Promise<Measured> {
  const { metrics: found, rows } = await evaluateExtraction(folder);
  const halves = `even half ${found.tokenF1Even.toFixed(4)}, odd half ${found.tokenF1Odd.toFixed(4)}`;
  return {
    lines: [
      `${found.pages} pages  token-f1 ${found.tokenF1.toFixed(4)} (${halves})  four-gram-f1 ${found.fourGramF1.toFixed(4)}  ${found.pagesPerCpuSecond.toFixed(1)} pages per CPU second`,
    ],
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
    peers: recordedPeers.extract?.all ?? [],
  };
}

async function measureDocuments(folder: string): Promise<Measured> {
  const { formats, documents } = await evaluateDocuments(folder);
  return {
    lines: formats.map(
      ({ format, documents: count, f1, precision, recall, rows }) =>
        `${format}  ${count} documents  token-f1 ${f1.toFixed(3)} (precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)})  rows-in-order ${rows === undefined ? "–" : rows.toFixed(3)}`,
    ),
    groups: formats.map(({ format, f1, rows }) => ({ name: format, metrics: { "token-f1": f1, "rows-in-order": rows } })),
    misses: documents
      .filter(({ f1 }) => f1 < 0.9)
      .map(({ file, f1, problem }) => `${file}  token F1 ${f1.toFixed(3)}${problem === undefined ? "" : `: ${problem}`}`),
    peers: [],
  };
}

/** `espalier eval charset`: whether bytes of known encodings become the same text. */
export function evalCharsetCommand(): Command {
  const metrics = ["same-text", "mb-per-cpu-second"] as const;
  return readingCommand("charset", "measure the decoding of a folder with manifest.jsonl ({file, encoding})", metrics, async (folder) => {
    const { metrics: found, rows } = await evaluateCharset(folder);
    return {
      lines: [
        `same text ${found.sameText} of ${found.files} files, Chinese ${found.chineseSameText} of ${found.chineseFiles}  ${found.megabytesPerCpuSecond.toFixed(1)} MB per CPU second`,
      ],
      peers: recordedPeers.charset?.all ?? [],
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
    return await report(folder, measured, { ...options, least }, context);
  });
}

async function report(
  folder: string,
  { lines, groups, misses, peers }: Measured,
  { show, compare, least }: EvalReadingOptions & { readonly least: ReadonlyMap<string, number> },
  { terminal, json }: CommandContext,
): Promise<number> {
  for (const line of lines) terminal.print(`${folder}  ${line}`);
  for (const peer of peers) terminal.print(`  recorded: ${peer.name}: ${peer.figures}`);
  if (show === true) for (const miss of misses) terminal.print(`  ${miss}`);
  if (compare !== undefined) await compareWithRun(compare, groups, terminal);
  if (json) terminal.printJson({ metrics: groups[0]?.metrics ?? {}, groups, settings: { folder } });
  return missedBounds(groups, { least, most: new Map() }, terminal) > 0 ? exitCodes.failed : exitCodes.done;
}
