import { readAsUtf8 } from "./repair-gbk.ts";

/** Typographic marks: their damage (`鈥`, U+9225) is a sign that no living text is written with. */
const typographic = /[\u2010-\u2027\u2030-\u205e]/u;
const letter = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u03ff]/u;
const symbol = /[\u00a1-\u00bf\u00d7\u00f7\u20a0-\u20bf\u2100-\u22ff]/u;

/**
 * A stretch with its neighbours: everything that is not ASCII, the letter after it, which GBK may have taken as
 * the second byte of a sign, not included: it is decoded with its sign.
 */
const stretch = /[^\0-\u007f]+/gu;

/**
 * Undoes UTF-8 that was read as GBK in a line of Latin text: `caf茅` becomes `café`, `鈥淗i鈥?` becomes `“Hi”`.
 * Only for lines of a document that shows the damage beyond doubt, see {@link showsGbkInLatin}: a lone
 * Han sign could also be meant.
 */
export function repairGbkLatin(line: string): string {
  let repaired = "";
  let at = 0;
  for (const match of line.matchAll(stretch)) {
    const end = match.index + match[0].length;
    repaired += line.slice(at, match.index);
    const reading = readAsUtf8(match[0], { before: repaired, after: line.charAt(end) });
    repaired += reading !== undefined && isLatin(reading.text) ? reading.text : match[0];
    at = end;
  }
  return repaired + line.slice(at);
}

/**
 * Whether a text of Latin letters (two at least for each other sign) was UTF-8 read as GBK beyond doubt: every stretch of other signs is such
 * damage (of a Chinese word that was meant, about one sign in seven could be), and there is a typographic
 * mark among it, or two of letters within words and signs at a figure.
 */
export function showsGbkInLatin(text: string): boolean {
  if (!isMostlyLatin(text)) return false;
  let marks = 0;
  let places = 0;
  for (const match of text.matchAll(stretch)) {
    if (!/\p{Script=Han}/u.test(match[0])) continue;
    const reading = readAsUtf8(match[0]);
    if (reading === undefined || !isLatin(reading.text)) return false;
    const before = text.charAt(match.index - 1);
    const after = text.charAt(match.index + match[0].length);
    if (typographic.test(reading.text)) marks += 1;
    else if (isWordLetter(reading.text, before, after) || isAtFigure(reading.text, before, after)) places += 1;
  }
  return marks >= 1 || places >= 2;
}

/** Whether a text has Han signs of the first plane, and twice as many Latin letters at least. */
function isMostlyLatin(text: string): boolean {
  let han = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3400 && unit <= 0x9fff) han += 1;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin += 1;
  }
  return han > 0 && latin >= 2 * han;
}

function isLatin(text: string): boolean {
  return [...text].every((sign) => /[\0-\u007f\ufffd]/u.test(sign) || typographic.test(sign) || letter.test(sign) || symbol.test(sign));
}

function isWordLetter(text: string, before: string, after: string): boolean {
  return letter.test(text) && (/[A-Za-z]/u.test(before) || /[a-z]/u.test(after));
}

function isAtFigure(text: string, before: string, after: string): boolean {
  return symbol.test(text) && (/\d/u.test(before) || /[\da-zA-Z]/u.test(after));
}
