import { describe, expect, it } from "vitest";
import { readEventStream, type ServerEvent } from "./read-event-stream.ts";

async function read(...pieces: (string | Uint8Array)[]): Promise<ServerEvent[]> {
  const bytes = pieces.map((piece) => (typeof piece === "string" ? new TextEncoder().encode(piece) : piece));
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of bytes) controller.enqueue(piece);
      controller.close();
    },
  });
  const events: ServerEvent[] = [];
  for await (const event of readEventStream(stream)) events.push(event);
  return events;
}

describe("readEventStream", () => {
  it("reads the examples of the HTML standard", async () => {
    expect(await read("data: YHOO\ndata: +2\ndata: 10\n\n")).toEqual([{ name: "message", data: "YHOO\n+2\n10" }]);
    expect(await read(": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n")).toEqual([
      { name: "message", data: "first event" },
      { name: "message", data: "second event" },
      { name: "message", data: " third event" },
    ]);
    expect(await read("event: add\ndata: 73857293\n\n")).toEqual([{ name: "add", data: "73857293" }]);
    // An event that is not ended by an empty line is not given.
    expect(await read("data\n\ndata\ndata\n\ndata:")).toEqual([
      { name: "message", data: "" },
      { name: "message", data: "\n" },
    ]);
  });

  it("reads the same events wherever the stream is cut, also inside of a character and of a line end", async () => {
    for (const end of ["\n", "\r", "\r\n"]) {
      const bytes = new TextEncoder().encode(
        ["event: error", "data: 费率1.5%", "data: 😀", "", ": pause", "", "data: x", "", ""].join(end),
      );
      for (let cut = 0; cut <= bytes.length; cut++) {
        expect(await read(bytes.slice(0, cut), bytes.slice(cut))).toEqual([
          { name: "error", data: "费率1.5%\n😀" },
          { name: "message", data: "x" },
        ]);
      }
    }
  });
});
