/** One server-sent event. */
export interface ServerEvent {
  /** `message` where the server gave no name. */
  readonly name: string;
  readonly data: string;
}

/**
 * Reads server-sent events as the HTML standard (9.2.6, "Interpreting an event stream") defines them: lines end with
 * CR, LF or both, comments are skipped, the `data` lines of one event are joined, and an event that the stream breaks
 * off in is not given.
 */
export async function* readEventStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  let name = "";
  let data: string[] = [];
  for await (const line of readLines(stream)) {
    if (line === "") {
      if (data.length > 0) yield { name: name || "message", data: data.join("\n") };
      name = "";
      data = [];
      continue;
    }
    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const content = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /u, "");
    if (field === "data") data.push(content);
    if (field === "event") name = content;
  }
}

async function* readLines(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      // A CR at the end of a piece may be the first half of a CRLF, but at the end of the stream it ends a line.
      const lines = done ? rest.split("\r") : (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/u);
      rest = lines.pop() ?? "";
      yield* lines;
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
