import { parentPort } from "node:worker_threads";
import { packError } from "./pack-error.ts";
import type { ThreadReply } from "./start-thread.ts";

interface ThreadCall {
  readonly call: number;
  readonly operation: string;
  readonly input: never;
}

/**
 * Answers the calls of the starting side, in this thread, each when its operation is done.
 *
 * @param explain - Says what an error of a library means.
 */
export function serveCalls(operations: object, explain: (error: unknown) => unknown = (error) => error): void {
  const port = parentPort;
  if (port === null) return;
  const byName = new Map<string, (input: never) => unknown>(Object.entries(operations));
  const answer = async ({ call, operation, input }: ThreadCall): Promise<ThreadReply> => {
    try {
      return { call, value: await byName.get(operation)?.(input) };
    } catch (error) {
      return { call, error: packError(explain(error)) };
    }
  };
  port.on("message", async (message: ThreadCall) => port.postMessage(await answer(message)));
}
