import { serialize } from "node:v8";
import type { Worker } from "node:worker_threads";
import { EnvironmentError, InvalidOptionError } from "@espalier/core";
import { startWorker } from "@espalier/core/node";
import type { Poison, Task, TaskJudge } from "./judge-task.ts";
import type { Judges } from "./judges.ts";
import type { Tally } from "./tally.ts";
import { cells, type FromThread, type ThreadSettings, type ToThread } from "./thread-messages.ts";

/** Bounds for one document on a thread. What goes beyond is dropped with that as its reason, and the run goes on. */
export interface DocumentLimits {
  /** By the clock, for one pass of one document. @defaultValue 60 000 */
  readonly timeoutMs: number;
  /** Heap of a thread in MiB. @defaultValue 1 024 */
  readonly maxHeapMb: number;
}

/**
 * A page of text takes milliseconds and the longest book seconds; on a machine that does a dozen other things a minute is still no honest
 * document. 1 GiB holds the steps' tables and a text of 20 million characters with its record, the longest that is read.
 */
export const defaultDocumentLimits: DocumentLimits = { timeoutMs: 60_000, maxHeapMb: 1_024 };

interface Thread {
  worker: Worker;
  readonly place: Int32Array;
  job: Job | undefined;
  /** Why it was stopped, where we stopped it. */
  stopped: string | undefined;
  seen: number;
  since: number;
}

interface Job {
  readonly task: Omit<Task, "poison">;
  readonly poison: Poison[];
  /** How often a document ended a thread, by its place and step. */
  readonly deaths: Map<string, number>;
  readonly resolve: (tally: Tally) => void;
  readonly reject: (error: unknown) => void;
}

/** A document that ends a thread gets one more chance: the first time it may have been the machine. */
const mostDeaths = 2;
const lookEveryMs = 500;

/**
 * Starts threads that do passes. A thread that ends is replaced, its batch is done again, and a document that ended two is dropped by
 * the step that was looking at it.
 *
 * @param own - Does a batch here where a thread failed at it, so that the error is the one that the step or the file system made.
 */
export function createThreadJudges(
  count: number,
  settings: Omit<ThreadSettings, "place">,
  own: TaskJudge,
  limits: DocumentLimits = defaultDocumentLimits,
): Judges {
  const waiting: Job[] = [];
  let pass: ToThread | undefined;
  let conclusion: unknown;
  let isClosed = false;
  const threads: Thread[] = [];

  const give = (thread: Thread): void => {
    if (isClosed || thread.job !== undefined) return;
    const job = waiting.shift();
    if (job === undefined) return;
    thread.job = job;
    thread.seen = -1;
    thread.since = performance.now();
    send(thread, { kind: "task", task: { ...job.task, poison: job.poison } });
  };
  const start = (thread: Thread): void => {
    const place = thread.place.buffer as SharedArrayBuffer;
    thread.worker = startWorker(import.meta.url, "./judge-thread", { ...settings, place } satisfies ThreadSettings, {
      maxOldGenerationSizeMb: limits.maxHeapMb,
    });
    thread.worker.on("message", (message: FromThread) => finish(thread, message));
    thread.worker.once("error", (error: NodeJS.ErrnoException) => {
      thread.stopped ??= error.code === "ERR_WORKER_OUT_OF_MEMORY" ? `it needs more than ${limits.maxHeapMb} MiB` : error.message;
    });
    thread.worker.once("exit", (code) => {
      if (!isClosed) replace(thread, thread.stopped ?? `exit code ${code}`);
    });
    if (pass !== undefined) send(thread, pass);
  };
  const finish = (thread: Thread, message: FromThread): void => {
    const { job } = thread;
    thread.job = undefined;
    if (job !== undefined) {
      if (message.kind === "done") job.resolve(message.tally);
      else own.judge({ ...job.task, poison: job.poison }, conclusion).then(job.resolve, job.reject);
    }
    give(thread);
  };
  const replace = (thread: Thread, why: string): void => {
    const { job } = thread;
    thread.job = undefined;
    thread.stopped = undefined;
    if (job !== undefined && blame(thread, job, why)) waiting.unshift(job);
    Atomics.store(thread.place, cells.index, -1);
    start(thread);
    for (const one of threads) give(one);
  };
  const look = (): void => {
    for (const thread of threads) {
      if (thread.job === undefined || thread.stopped !== undefined) continue;
      const seen = Atomics.load(thread.place, cells.documents);
      const isBetween = Atomics.load(thread.place, cells.index) === -1;
      if (seen !== thread.seen || isBetween) {
        thread.seen = seen;
        thread.since = performance.now();
      } else if (performance.now() - thread.since > limits.timeoutMs) {
        thread.stopped = `it took longer than ${limits.timeoutMs / 1000} s`;
        void thread.worker.terminate();
      }
    }
  };

  for (let index = 0; index < count; index += 1) {
    const place = new Int32Array(new SharedArrayBuffer(cells.count * 4));
    Atomics.store(place, cells.index, -1);
    const thread = { place, job: undefined, stopped: undefined, seen: -1, since: 0 } as unknown as Thread;
    threads.push(thread);
    start(thread);
  }
  const timer = setInterval(look, Math.min(lookEveryMs, limits.timeoutMs / 2));
  timer.unref();

  return {
    ahead: count * 3,
    begin(stage, value) {
      conclusion = value;
      pass = { kind: "pass", conclusion: value === undefined ? undefined : share(value, own.stages[stage]?.judge?.step.name ?? "step") };
      for (const thread of threads) send(thread, pass);
    },
    judge: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, poison: [], deaths: new Map(), resolve, reject });
        for (const thread of threads) give(thread);
      }),
    async close() {
      isClosed = true;
      clearInterval(timer);
      await Promise.all(threads.map((thread) => thread.worker.terminate()));
    },
  };
}

function send(thread: Thread, message: ToThread): void {
  thread.worker.postMessage(message);
}

/** Notes which document ended a thread. False where nothing can be done about it. */
function blame(thread: Thread, job: Job, why: string): boolean {
  const index = Atomics.load(thread.place, cells.index);
  const at = Atomics.load(thread.place, cells.step);
  const key = `${index} ${at}`;
  const deaths = (job.deaths.get(key) ?? 0) + 1;
  job.deaths.set(key, deaths);
  if (deaths < mostDeaths) return true;
  if (index === -1) {
    job.reject(new EnvironmentError(`A thread ended twice before it had begun: ${why}.`, "Try fewer --workers, or none."));
    return false;
  }
  job.poison.push({ index, at, reason: `the document ended its thread ${deaths} times (${why})` });
  return true;
}

/** Written once, read by every thread: a conclusion grows with the corpus. */
function share(value: unknown, step: string): SharedArrayBuffer {
  try {
    const bytes = serialize(value);
    const shared = new SharedArrayBuffer(bytes.length);
    bytes.copy(new Uint8Array(shared));
    return shared;
  } catch {
    throw new InvalidOptionError("workers", `1, because what the step ${step} concludes cannot be handed to threads`, "more");
  }
}
