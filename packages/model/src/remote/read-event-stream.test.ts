import { describe, expect, it } from "vitest";
import { readEventStream } from "./read-event-stream.ts";

async function read(...pieces: (string | Uint8Array)[]): Promise<string[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield typeof piece === "string" ? new TextEncoder().encode(piece) : piece;
  }
  const events: string[] = [];
  for await (const event of readEventStream(bytes())) events.push(event);
  return events;
}

describe("readEventStream", () => {
  it("yields the data of each event, and passes over comments and other fields", async () => {
    expect(await read(": ping\n\nevent: x\nid: 1\ndata: a\n\ndata:b\nretry: 3\n\n")).toEqual(["a", "b"]);
  });

  it("joins the lines of one event, and keeps an empty one", async () => {
    expect(await read("data: a\ndata\ndata:  b\n\n")).toEqual(["a\n\n b"]);
  });

  it("knows every line ending, and a byte order mark", async () => {
    expect(await read("\uFEFFdata: a\r\n\r\ndata: b\r\rdata: c\n\n")).toEqual(["a", "b", "c"]);
  });

  it("drops an event that the end cuts off", async () => {
    expect(await read("data: a\n\ndata: b\n")).toEqual(["a"]);
  });

  it("gives the same events wherever the bytes are cut", async () => {
    const text = 'data: 利率𠮷\r\n\r\n: c\r\ndata: {"a":"é"}\r\ndata: 2\r\n\r\ndata: [DONE]\r\n\r\n';
    const whole = await read(text);
    expect(whole).toEqual(["利率𠮷", '{"a":"é"}\n2', "[DONE]"]);
    const bytes = new TextEncoder().encode(text);
    for (let at = 1; at < bytes.length; at += 1) expect(await read(bytes.slice(0, at), bytes.slice(at))).toEqual(whole);
    expect(await read(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it("refuses an event without an end", async () => {
    await expect(read(`data: ${"x".repeat(5_000_000)}`)).rejects.toThrow(RangeError);
  });
});
