import { describe, expect, it } from "vitest";
import { toEventStream } from "./to-event-stream.ts";

const ignore = { onCancel: () => {}, onError: () => {} };
const read = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

describe("toEventStream", () => {
  it("frames each value as one event, whatever line ends its texts hold", async () => {
    const values = (async function* () {
      yield { text: "a\nb\r\n\n费率" };
      yield { text: "c" };
    })();
    expect(await read(toEventStream(values, ignore))).toBe('data: {"text":"a\\nb\\r\\n\\n费率"}\n\ndata: {"text":"c"}\n\ndata: [DONE]\n\n');
  });

  it("sends comments while a value takes long", async () => {
    let finish = (): void => {};
    const waiting = new Promise<void>((resolve) => (finish = resolve));
    const values = (async function* () {
      await waiting;
      yield 1;
    })();
    const reader = toEventStream(values, { ...ignore, heartbeatMs: 5 }).getReader();
    const first = await reader.read();
    expect(new TextDecoder().decode(first.value)).toBe(": still at work\n\n");
    finish();
    await reader.cancel();
  });

  it("asks for the next value only when the one before was taken", async () => {
    let made = 0;
    const values = (async function* () {
      for (;;) yield ++made;
    })();
    const reader = toEventStream(values, ignore).getReader();
    await reader.read();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(made).toBeLessThanOrEqual(2);
    await reader.cancel();
  });

  it("reports an error once, sends it and ends", async () => {
    const errors: unknown[] = [];
    const failure = new TypeError("inside");
    const values = (async function* () {
      yield 1;
      throw failure;
    })();
    const text = await read(toEventStream(values, { ...ignore, onError: (error) => errors.push(error) }));
    expect(text).toMatch(
      /^data: 1\n\nevent: error\ndata: \{"error":\{"message":"The server failed\..*"type":"server_error","code":"internal_error"\}\}\n\n$/u,
    );
    expect(errors).toEqual([failure]);
  });

  it("tells its source when the reader goes away, and closes it", async () => {
    let cancelled = 0;
    let closed = false;
    const values = (async function* () {
      try {
        for (;;) yield 1;
      } finally {
        closed = true;
      }
    })();
    const reader = toEventStream(values, { ...ignore, onCancel: () => (cancelled += 1) }).getReader();
    await reader.read();
    await reader.cancel();
    expect([cancelled, closed]).toEqual([1, true]);
  });
});
