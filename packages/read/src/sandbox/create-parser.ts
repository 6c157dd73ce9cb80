import { type ChildProcess, fork } from "node:child_process";
import { workerEntry } from "@espalier/core/node";
import { failure, type Parsed } from "../parsed.ts";
import type { ReadLimits } from "../read-outcome.ts";
import type { ParseJob, ParseReply, ParseRequest } from "./messages.ts";
import { processUsage } from "./process-usage.ts";

/** A parser process. It takes one job at a time. */
export interface Parser {
  /**
   * Never rejects for what a file does: time, memory and crashes are failures of the file. The signal stops this
   * job, by ending its process.
   */
  parse(job: ParseJob, signal?: AbortSignal): Promise<Parsed>;
  /** Ends the process for good; a job under way fails. */
  close(): Promise<void>;
}

/** A process that holds this share of its memory limit after a job is replaced, so that the next file has room. */
const replaceShare = 0.7;

/** All memory of a process against its heap: buffers are not part of the heap. */
const residentShare = 1.5;

const checkMs = 100;

/** A job that gets a quarter of a processor or less is stopped by the clock. */
const mostWaits = 4;

/**
 * Creates a parser in a process of its own, which is started with the first job, kept for the next ones, and
 * started again after it was stopped or died. While it has no job it does not keep the program running.
 */
export function createParser(limits: ReadLimits): Parser {
  let child: ChildProcess | undefined;
  let nextId = 0;
  let isClosed = false;
  return {
    async parse(job, signal) {
      if (isClosed || signal?.aborted) return stopped;
      child ??= startProcess(limits);
      const { parsed, isUsable } = await runJob(child, { id: nextId++, job, limits }, signal);
      if (!isUsable) {
        await stopProcess(child);
        child = undefined;
      }
      return parsed;
    },
    async close() {
      isClosed = true;
      if (child !== undefined) await stopProcess(child);
    },
  };
}

const stopped = failure("unreadable", "The run was stopped.", "Start it again.");

const ready = new WeakSet<ChildProcess>();

function startProcess(limits: ReadLimits): ChildProcess {
  const { file, execArgv } = workerEntry(import.meta.url, "./parse-process");
  const child = fork(file, [], {
    execArgv: [...execArgv, `--max-old-space-size=${limits.maxHeapMb}`],
    // Nothing of the environment: keys are none of a parser's business, and its output must not depend on the time zone.
    env: { TZ: "UTC", ...pick(process.env, ["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot"]) },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  setReferenced(child, false);
  return child;
}

interface JobResult {
  readonly parsed: Parsed;
  readonly isUsable: boolean;
}

async function runJob(child: ChildProcess, request: ParseRequest, signal: AbortSignal | undefined): Promise<JobResult> {
  const { limits } = request;
  const off: (() => void)[] = [];
  setReferenced(child, true);
  const startMs = performance.now();
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<JobResult>((resolve) => {
      const fail = (parsed: Parsed): void => resolve({ parsed, isUsable: false });
      const send = (): void => {
        // The clock starts when the process is there: a busy machine starts it slowly, and that is not the file's doing.
        watch = watchProcess(child, limits, fail);
        child.send(request, (error) => error && fail(failure("damaged", "The parser process is gone.")));
      };
      const on = <Arguments extends unknown[]>(event: string, listener: (...values: Arguments) => void): void => {
        child.on(event, listener as (...values: unknown[]) => void);
        off.push(() => child.off(event, listener as (...values: unknown[]) => void));
      };
      on("message", (reply: ParseReply) => {
        if (reply.type === "ready") {
          ready.add(child);
          send();
        } else if (reply.id === request.id) resolve({ parsed: reply.parsed, isUsable: reply.residentMb < limits.maxHeapMb * replaceShare });
      });
      on("error", (error: Error) => fail(failure("damaged", `The parser process failed (${error.message}).`)));
      on("exit", (code: number | null, how: NodeJS.Signals | null) => fail(exitFailure(code, how, limits, performance.now() - startMs)));
      const stop = (): void => fail(stopped);
      signal?.addEventListener("abort", stop);
      off.push(() => signal?.removeEventListener("abort", stop));
      if (ready.has(child)) send();
    });
  } finally {
    clearInterval(watch);
    for (const remove of off) remove();
    setReferenced(child, false);
  }
}

function memoryFailure(limits: ReadLimits): Parsed {
  return failure("out-of-memory", `Reading needs more than ${limits.maxHeapMb} MiB of memory (limits.maxHeapMb).`);
}

/** V8 aborts a process whose heap is full: SIGABRT, or code 134 through a shell. */
function exitFailure(code: number | null, signal: NodeJS.Signals | null, limits: ReadLimits, ms: number): Parsed {
  if (signal === "SIGABRT" || code === 134) return memoryFailure(limits);
  return failure("damaged", `The parser process ended (${signal ?? `code ${code}`}) after ${Math.round(ms)} ms.`);
}

/**
 * Watches over time and memory of a job. The time is that of the processor where the system tells it, so that a
 * busy machine gives no other outcomes than an idle one, and at most `mostWaits` times as much by the clock.
 */
function watchProcess(child: ChildProcess, limits: ReadLimits, fail: (parsed: Parsed) => void): NodeJS.Timeout {
  const startMs = performance.now();
  let startCpuMs: number | undefined;
  const check = async (): Promise<void> => {
    const usage = await processUsage(child.pid);
    startCpuMs ??= usage?.cpuMs;
    const elapsedMs = performance.now() - startMs;
    const usedMs = usage === undefined ? elapsedMs : Math.max(usage.cpuMs - (startCpuMs ?? 0), elapsedMs / mostWaits);
    if (usedMs > limits.timeoutMs) fail(failure("timeout", `Reading takes longer than ${limits.timeoutMs} ms (limits.timeoutMs).`));
    if (usage !== undefined && usage.residentMb > limits.maxHeapMb * residentShare) fail(memoryFailure(limits));
  };
  void check();
  return setInterval(() => void check(), checkMs);
}

async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  setReferenced(child, true);
  child.kill("SIGKILL");
  await gone;
}

function setReferenced(child: ChildProcess, isReferenced: boolean): void {
  if (isReferenced) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

function pick(environment: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(names.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
}
