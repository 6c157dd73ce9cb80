import type { Document, Edit, Step } from "@espalier/core";
import { alignEdits } from "../encoding/align-edits.ts";
import { repairGbk } from "../encoding/repair-gbk.ts";
import { repairGbkAsLatin, showsGbkAsLatin } from "../encoding/repair-gbk-as-latin.ts";
import { repairGbkLatin, showsGbkInLatin } from "../encoding/repair-gbk-latin.ts";
import { repairSingleByte } from "../encoding/repair-single-byte.ts";

/** What the whole document showed, so that its weaker lines can be judged by it. */
interface Evidence {
  readonly gbkInLatin: boolean;
  readonly gbkAsLatin: boolean;
}

/**
 * Undoes text that was decoded with the wrong encoding: UTF-8 read by a single-byte code page (ftfy's rules),
 * UTF-8 read as GBK, GBK read as latin-1. Line by line, and only where the result is clearly better; what was lost
 * on the way stays U+FFFD.
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
  const evidence = { gbkInLatin: showsGbkInLatin(text), gbkAsLatin: lines.some(showsGbkAsLatin) };
  const edits: Edit[] = [];
  let offset = 0;
  for (const line of lines) {
    const repaired = /[^\0-\u007f]/u.test(line) ? repairLine(line, evidence) : undefined;
    if (repaired !== undefined) {
      for (const difference of alignEdits(line, repaired.text, offset))
        edits.push({ ...difference, kind: "repair", reason: repaired.reason });
    }
    offset += line.length + 1;
  }
  return edits;
}

/** The repairs in the order of how much proof each needs; the first that changes the line counts. */
function repairLine(line: string, evidence: Evidence): { text: string; reason: string } | undefined {
  const repairs: readonly (readonly [reason: string, repair: (line: string) => string])[] = [
    [
      "GBK was read as latin-1",
      (text) => (showsGbkAsLatin(text) || evidence.gbkAsLatin ? repairGbkAsLatin(text, evidence.gbkAsLatin) : text),
    ],
    ["UTF-8 was read by a single-byte code page", repairSingleByte],
    ["UTF-8 was read as GBK", (text) => (evidence.gbkInLatin ? repairGbkLatin(text) : repairGbk(text))],
  ];
  for (const [reason, repair] of repairs) {
    const text = repair(line);
    if (text !== line) return { text, reason };
  }
  return undefined;
}
