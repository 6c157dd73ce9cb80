/** White space, other controls, `<` and `>` are the trail byte of no encoding, so a text may be cut there. */
function isCut(byte: number): boolean {
  return byte <= 0x20 || byte === 0x3c || byte === 0x3e;
}

/** ASCII before the first byte beyond it: more is no word. */
const longestStart = 40;

/**
 * The words of a text that hold bytes beyond ASCII, from its beginning, with a space between them, at most so many
 * bytes. Only these tell the encodings apart that contain ASCII, and in a page they are a small part.
 */
export function denseSample(bytes: Uint8Array, most: number): Uint8Array {
  const sample = new Uint8Array(Math.min(most, bytes.length) + 1);
  let length = 0;
  let at = 0;
  while (at < bytes.length && length < most) {
    while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
    if (at === bytes.length) break;
    let start = at;
    const reach = Math.max(0, at - longestStart);
    while (start > reach && !isCut(bytes[start - 1] ?? 0)) start -= 1;
    let end = at;
    while (end < bytes.length && !isCut(bytes[end] ?? 0)) end += 1;
    at = end;
    end = Math.min(end, start + most - length);
    sample.set(bytes.subarray(start, end), length);
    length += end - start;
    sample[length] = 0x20;
    length += 1;
  }
  return sample.subarray(0, Math.min(length, most));
}
