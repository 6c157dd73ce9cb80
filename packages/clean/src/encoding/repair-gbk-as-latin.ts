import { isUtf8 } from "node:buffer";
import { TextDecoder } from "node:util";
import { windows1252Sign } from "./code-pages.ts";
import { countFrequent } from "./frequent-han.ts";
import { commonShare } from "./repair-gbk.ts";

let decoders: readonly TextDecoder[] | undefined;
let toByte: ReadonlyMap<string, number> | undefined;

const han = /\p{Script=Han}/gu;
const chinesePunctuation =
  /[\u2010-\u203f\u00b7\u00d7\u00b0\u00b1\u2100-\u22ff\u2460-\u24ff\u2500-\u25ff\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/gu;

/**
 * Undoes GBK, GB18030 or Big5 that was read as latin-1 or windows-1252 in a line of text: `ÄãºÃ` becomes `你好`. Of the two
 * encodings the one counts whose reading has more of the signs that Chinese uses most.
 *
 * European text is told apart by how dense the signs above ASCII stand: at least half of the line (letters of a
 * European language with accents stay under a fifth), four Han signs or more, and three of five common ones.
 *
 * @param certain - Whether another line of the document is beyond doubt: then one Han sign is enough.
 */
export function repairGbkAsLatin(line: string, certain: boolean): string {
  const readings = read(line).filter(({ text, high }) => {
    const dense = high >= 0.5 * line.replace(/[\s\d]/gu, "").length;
    return isChinese(text, certain ? 1 : 4) && (certain || dense);
  });
  const [first, second] = readings;
  if (first === undefined) return line;
  return second !== undefined && countFrequent(second.text).frequent > countFrequent(first.text).frequent ? second.text : first.text;
}

/** Whether a line is beyond doubt GBK that was read as latin-1. */
export function showsGbkAsLatin(line: string): boolean {
  return repairGbkAsLatin(line, false) !== line;
}

interface Reading {
  readonly text: string;
  /** How many of the bytes are above ASCII. */
  readonly high: number;
}

function read(line: string): Reading[] {
  toByte ??= new Map(Array.from({ length: 32 }, (_, index) => [windows1252Sign(0x80 + index), 0x80 + index]));
  const bytes = new Uint8Array(line.length);
  let high = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    const byte = unit < 0x100 ? unit : toByte.get(line.charAt(at));
    if (byte === undefined) return [];
    if (byte >= 0x80) high += 1;
    bytes[at] = byte;
  }
  // What is valid UTF-8 was UTF-8: GBK hardly ever is, by chance.
  if (high < 2 || isUtf8(bytes)) return [];
  decoders ??= ["gb18030", "big5"].map((encoding) => new TextDecoder(encoding, { fatal: true }));
  return decoders.flatMap((decoder) => {
    try {
      return [{ text: decoder.decode(bytes), high }];
    } catch {
      return [];
    }
  });
}

function isChinese(text: string, fewest: number): boolean {
  const signs = text.match(han) ?? [];
  const others = (text.match(/[^\0-\u007f]/gu)?.length ?? 0) - signs.length - (text.match(chinesePunctuation)?.length ?? 0);
  return signs.length >= fewest && others <= 0.05 * signs.length && commonShare(signs) >= 0.6;
}
