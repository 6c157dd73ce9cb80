import { EnvironmentError } from "@espalier/core";
import { startWorker } from "@espalier/core/node";
import { type PackedError, unpackError } from "./pack-error.ts";

/** What a thread answers to a call. */
export type ThreadReply = { readonly call: number; readonly value: unknown } | { readonly call: number; readonly error: PackedError };

/** A thread that answers calls of `Operations`: an object of functions with one input each. */
export interface Thread<Operations> {
  call<Name extends keyof Operations & string>(operation: Name, input: InputOf<Operations[Name]>): Promise<OutputOf<Operations[Name]>>;
  /** Ends the thread at once; calls that wait are refused. */
  end(): Promise<void>;
}

type InputOf<Operation> = Operation extends (input: infer Input) => unknown ? Input : never;
type OutputOf<Operation> = Operation extends (input: never) => infer Output ? Awaited<Output> : never;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the module `name` beside `importer` on a thread of its own. A thread without calls does not keep the process alive.
 */
export function startThread<Operations>(importer: string, name: string, workerData: unknown): Thread<Operations> {
  const worker = startWorker(importer, name, workerData);
  const waiting = new Map<number, Waiting>();
  let calls = 0;
  let ended: Error | undefined;
  worker.unref();
  const refuseAll = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on("message", (reply: ThreadReply) => {
    const caller = waiting.get(reply.call);
    waiting.delete(reply.call);
    if (waiting.size === 0) worker.unref();
    if ("error" in reply) caller?.reject(unpackError(reply.error));
    else caller?.resolve(reply.value as never);
  });
  worker.on("error", (cause) =>
    refuseAll(new EnvironmentError(`The thread ${name} failed: ${cause.message}`, "Open the store again.", { cause })),
  );
  worker.on("exit", () => refuseAll(new EnvironmentError(`The thread ${name} has ended.`, "Open the store again.")));
  return {
    call(operation, input) {
      if (ended !== undefined) return Promise.reject(ended);
      calls += 1;
      const call = calls;
      return new Promise((resolve, reject) => {
        waiting.set(call, { resolve, reject });
        worker.ref();
        worker.postMessage({ call, operation, input });
      });
    },
    async end() {
      await worker.terminate();
    },
  };
}
