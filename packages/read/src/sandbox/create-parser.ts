import { type ChildProcess, fork } from "node:child_process";
import { workerEntry } from "@espalier/core/node";
import { failure, type Parsed } from "../parsed.ts";
import type { ReadLimits } from "../read-outcome.ts";
import type { ParsedPart, ParseJob, ParseReply, ParseRequest } from "./messages.ts";
import { processUsage } from "./process-usage.ts";

/** A parser process. It takes one job at a time. */
export interface Parser {
  /**
   * Gives the parts of a file in turn, each read when it is asked for. Never rejects for what a file does: time,
   * memory and crashes are failures of the part that brought them. The signal stops this job, by ending its process.
   */
  parse(job: ParseJob, signal?: AbortSignal): AsyncGenerator<ParsedPart>;
  /** Ends the process for good; a job under way fails. */
  close(): Promise<void>;
}

/** A process that holds this share of its memory limit after a file is replaced, so that the next file has room. */
const replaceShare = 0.5;

/**
 * The heap against all memory of a process: buffers and the program itself are no part of the heap. What is held
 * in all is watched too, but only every so often.
 */
const heapShare = 0.8;

const checkMs = 50;

/** Text recognition holds its models and the image of a page beside the parser (measured: 670 MiB in all with two languages). */
const ocrMb = 512;

/** A job that gets a quarter of a processor or less is stopped by the clock. */
const mostWaits = 4;

/** Members of one file that may end their process, each of which costs a new one, before the rest is set aside. */
const mostDeaths = 3;

/**
 * Creates a parser in a process of its own, which is started with the first job, kept for the next ones, and
 * started again after it was stopped or died. While it has no job it does not keep the program running.
 */
export function createParser(limits: ReadLimits): Parser {
  let child: ChildProcess | undefined;
  let nextId = 0;
  let isClosed = false;
  const end = async (): Promise<void> => {
    const ended = child;
    child = undefined;
    if (ended !== undefined) await stopProcess(ended);
  };
  return {
    async *parse(job, signal) {
      const place = { source: job.source, name: job.name };
      let skip = 0;
      for (let deaths = 0; deaths < mostDeaths; deaths += 1) {
        if (isClosed || signal?.aborted) {
          yield { ...place, parsed: stopped };
          return;
        }
        child ??= startProcess(limits);
        let request: ParseRequest = { type: "open", id: nextId++, job, limits, skip };
        const bounds = { ...limits, maxHeapMb: memoryOf(limits, job) };
        let step = await runStep(child, request, bounds, signal);
        for (; step.kind === "part"; step = await runStep(child, request, bounds, signal)) {
          skip += 1;
          // What a caller does meanwhile may have stopped the process; and one who leaves takes no further part.
          yield step.part;
          if (step.isLast) break;
          if (child === undefined) return;
          request = { type: "next", id: request.id };
        }
        if (step.kind !== "died") {
          if (step.residentMb > limits.maxHeapMb * replaceShare) await end();
          return;
        }
        await end();
        yield { ...(step.member ?? place), parsed: step.parsed };
        if (step.member === undefined || step.parsed === stopped) return;
        skip += 1;
      }
      yield {
        ...place,
        parsed: failure("damaged", `${mostDeaths} of its members could not be read within the limits; the rest is set aside.`),
      };
    },
    async close() {
      isClosed = true;
      await end();
    },
  };
}

const stopped = failure("unreadable", "The run was stopped.", "Start it again.");

const ready = new WeakSet<ChildProcess>();

function startProcess(limits: ReadLimits): ChildProcess {
  const { file, execArgv } = workerEntry(import.meta.url, "./parse-process");
  const child = fork(file, [], {
    execArgv: [...execArgv, `--max-old-space-size=${Math.round(limits.maxHeapMb * heapShare)}`],
    // Nothing of the environment: keys are none of a parser's business, and its output must not depend on the time zone.
    env: { TZ: "UTC", ...pick(process.env, ["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot"]) },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  setReferenced(child, false);
  return child;
}

/** What one request to a process came to. */
type Step =
  | { readonly kind: "part"; readonly part: ParsedPart; readonly isLast: boolean; readonly residentMb: number }
  | { readonly kind: "end"; readonly residentMb: number }
  /** The process is to be replaced. `member`: the part that it was at, where others may follow. */
  | { readonly kind: "died"; readonly parsed: Parsed; readonly member?: Pick<ParsedPart, "source" | "name"> };

function memoryOf(limits: ReadLimits, job: ParseJob): number {
  return limits.maxHeapMb + (job.settings.ocrLanguages.length > 0 ? ocrMb : 0);
}

async function runStep(child: ChildProcess, request: ParseRequest, limits: ReadLimits, signal: AbortSignal | undefined): Promise<Step> {
  const off: (() => void)[] = [];
  setReferenced(child, true);
  const startMs = performance.now();
  let watch: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Step>((resolve) => {
      let member: Pick<ParsedPart, "source" | "name"> | undefined;
      const fail = (parsed: Parsed): void => resolve({ kind: "died", parsed, ...(member === undefined ? {} : { member }) });
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
        } else if (reply.id !== request.id) return;
        else if (reply.type === "begin") {
          member = reply.isMember ? { source: reply.source, name: reply.name } : undefined;
          clearInterval(watch);
          watch = watchProcess(child, limits, fail);
        } else if (reply.type === "end") resolve({ kind: "end", residentMb: reply.residentMb });
        else
          resolve({
            kind: "part",
            part: { source: reply.source, name: reply.name, parsed: reply.parsed },
            isLast: reply.isLast,
            residentMb: reply.residentMb,
          });
      });
      on("error", (error: Error) => fail(failure("damaged", `The parser process failed (${error.message}).`)));
      on("exit", (code: number | null, how: NodeJS.Signals | null) => fail(exitFailure(code, how, limits, performance.now() - startMs)));
      const stop = (): void => fail(stopped);
      signal?.addEventListener("abort", stop);
      off.push(() => signal?.removeEventListener("abort", stop));
      if (signal?.aborted) stop();
      else if (ready.has(child)) send();
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
    if (usage !== undefined && usage.residentMb > limits.maxHeapMb) fail(memoryFailure(limits));
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
