import { readFile } from "node:fs/promises";

/** What a process has used. */
export interface ProcessUsage {
  readonly cpuMs: number;
  readonly residentMb: number;
}

/** Linux counts in ticks of 1/100 s on every platform that Node runs on. */
const tickMs = 10;
const pageKb = 4;

/** Reads what a process has used; only Linux tells, elsewhere it is `undefined`. */
export async function processUsage(pid: number | undefined): Promise<ProcessUsage | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold spaces; the fields after it are counted from 3 (proc(5)).
    const fields = stat
      .slice(stat.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number);
    const field = (number: number): number => fields[number - 3] ?? 0;
    return { cpuMs: (field(14) + field(15)) * tickMs, residentMb: (field(24) * pageKb) / 1_024 };
  } catch {
    return undefined;
  }
}
