/*
 * Ported from ftfy 6.3.1 by Robyn Speer (https://github.com/rspeer/python-ftfy), Apache-2.0: `_fix_encoding_one_step`,
 * `fixes.py` and the detectors of `chardata.py`. Changed: works on one line, keeps bytes as a string of
 * U+0000 to U+00FF.
 */
import { type CodePage, codePages } from "./code-pages.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { looksMisread } from "./looks-misread.ts";

/** Stands for a byte that was lost, as U+FFFD does in text. */
const lostByte = "\u001a";

const clues = {
  utf8_first_of_2:
    "ĂÂÄĀÅÃÆĆČÇĎĐÉĚÊËĖÈĒĘÐĞĢÍÎÏİÌĪĶĹĻŁŃŇŅÑÓÔÖŐÒŌØÕŘŚŠŞŢÞÚÛÜŰÙŪŲŮÝŹŽŻß×ΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΪΫάέήίВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
  utf8_first_of_3: "áăâäàāąåãæćčçďéěêëėèēęęģíîïìīįķĺļŕźΰαβγδεζηθικλμνξοабвгдежзийклмноп",
  utf8_first_of_4: "đðğóšπσру",
  utf8_continuation: "\u0080-¿ ĄÆĽŁØŖŚŠŞŤŸŹŽŻŒąæƒľłøŗśšşťźžżœˆˇ˘˛˜˝΄΅ΆΈΉΊΌΎΏЁЂЃЄЅІЇЈЉЊЋЌЎЏёђѓєѕіїјљњћќўџҐґ–—―‘’‚“”„†‡•…‰‹›€№™",
  utf8_continuation_strict: "\u0080-¿ĄÆĽŁØŖŚŠŞŤŸŹŽŻŒąæƒľłøŗśšşťźžżœˆˇ˘˛˜˝΄΅ΆΈΉΊΌΎΏЁЂЃЄЅІЇЈЉЊЋЌЎЏёђѓєѕіїјљњћќўџҐґ†‡‰‹›€№™",
} as const;

/** Stretches that look like UTF-8 read by one of the code pages, within a text that else does not. */
const embedded = new RegExp(
  `(?<![${clues.utf8_continuation_strict}])(?:[${clues.utf8_first_of_2}][${clues.utf8_continuation}]|[${clues.utf8_first_of_3}][${clues.utf8_continuation}]{2}|[${clues.utf8_first_of_4}][${clues.utf8_continuation}]{3})+`,
  "gu",
);

/** UTF-8 in which a no-break space (byte A0) became a plain one. */
const spacedBytes =
  /[\u00c2\u00c3\u00c5\u00ce\u00d0\u00d9] |[\u00e2\u00e3] [\u0080-\u0084\u0086-\u009f\u00a1-\u00bf]|[\u00e0-\u00e3][\u0080-\u0084\u0086-\u009f\u00a1-\u00bf] |\u00f0 [\u0080-\u00bf]{2}|\u00f0[\u0080-\u00bf] [\u0080-\u00bf]|\u00f0[\u0080-\u00bf]{2} /gu;
/** "à" as a word of its own, except the Portuguese contractions that begin with it. */
const graveWord = /\u00c3 (?! |quele|quela|quilo|s )/gu;

/** UTF-8 sequences of which a byte was lost; `?` may stand for one. */
const lossySequence =
  /[\u00c2-\u00df]\u001a|[\u00c2\u00c3]\?|\u00ed[\u00a0-\u00af][\u001a?]\u00ed[\u00b0-\u00bf][\u001a?\u0080-\u00bf]|\u00ed[\u00a0-\u00af][\u001a?\u0080-\u00bf]\u00ed[\u00b0-\u00bf][\u001a?]|[\u00e0-\u00ef][\u001a?][\u001a\u0080-\u00bf]|[\u00e0-\u00ef][\u001a\u0080-\u00bf][\u001a?]|[\u00f0-\u00f4][\u001a?][\u001a\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u001a\u0080-\u00bf][\u001a?][\u001a\u0080-\u00bf]|[\u00f0-\u00f4][\u001a\u0080-\u00bf]{2}[\u001a?]|\u001a/gu;

/**
 * Undoes UTF-8 that was read by a single-byte code page, once or several times over, in a line of text.
 *
 * A line without neighbours that are typical of such damage comes back as it is.
 *
 * @returns The line repaired as far as it can be. U+FFFD stands where a byte was lost.
 */
export function repairSingleByte(line: string): string {
  let text = line;
  // Each pass undoes one wrong reading; every pass that changes something shortens the text or removes C1 controls.
  for (;;) {
    const next = repairOnce(text);
    if (next === text) return text;
    text = next;
  }
}

function repairOnce(text: string): string {
  if (!looksMisread(text)) return text;
  const possible: string[] = [];
  for (const page of codePages) {
    const bytes = toBytes(text, page);
    if (bytes === undefined) continue;
    possible.push(page.name);
    const decoded = decodeUtf8(prepare(bytes, page));
    if (decoded !== undefined) return decoded;
  }
  const fixed = text.replace(embedded, (part) => (part.length < text.length && looksMisread(part) ? repairSingleByte(part) : part));
  if (fixed !== text) return fixed;
  // C1 controls are Windows-1252 read as latin-1. A text that both can hold is taken as meant.
  if (possible.includes("latin-1") && possible.includes("windows-1252")) return text;
  return text.replace(/[\u0080-\u009f]/gu, (sign) => codePages[1]?.upper[sign.charCodeAt(0) - 0x80] ?? sign);
}

function prepare(bytes: string, page: CodePage): string {
  let prepared = bytes;
  // Not in MacRoman, where an en dash before a space would be taken for it.
  if (page.name !== "macroman" && bytes.search(spacedBytes) !== -1) {
    prepared = prepared.replace(graveWord, "\u00c3\u00a0 ").replace(spacedBytes, (match) => match.replace(/ /gu, "\u00a0"));
  }
  return page.lossy ? prepared.replace(lossySequence, "\u00ef\u00bf\u00bd") : prepared;
}

const byteTables = new Map<string, ReadonlyMap<string, string>>();

function tableOf(page: CodePage): ReadonlyMap<string, string> {
  let table = byteTables.get(page.name);
  if (table === undefined) {
    table = new Map([...page.upper].map((sign, index) => [sign, String.fromCharCode(0x80 + index)]));
    byteTables.set(page.name, table);
  }
  return table;
}

/** The bytes from which the code page would have made this text, as a string of bytes; undefined where it could not have. */
function toBytes(text: string, page: CodePage): string | undefined {
  const table = tableOf(page);
  let bytes = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === lostByte) {
      if (page.lossy) return undefined;
      bytes += sign;
    } else if (sign < "\u0080") bytes += sign;
    else if (sign === "\ufffd" && page.lossy) bytes += lostByte;
    else {
      const byte = table.get(sign);
      if (byte === undefined) return undefined;
      bytes += byte;
    }
  }
  return bytes;
}
