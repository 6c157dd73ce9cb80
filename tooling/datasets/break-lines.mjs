import iconv from "iconv-lite";
import { HELVETICA, HELVETICA_BOLD } from "./helvetica-widths.mjs";

/** Characters that a Chinese line never starts with; they hang over the edge instead. */
const NEVER_FIRST = /^[，。、；：？！）》」』】〉”’…％%,.;:?!)\]]/u;
/** Characters that a Chinese line never ends with. */
const NEVER_LAST = /[（《「『【〈“‘([]$/u;
/** Every how many chances a long English word is cut at the line end: often enough to meet it in each document. */
const HYPHENATE_EVERY = 3;
const VOWEL = /[aeiouy]/;
/** Pairs of letters that stand for one sound and stay together. */
const PAIRS = new Set([
  "th",
  "ch",
  "sh",
  "ph",
  "ck",
  "ng",
  "wh",
  "gh",
  "qu",
  "st",
  "tr",
  "pr",
  "bl",
  "cl",
  "pl",
  "br",
  "cr",
  "gr",
  "dr",
  "fr",
]);

/** Code of a character in WinAnsi, or undefined if Helvetica has none and the Chinese font must show it. */
export function winAnsiCode(character, language) {
  const code = character.codePointAt(0);
  if (code >= 0x20 && code < 0x7f) return code;
  if (language !== "en" && !/[\u00c0-\u00ff£¥€•]/.test(character)) return undefined;
  const byte = iconv.encode(character, "windows-1252");
  return byte.length === 1 && byte[0] >= 0x80 && iconv.decode(byte, "windows-1252") === character ? byte[0] : undefined;
}

/** Width of a text in points. */
export function measure(text, size, bold, language) {
  const widths = bold ? HELVETICA_BOLD : HELVETICA;
  let sum = 0;
  for (const character of text) {
    const code = winAnsiCode(character, language);
    sum += code === undefined ? 1000 : widths[code];
  }
  return (sum * size) / 1000;
}

/**
 * Makes a breaker that remembers when it hyphenated last.
 *
 * @returns {(text: string, width: number, style: { size: number, bold: boolean, language: string, indent?: number, hyphenate?: boolean }) => string[]}
 */
export function createLineBreaker() {
  let chances = 0;
  return (text, width, style) => {
    const fits = (line, at) =>
      measure(line.trimEnd(), style.size, style.bold, style.language) <= width - (at === 0 ? (style.indent ?? 0) : 0);
    const lines = [];
    let line = "";
    for (const piece of pieces(text)) {
      if (fits(line + piece, lines.length) || (line !== "" && NEVER_FIRST.test(piece) && piece.length === 1)) {
        line += piece;
        continue;
      }
      let rest = piece;
      const cut = style.hyphenate === false ? undefined : hyphenation(piece, (head) => fits(`${line}${head}-`, lines.length));
      if (cut !== undefined) chances += 1;
      if (cut !== undefined && chances % HYPHENATE_EVERY === 0) {
        line += `${piece.slice(0, cut)}-`;
        rest = piece.slice(cut);
      } else {
        const opening = NEVER_LAST.exec(line)?.[0] ?? "";
        if (opening && line.length > 1) {
          line = line.slice(0, -1);
          rest = opening + rest;
        }
      }
      if (line.trim() !== "") lines.push(line.trimEnd());
      line = rest.trimStart();
      while (!fits(line, lines.length)) {
        let end = line.length - 1;
        while (end > 1 && !fits(line.slice(0, end), lines.length)) end -= 1;
        lines.push(line.slice(0, end));
        line = line.slice(end);
      }
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    return lines;
  };
}

/** Latin words with the white space behind them, Han characters and punctuation one by one. */
function pieces(text) {
  return text.match(/[\u0021-\u2e7f]+\s*|\s+|[\u2e80-\uffff]/gu)?.flatMap((piece) => piece.match(/[“‘—…”’]|[^“‘—…”’]+/g) ?? []) ?? [];
}

/** Where a long English word may be cut so that its head with a hyphen still fits; the latest such place. */
function hyphenation(piece, fits) {
  const word = /^[A-Za-z]{8,}/.exec(piece)?.[0];
  if (word === undefined) return undefined;
  for (let at = word.length - 4; at >= 3; at -= 1) {
    const [before, first, second] = [word[at - 1], word[at], word[at + 1]];
    const openSyllable = VOWEL.test(before) && !VOWEL.test(first) && VOWEL.test(second);
    const betweenConsonants =
      VOWEL.test(word[at - 2]) && !VOWEL.test(before) && !VOWEL.test(first) && VOWEL.test(second) && !PAIRS.has(before + first);
    if ((openSyllable || betweenConsonants) && fits(word.slice(0, at))) return at;
  }
  return undefined;
}
