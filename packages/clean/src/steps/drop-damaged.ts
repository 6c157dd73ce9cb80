import type { Step } from "@espalier/core";
import { z } from "zod";
import { countFrequent } from "../encoding/frequent-han.ts";
import { analyzeDocument, isChinese } from "../quality/analyze-text.ts";

/** Options of the step `drop-damaged`. */
export const dropDamagedOptions = z.strictObject({
  /** Share of damaged signs from which a document is dropped. */
  maxShare: z.number().min(0).max(1).default(0.1),
  /** Share of the most frequent signs below which Chinese was read in a wrong encoding. */
  minFrequent: z.number().min(0).max(1).default(0.06),
});

/**
 * What no writer writes: the replacement character, also as its bytes read one by one; `锟斤拷`, which is those bytes read as
 * GBK, twice; `烫` and `屯` in rows, uninitialised memory read as GBK; controls; private use and unassigned code points; the bytes of UTF-8 read
 * one by one, where the repair did not succeed; boxes and rows of question marks where a sign was lost.
 */
const damaged =
  /\ufffd|ï¿½|锟斤拷|(?:烫){3,}|(?:屯){3,}|[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[□▯]|\?{4,}|(?<=\p{L})\?(?=\p{Ll})|[\0-\u0008\u000e-\u001f\u007f-\u009f]|\p{Co}|\p{Cn}|\p{Cs}/gu;

/** A shorter text, such as a list of names, may do without frequent signs. */
const fewestHan = 60;

/**
 * Drops documents of which too much is damaged beyond repair, and Chinese ones that hold hardly any sign that Chinese is written with.
 *
 * Thresholds: one sign in ten, as MNBVC's charset check counts U+FFFD (`charset_mnbvc`). Of the signs of the Chinese texts of the shared
 * retrieval data at least 0.35 are among the most frequent ones, of UTF-8 read as GBK at most 0.02.
 */
export function dropDamaged({ maxShare, minFrequent }: z.infer<typeof dropDamagedOptions>): Step {
  return {
    name: "drop-damaged",
    judge(document) {
      const { text } = document;
      let count = 0;
      for (const match of text.matchAll(damaged)) count += match[0].length;
      const share = count === 0 ? 0 : count / Math.max(1, text.replace(/\s+/gu, "").length);
      if (share >= maxShare) return { keep: false, reason: "damaged text", measured: Number(share.toFixed(4)), threshold: maxShare };
      const analysis = analyzeDocument(document);
      if (analysis.han < fewestHan || !isChinese(analysis)) return { keep: true };
      const counts = countFrequent(text);
      const frequent = counts.frequent / Math.max(1, counts.signs);
      if (frequent >= minFrequent) return { keep: true };
      return { keep: false, reason: "Chinese read in a wrong encoding", measured: Number(frequent.toFixed(4)), threshold: minFrequent };
    },
  };
}
