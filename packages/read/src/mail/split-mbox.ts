/**
 * Parts a mailbox into its messages as they come: each begins behind a line `From …` that stands at the
 * beginning or after a blank line (the "mboxrd" rule, which reads the other variants too). `>From ` within a
 * message is what was `From ` before it was put into the mailbox.
 *
 * @param mostBytes - A longer message is given as `undefined`, so that no more is ever held.
 */
export async function* splitMbox(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<Uint8Array | undefined> {
  let held: Buffer = Buffer.alloc(0);
  let isTooLong = false;
  let scanned = 0;
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const end = findNext(held, Math.max(1, scanned - 8));
      if (end === undefined) break;
      yield isTooLong ? undefined : toMessage(held.subarray(0, end));
      isTooLong = false;
      held = held.subarray(end);
      scanned = 0;
    }
    scanned = held.length;
    if (held.length > mostBytes) {
      isTooLong = true;
      held = held.subarray(-8);
      scanned = 0;
    }
  }
  if (isTooLong) yield undefined;
  else if (held.length > 0) yield toMessage(held);
}

/** Where the next message begins: a `From ` line behind a blank one. */
function findNext(held: Buffer, from: number): number | undefined {
  const ends = ["\n\nFrom ", "\r\n\r\nFrom "].flatMap((separator) => {
    const at = held.indexOf(separator, Math.max(0, from - separator.length), "latin1");
    return at === -1 ? [] : [at + separator.length - 5];
  });
  return ends.length === 0 ? undefined : Math.min(...ends);
}

function toMessage(held: Buffer): Uint8Array {
  const isEnvelope = held.subarray(0, 5).toString("latin1") === "From ";
  const start = isEnvelope ? held.indexOf(0x0a) + 1 : 0;
  if (isEnvelope && start === 0) return Buffer.alloc(0);
  const body = held.subarray(start).toString("latin1");
  return Buffer.from(body.replace(/^>(>*From )/gmu, "$1"), "latin1");
}
