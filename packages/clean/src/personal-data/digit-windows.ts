import type { Span } from "@espalier/core";

/** What a label may take before a number, and what a number's end is judged by, in UTF-16 units. */
const before = 56;
const after = 40;
/** Signs that may stand between two digits of one number: "1EG4-TE5", "1M8GDM9AXKP0". */
const widestGap = 4;
/** The shortest number of a person is a plate's (川A0000学) or a date's; a year by itself is none. */
const fewestDigits = 4;

/**
 * The stretches of a text in which a number of at least four digits stands, with room for its label: the rest needs no expression
 * to run over it.
 */
export function digitWindows(text: string): Span[] {
  const windows: Span[] = [];
  let first = -1;
  let last = -1;
  let count = 0;
  const close = (): void => {
    if (count >= fewestDigits && !(count === 4 && last - first === 3 && isYear(text, first)))
      push(windows, first - before, last + 1 + after, text.length);
    count = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19))) continue;
    if (count > 0 && at - last > widestGap) close();
    if (count === 0) first = at;
    last = at;
    count += 1;
  }
  close();
  return windows;
}

/** The stretches around a sign. */
export function signWindows(text: string, signs: readonly string[], room: number): Span[] {
  const places: number[] = [];
  for (const sign of signs) for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) places.push(at);
  const windows: Span[] = [];
  for (const at of places.sort((a, b) => a - b)) push(windows, at - room, at + room, text.length);
  return windows;
}

function push(windows: Span[], from: number, to: number, length: number): void {
  const start = Math.max(0, from);
  const end = Math.min(length, to);
  const previous = windows.at(-1);
  if (previous !== undefined && start <= previous.end)
    windows[windows.length - 1] = { start: previous.start, end: Math.max(previous.end, end) };
  else windows.push({ start, end });
}

/** 1900 to 2099 and no letter before, as a plate has. */
function isYear(text: string, at: number): boolean {
  const century = text.slice(at, at + 2);
  return (century === "19" || century === "20") && !/[A-Za-zＡ-Ｚ]/u.test(text.charAt(at - 1));
}
