import type { Worker } from "node:worker_threads";
import { type CallOptions, type EmbeddingRole, EnvironmentError, InvalidInputError, ModelError } from "@espalier/core";
import type { EncodeProblem, EncodeReply, EncodeRequest, EncoderFiles } from "./encoder.ts";
import { startWorker } from "./start-worker.ts";

/** Runs an encoder on worker threads. */
export interface EncoderPool {
  /** The vectors in the order of the texts. Texts of a query overtake all waiting passages. */
  encode(texts: readonly string[], role: EmbeddingRole, options?: CallOptions): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
}

interface Task {
  readonly text: string;
  readonly done: (vector: Float32Array) => void;
  readonly failed: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly running: Map<number, Task>;
}

/**
 * Texts that a thread holds at once: one that it computes and one that waits, so that it need not idle while
 * the event loop is busy. More would only make a query wait for longer.
 */
const textsPerThread = 2;

/**
 * Starts threads when the first text comes, one more for each text that waits up to `workers`, and gives
 * each one text at a time: measured on 120 passages (79 tokens on the mean), batches of 8 in order of length
 * are a third slower on a CPU than single texts (33 against 49 a second) and hold twice the memory. Idle
 * threads do not keep the process alive.
 *
 * @param id - The embedder's id, for messages.
 */
export function createEncoderPool(id: string, files: EncoderFiles, workers: number): EncoderPool {
  const threads = new Set<Thread>();
  const waiting: Record<EmbeddingRole, Task[]> = { query: [], passage: [] };
  let requests = 0;
  let closed = false;

  const start = (): Thread => {
    const thread: Thread = { worker: startWorker(import.meta.url, "./encoder-worker", files), running: new Map() };
    threads.add(thread);
    thread.worker.on("message", (reply: EncodeReply) => receive(thread, reply));
    thread.worker.on("error", (error) => lose(thread, error));
    thread.worker.on("exit", () => lose(thread, new Error("the thread ended")));
    return thread;
  };

  const lose = (thread: Thread, cause: unknown): void => {
    threads.delete(thread);
    const lost = [...thread.running.values()];
    thread.running.clear();
    for (const task of lost) task.failed(closed ? closedError(id) : threadError(id, cause));
    serve();
  };

  const receive = (thread: Thread, reply: EncodeReply): void => {
    const task = thread.running.get(reply.id);
    thread.running.delete(reply.id);
    if (thread.running.size === 0) thread.worker.unref();
    if ("vector" in reply) task?.done(reply.vector);
    else task?.failed(replyError(id, reply.problem, reply.message));
    serve();
  };

  const freest = (): Thread | undefined => {
    let best: Thread | undefined;
    for (const thread of threads) if (best === undefined || thread.running.size < best.running.size) best = thread;
    if ((best === undefined || best.running.size > 0) && threads.size < workers) return start();
    return best !== undefined && best.running.size < textsPerThread ? best : undefined;
  };

  const serve = (): void => {
    while (!closed && waiting.query.length + waiting.passage.length > 0) {
      const thread = freest();
      const task = thread && (waiting.query.shift() ?? waiting.passage.shift());
      if (thread === undefined || task === undefined) return;
      requests += 1;
      thread.running.set(requests, task);
      thread.worker.ref();
      thread.worker.postMessage({ id: requests, text: task.text } satisfies EncodeRequest);
    }
  };

  return {
    async encode(texts, role, { signal } = {}) {
      signal?.throwIfAborted();
      if (closed) throw closedError(id);
      const tasks: Task[] = [];
      const vectors = texts.map(
        (text) =>
          new Promise<Float32Array>((done, failed) => {
            tasks.push({ text, done, failed });
          }),
      );
      const withdraw = (): void => {
        waiting[role] = waiting[role].filter((task) => !tasks.includes(task));
        for (const task of tasks) task.failed(signal?.reason);
      };
      signal?.addEventListener("abort", withdraw, { once: true });
      for (const task of tasks) waiting[role].push(task);
      serve();
      try {
        return await Promise.all(vectors);
      } catch (error) {
        const left = new Set(tasks);
        waiting[role] = waiting[role].filter((task) => !left.has(task));
        throw error;
      } finally {
        signal?.removeEventListener("abort", withdraw);
      }
    },
    async close() {
      closed = true;
      for (const task of [...waiting.query.splice(0), ...waiting.passage.splice(0)]) task.failed(closedError(id));
      await Promise.all([...threads].map((thread) => thread.worker.terminate()));
    },
  };
}

function closedError(id: string): ModelError {
  return new ModelError("unreachable", id, `The embedder ${id} was closed.`, "Create a new one.");
}

function threadError(id: string, cause: unknown): ModelError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ModelError("unreachable", id, `The thread of the embedder ${id} stopped: ${reason}.`, "Ask again; it starts anew.", { cause });
}

function replyError(id: string, problem: EncodeProblem, message: string): Error {
  if (problem === "text") return new InvalidInputError(`a text for ${id}`, message, "Leave the text out.");
  if (problem === "files") return new EnvironmentError(`The embedder ${id} cannot be loaded: ${message}.`, "Install the package again.");
  return new EnvironmentError(
    `The embedder ${id} cannot be started: ${message}.`,
    "Run npm ci again; onnxruntime-node has binaries for Linux, macOS and Windows on x64 and arm64 (not for macOS on x64).",
  );
}
