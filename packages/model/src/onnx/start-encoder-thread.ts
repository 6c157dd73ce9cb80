import { EnvironmentError, InvalidInputError, ModelError } from "@espalier/core";
import { startWorker } from "@espalier/core/node";
import type { EncodeProblem, EncodeReply, EncodeRequest, EncoderFiles } from "./encoder.ts";

/** A text that waits for its vector. */
export interface EncodeTask {
  readonly text: string;
  readonly done: (vector: Float32Array) => void;
  readonly failed: (error: unknown) => void;
}

/** A worker thread with an encoder of its own. */
export interface EncoderThread {
  /** Texts that it holds. */
  load(): number;
  send(task: EncodeTask): void;
  end(): Promise<unknown>;
}

/** What a thread tells its pool: that it has room again, or that it is gone. */
export interface ThreadEvents {
  onFree(): void;
  onEnd(thread: EncoderThread): void;
}

/**
 * onnxruntime reads the command line of the process with one call per character on the stack of the thread that loads it: with the
 * usual 4 MB, a command of 14 KB (some hundred file names) ends the process. Only what is used of this is ever taken.
 */
const stackSizeMb = 256;

/** Starts a thread. While it holds no text, it does not keep the process alive. */
export function startEncoderThread(id: string, files: EncoderFiles, events: ThreadEvents): EncoderThread {
  const worker = startWorker(import.meta.url, "./encoder-worker", files, { stackSizeMb });
  const running = new Map<number, EncodeTask>();
  let requests = 0;
  let isEnding = false;
  let drained = (): void => {};

  const thread: EncoderThread = {
    load: () => running.size,
    send(task) {
      requests += 1;
      running.set(requests, task);
      worker.ref();
      worker.postMessage({ id: requests, text: task.text } satisfies EncodeRequest);
    },
    async end() {
      isEnding = true;
      for (const task of running.values()) task.failed(closedError(id));
      // A thread that is ended inside a run of the model takes the whole process with it: its last text is waited for.
      if (running.size > 0) {
        await new Promise<void>((resolve) => {
          drained = resolve;
        });
      }
      await worker.terminate();
    },
  };
  const lose = (cause: unknown): void => {
    const lost = [...running.values()];
    running.clear();
    drained();
    for (const task of lost) task.failed(isEnding ? closedError(id) : threadError(id, cause));
    events.onEnd(thread);
  };
  worker.on("message", (reply: EncodeReply) => {
    const task = running.get(reply.id);
    running.delete(reply.id);
    if (running.size === 0) {
      worker.unref();
      drained();
    }
    if ("vector" in reply) task?.done(reply.vector);
    else task?.failed(replyError(id, reply.problem, reply.message));
    events.onFree();
  });
  worker.on("error", lose);
  worker.on("exit", () => lose(new Error("the thread ended")));
  return thread;
}

/** For whoever asks a closed embedder. */
export function closedError(id: string): ModelError {
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
    "Run npm ci again; onnxruntime-node has binaries for Linux and Windows on x64 and arm64 and for macOS on arm64.",
  );
}
