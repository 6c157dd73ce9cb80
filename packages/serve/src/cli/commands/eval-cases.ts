import { evaluatePersonalData, evaluateRepair, type PersonalDataGroup, type RepairGroup } from "@espalier/clean";
import { Command } from "commander";
import { type CommandContext, withContext } from "../command.ts";
import { compareWithRun, type FigureGroup, missedBounds } from "../evaluation/figures.ts";
import { recordedPeers } from "../evaluation/recorded-peers.ts";
import { exitCodes } from "../exit-codes.ts";
import { parseMinimums } from "../parse-options.ts";

interface EvalCasesOptions {
  readonly show?: boolean;
  readonly min?: readonly string[];
  readonly max?: readonly string[];
  readonly compare?: string;
}

/** `espalier eval repair`: cases of damaged text whose original is known. */
export function evalRepairCommand(): Command {
  return casesCommand(
    "repair",
    "measure the repair of encodings on a folder of cases as ftfy keeps them",
    ["repaired"],
    async (path, show, print) => {
      const groups = await evaluateRepair(path);
      for (const group of groups) printRepair(group, show, print);
      return groups.map(({ name, cases, exact }) => ({ name, metrics: { repaired: cases === 0 ? undefined : exact / cases } }));
    },
  );
}

/** `espalier eval pii`: personal data by kind. */
export function evalPiiCommand(): Command {
  const metrics = ["pii-recall", "pii-precision", "traps-hit"];
  return casesCommand(
    "pii",
    "measure personal data on a folder with vectors.jsonl and documents.jsonl, or on presidio's file",
    metrics,
    async (path, show, print) => {
      const groups = await evaluatePersonalData(path);
      for (const group of groups) printPersonalData(group, show, print);
      return groups.map(({ name, scores }) => ({
        name,
        metrics: { "pii-recall": scores.recall, "pii-precision": scores.precision, "traps-hit": scores.trapsHitShare },
      }));
    },
  );
}

function printRepair({ name, cases, exact, misses }: RepairGroup, show: boolean, print: (line: string) => void): void {
  print(`${name}  ${exact} of ${cases} as expected`);
  if (!show) return;
  for (const { label, original, expected, repaired } of misses)
    print(`  ${label}\n    was      ${original}\n    expected ${expected}\n    is       ${repaired}`);
}

function printPersonalData({ name, cases, scores }: PersonalDataGroup, show: boolean, print: (line: string) => void): void {
  const share = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(4));
  print(
    `${name}  ${cases} texts  pii-recall ${share(scores.recall)}  pii-precision ${share(scores.precision)}  traps hit ${scores.trapsHit} of ${scores.traps}`,
  );
  if (!show) return;
  for (const kind of scores.kinds)
    print(`  ${kind.kind}: recall ${share(kind.recall)} of ${kind.gold}, precision ${share(kind.precision)} of ${kind.found}`);
}

type Measure = (path: string, show: boolean, print: (line: string) => void) => Promise<FigureGroup[]>;

function casesCommand(name: string, description: string, metrics: readonly string[], measure: Measure): Command {
  const command = new Command(name)
    .description(description)
    .argument("<path>")
    .option("--show", "every miss, or every kind")
    .option("--min <metric=value...>", `exit 1 where a figure is below this (${metrics.join(", ")})`)
    .option("--max <metric=value...>", "exit 1 where a figure is above this")
    .option("--compare <run.json>", "print the difference to a run saved with --json");
  return withContext<EvalCasesOptions>(command, async ([path = ""], options, { terminal, json }: CommandContext) => {
    const bounds = { least: parseMinimums(options.min ?? [], metrics), most: parseMinimums(options.max ?? [], metrics) };
    const groups = await measure(path, options.show === true, (line) => terminal.print(line));
    for (const peer of recordedPeers[`${name}-cases`]?.all ?? []) terminal.print(`  recorded: ${peer.name}: ${peer.figures}`);
    if (options.compare !== undefined) await compareWithRun(options.compare, groups, terminal);
    if (json) terminal.printJson({ metrics: groups[0]?.metrics ?? {}, groups, settings: { path } });
    return missedBounds(groups, bounds, terminal) > 0 ? exitCodes.failed : exitCodes.done;
  });
}
