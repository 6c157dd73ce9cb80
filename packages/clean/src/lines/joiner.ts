/** How two lines become one. */
export interface Join {
  /** UTF-16 units to take from the end of the first line: white space, and the hyphen of a broken word. */
  readonly takes: number;
  /** What stands between them. */
  readonly with: "" | " ";
}

const noSpace = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uffe6]/u;

/**
 * Tells how two lines of one paragraph are joined: without a space where a Han or kana sign or their punctuation stands at
 * the break, with one between Latin words, and without its hyphen where a word was broken.
 *
 * A hyphen stays where the text elsewhere writes the word with it ("long-term"), or the second half begins with
 * a capital or a digit.
 *
 * @param text - The whole text, to look the word up in.
 */
export function joiner(first: string, second: string, text: string): Join {
  const end = first.trimEnd();
  const start = second.trimStart();
  const spaces = first.length - end.length;
  const head = /(\p{L}+)[-\u2010]$/u.exec(end)?.[1];
  const tail = /^\p{L}+/u.exec(start)?.[0];
  if (head !== undefined && tail !== undefined) {
    const keeps = !/^\p{Ll}/u.test(tail) || text.toLowerCase().includes(`${head}-${tail}`.toLowerCase());
    return { takes: spaces + (keeps ? 0 : 1), with: "" };
  }
  // A dash that stands for a range or an interruption keeps its place.
  if (/[-\u2010\u2013/]$/u.test(end) && /^[\p{L}\p{N}]/u.test(start) && /[\p{L}\p{N}][-\u2010\u2013/]$/u.test(end))
    return { takes: spaces, with: "" };
  const around = [lastSign(end), firstSign(start)];
  return { takes: spaces, with: around.some((sign) => noSpace.test(sign)) ? "" : " " };
}

function lastSign(text: string): string {
  return [...text.slice(-2)].at(-1) ?? "";
}

function firstSign(text: string): string {
  return [...text.slice(0, 2)][0] ?? "";
}
