import { readFile } from "node:fs/promises";
import { InvalidInputError } from "@espalier/core";
import type { Terminal } from "../terminal.ts";

/** Figures of one file, language or kind. */
export interface FigureGroup {
  readonly name: string;
  readonly metrics: Readonly<Record<string, number | undefined>>;
}

/** The bounds that figures must keep: `--min` and `--max`. */
export interface Bounds {
  readonly least: ReadonlyMap<string, number>;
  readonly most: ReadonlyMap<string, number>;
}

/**
 * Says which figures miss their bound, group by group, and how many do. A figure that no group could measure holds no promise: it counts
 * as missed.
 */
export function missedBounds(groups: readonly FigureGroup[], { least, most }: Bounds, terminal: Pick<Terminal, "warn">): number {
  let missed = 0;
  const check = (metric: string, bound: number, isMissed: (value: number) => boolean, words: string): void => {
    let measured = 0;
    for (const { name, metrics } of groups) {
      const value = metrics[metric];
      if (value === undefined) continue;
      measured += 1;
      if (!isMissed(value)) continue;
      missed += 1;
      terminal.warn(`espalier: ${name}: ${metric} is ${value.toFixed(4)}, ${words} of ${bound}`);
    }
    if (measured > 0) return;
    missed += 1;
    terminal.warn(`espalier: ${metric} cannot be measured on what was given`);
  };
  for (const [metric, bound] of least) check(metric, bound, (value) => value < bound, "below the minimum");
  for (const [metric, bound] of most) check(metric, bound, (value) => value > bound, "above the maximum");
  return missed;
}

/** What `--json` writes for a run of an evaluation, and `--compare` reads again. */
interface SavedRun {
  readonly groups: readonly FigureGroup[];
}

/**
 * Prints how the figures differ from those of a saved run, the output of the same command with `--json`.
 *
 * @throws InvalidInputError where the file is no such run.
 */
export async function compareWithRun(path: string, groups: readonly FigureGroup[], terminal: Pick<Terminal, "print">): Promise<void> {
  const saved = await readRun(path);
  for (const group of groups) {
    const before = saved.groups.find(({ name }) => name === group.name);
    if (before === undefined) {
      terminal.print(`${group.name}: not in ${path}`);
      continue;
    }
    const differences = Object.entries(group.metrics).flatMap(([metric, value]) => {
      const was = before.metrics[metric];
      if (value === undefined || was === undefined || value === was) return [];
      return [`${metric} ${was.toFixed(4)} → ${value.toFixed(4)} (${value > was ? "+" : ""}${(value - was).toFixed(4)})`];
    });
    terminal.print(`${group.name}: ${differences.length === 0 ? "as before" : differences.join("  ")}`);
  }
}

async function readRun(path: string): Promise<SavedRun> {
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch (cause) {
    throw new InvalidInputError(path, "cannot be read", "Name the saved output of an evaluation with --json.", { cause });
  }
  try {
    const value = JSON.parse(content.trim().split("\n").at(-1) ?? "") as Partial<SavedRun>;
    if (Array.isArray(value.groups)) return { groups: value.groups };
  } catch {
    // Falls through to the one error for whatever is no run.
  }
  throw new InvalidInputError(path, "is no saved run of an evaluation", "Save one with --json and >.");
}
