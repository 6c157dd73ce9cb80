import { toProblem } from "./to-problem.ts";

/** Options of {@link toEventStream}. */
interface EventStreamOptions {
  /** Called once when the reader goes away before the end. */
  readonly onCancel: () => void;
  /** Called with an error that ended the stream. */
  readonly onError: (error: unknown) => void;
  /**
   * A comment is sent after so much silence, so that no proxy takes a slow model for a dead connection
   * (nginx closes after 60 s without a byte: `proxy_read_timeout`).
   *
   * @defaultValue 15000
   */
  readonly heartbeatMs?: number;
}

/**
 * Sends values as server-sent events, `data: [DONE]` last, as clients of OpenAI's API read them.
 *
 * The next value is only asked for when the reader has taken the one before. An error is sent as an `error` event
 * and ends the stream without `[DONE]`, so that no reader takes half an answer for a whole one.
 */
export function toEventStream(values: AsyncIterable<unknown>, options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { onCancel, onError, heartbeatMs = 15_000 } = options;
  const encoder = new TextEncoder();
  const iterator = values[Symbol.asyncIterator]();
  let heartbeat: NodeJS.Timeout | undefined;
  let cancelled = false;
  const rest = (): void => {
    clearInterval(heartbeat);
    heartbeat = undefined;
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      heartbeat = setInterval(() => send(": still at work\n\n"), heartbeatMs);
      try {
        const { done, value } = await iterator.next();
        rest();
        if (cancelled) return;
        send(done === true ? "data: [DONE]\n\n" : `data: ${JSON.stringify(value)}\n\n`);
        if (done === true) controller.close();
      } catch (error) {
        rest();
        // Stopping the work ends it with an error that nobody waits for any more.
        if (cancelled) return;
        onError(error);
        send(`event: error\ndata: ${JSON.stringify(toProblem(error).body)}\n\n`);
        controller.close();
      }
    },
    async cancel() {
      cancelled = true;
      rest();
      onCancel();
      await iterator.return?.();
    },
  });
}
