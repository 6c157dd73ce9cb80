import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { workerEntry } from "@espalier/core/node";

/** A process of a test: its lines as they come, and its end. */
interface TestProcess {
  readonly child: ChildProcess;
  /** Resolves with the first line that begins so; undefined where the process ends without one. */
  waitFor(beginning: string): Promise<string | undefined>;
  readonly ended: Promise<void>;
}

/** Starts a module of this folder under `tsx` as a process that can be killed. */
export function startProcess(name: string, args: readonly string[], onLine: (line: string) => void = () => {}): TestProcess {
  const { file, execArgv } = workerEntry(import.meta.url, `./${name}`);
  const child = spawn(process.execPath, [...execArgv, file, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const waiting: { readonly beginning: string; readonly resolve: (line: string | undefined) => void }[] = [];
  const ended = new Promise<void>((resolve) => {
    child.on("close", () => {
      for (const { resolve: giveUp } of waiting) giveUp(undefined);
      resolve();
    });
  });
  createInterface({ input: child.stdout as NodeJS.ReadableStream }).on("line", (line) => {
    onLine(line);
    for (const { beginning, resolve } of waiting) if (line.startsWith(beginning)) resolve(line);
  });
  return { child, ended, waitFor: (beginning) => new Promise((resolve) => waiting.push({ beginning, resolve })) };
}
