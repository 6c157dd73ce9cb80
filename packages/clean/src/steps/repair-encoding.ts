import type { Document, Edit, Step } from "@espalier/core";
import { alignEdits } from "../encoding/align-edits.ts";
import { repairBig5Mix } from "../encoding/repair-big5-mix.ts";
import { repairGbk } from "../encoding/repair-gbk.ts";
import { repairGbkAsLatin, showsGbkAsLatin } from "../encoding/repair-gbk-as-latin.ts";
import { repairGbkLatin, showsGbkInLatin } from "../encoding/repair-gbk-latin.ts";
import { repairSingleByte } from "../encoding/repair-single-byte.ts";

/** What the whole document showed, so that its weaker lines can be judged by it. */
interface Evidence {
  readonly gbkInLatin: boolean;
  readonly gbkAsLatin: boolean;
  /** Which way Big5 and GBK were mixed up. */
  readonly big5Mix: string | undefined;
}

/**
 * Undoes text that was decoded with the wrong encoding: UTF-8 read by a single-byte code page, UTF-8 read as GBK, GBK
 * read as latin-1, Big5 read as GBK and the reverse. Line by line, and only where the result is clearly better; what was lost on the way stays U+FFFD.
 */
export function repairEncoding(): Step {
  return {
    name: "repair-encoding",
    judge(document) {
      const { text } = document;
      if (/^[\0-\u007f]*$/u.test(text)) return { keep: true };
      return { keep: true, edits: editsOf(text) };
    },
  };
}

function editsOf(text: Document["text"]): Edit[] {
  const lines = text.split("\n");
  const evidence = { gbkInLatin: showsGbkInLatin(text), gbkAsLatin: lines.some(showsGbkAsLatin), big5Mix: mixOf(lines) };
  const repairs = lines.map((line) => (/[^\0-\u007f]/u.test(line) ? repairLine(line, evidence) : undefined));
  const edits: Edit[] = [];
  const vocabulary = repairs.some(isLossy) ? repairs.map((one) => one?.text ?? "").join("\n") : "";
  let offset = 0;
  lines.forEach((line, at) => {
    const repair = nameLostSigns(line, repairs[at], vocabulary);
    if (repair !== undefined) {
      for (const difference of alignEdits(line, repair.text, offset)) edits.push({ ...difference, kind: "repair", reason: repair.reason });
    }
    offset += line.length + 1;
  });
  return edits;
}

function mixOf(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const mixed = repairBig5Mix(line);
    // What could have been UTF-8 is told with more certainty.
    if (mixed !== undefined && repairGbk(line) === line) return mixed.reason;
  }
  return undefined;
}

interface Repair {
  readonly text: string;
  readonly reason: string;
}

/** What was lost on one line of Chinese often stands on another. */
function nameLostSigns(line: string, repair: Repair | undefined, vocabulary: string): Repair | undefined {
  if (repair === undefined || !isLossy(repair)) return repair;
  const text = repairGbk(line, vocabulary);
  return text === line ? repair : { ...repair, text };
}

function isLossy(repair: Repair | undefined): boolean {
  return repair?.reason === readAsGbk && repair.text.includes("\ufffd");
}

const readAsGbk = "UTF-8 was read as GBK";
const readBySingleByte = "UTF-8 was read by a single-byte code page";

/**
 * A line that is UTF-8 from end to end, with signs of three bytes, is no GBK by chance: the rules of UTF-8 are the stricter ones. Without this,
 * Thai or Japanese that was read by a single-byte code page looks like GBK.
 */
function repairWholeUtf8(line: string): string {
  const text = repairSingleByte(line);
  return /[\u0800-\ufffc]/u.test(text) && !/[\u0080-\u00ff\ufffd]/u.test(text) ? text : line;
}

/** The repairs in the order of how much proof each needs; the first that changes the line counts. */
function repairLine(line: string, evidence: Evidence): Repair | undefined {
  const repairs: readonly (readonly [reason: string, repair: (line: string) => string])[] = [
    [readBySingleByte, repairWholeUtf8],
    [
      "GBK was read as latin-1",
      (text) => (showsGbkAsLatin(text) || evidence.gbkAsLatin ? repairGbkAsLatin(text, evidence.gbkAsLatin) : text),
    ],
    [readBySingleByte, repairSingleByte],
    [readAsGbk, (text) => (evidence.gbkInLatin ? repairGbkLatin(text) : repairGbk(text))],
  ];
  for (const [reason, repair] of repairs) {
    const text = repair(line);
    if (text !== line) return { text, reason };
  }
  return evidence.big5Mix === undefined ? undefined : (repairBig5Mix(line) ?? repairBig5Mix(line, evidence.big5Mix));
}
