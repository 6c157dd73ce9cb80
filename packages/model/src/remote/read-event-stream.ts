/** Data of more than this in one event is refused rather than held. */
const maxEventLength = 4 * 1024 * 1024;

/**
 * Reads server-sent events: yields the data of each event that has any. Lines may end with LF, CR or CRLF, a
 * character may be split between two pieces, comments and other fields are passed over, and an event that the end
 * of the stream cuts off is dropped (HTML Living Standard, section 9.2.6).
 *
 * @throws RangeError for an event that grows without an end, and what `bytes` throws.
 */
export async function* readEventStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // Drops a byte order mark at the start, too.
  const decoder = new TextDecoder();
  let rest = "";
  let data: string[] = [];
  for await (const piece of bytes) {
    rest += decoder.decode(piece, { stream: true });
    // A CR at the very end may be half of a CRLF; it waits for the next piece.
    for (let end = /\r\n|\n|\r(?!$)/u.exec(rest); end !== null; end = /\r\n|\n|\r(?!$)/u.exec(rest)) {
      const line = rest.slice(0, end.index);
      rest = rest.slice(end.index + end[0].length);
      if (line === "") {
        if (data.length > 0) yield data.join("\n");
        data = [];
      } else {
        const value = /^data(?:$|: ?(.*))$/su.exec(line);
        if (value !== null) data.push(value[1] ?? "");
      }
    }
    if (rest.length > maxEventLength || data.length > maxEventLength) throw new RangeError("an event without an end");
  }
}
