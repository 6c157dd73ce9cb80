/** What Python's `str.isspace`, `str.split` and `\s` take for white space; JavaScript's set differs at both ends. */
const whiteSpace = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const anyWhiteSpace = new RegExp(`[${whiteSpace}]+`, "u");
const leading = new RegExp(`^[${whiteSpace}]+`, "u");
const trailing = new RegExp(`[${whiteSpace}]+$`, "u");
const lineEnd = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/u;

/** Python's `str.strip`. */
export function pythonStrip(text: string): string {
  return text.replace(leading, "").replace(trailing, "");
}

/** Python's `str.lstrip`. */
export function pythonStripStart(text: string): string {
  return text.replace(leading, "");
}

/** Python's `str.rstrip`. */
export function pythonStripEnd(text: string): string {
  return text.replace(trailing, "");
}

/** Python's `str.split()`. */
export function pythonSplit(text: string): string[] {
  return text.split(anyWhiteSpace).filter((word) => word !== "");
}

/** Python's `str.splitlines`: more line ends than JavaScript knows, and none after the last one. */
export function pythonLines(text: string): string[] {
  const lines = text.split(lineEnd);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Python's `len`: code points, not UTF-16 units. */
export function pythonLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xd800 || (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) continue;
    length -= 1;
    at += 1;
  }
  return length;
}

/** Python's `str.count`: places that do not overlap. */
export function pythonCount(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}
