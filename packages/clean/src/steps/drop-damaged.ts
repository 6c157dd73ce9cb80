import type { Step } from "@espalier/core";
import { z } from "zod";

/** Options of the step `drop-damaged`. */
export const dropDamagedOptions = z.strictObject({
  /** Share of damaged signs from which a document is dropped. */
  maxShare: z.number().min(0).max(1).default(0.1),
});

/**
 * What no writer writes: the replacement character; `锟斤拷`, which is that character's bytes read as GBK, twice;
 * `烫` and `屯` in rows, uninitialised memory read as GBK; controls; private use and unassigned code points.
 */
const damaged = /\ufffd|锟斤拷|(?:烫){3,}|(?:屯){3,}|[\0-\u0008\u000e-\u001f\u007f-\u009f]|\p{Co}|\p{Cn}|\p{Cs}/gu;

/**
 * Drops documents of which too much is damaged beyond repair.
 *
 * Threshold: one sign in ten, as MNBVC's charset check counts U+FFFD (`charset_mnbvc`).
 */
export function dropDamaged({ maxShare }: z.infer<typeof dropDamagedOptions>): Step {
  return {
    name: "drop-damaged",
    judge({ text }) {
      let count = 0;
      for (const match of text.matchAll(damaged)) count += match[0].length;
      if (count === 0) return { keep: true };
      const share = count / Math.max(1, text.replace(/\s+/gu, "").length);
      if (share < maxShare) return { keep: true };
      return { keep: false, reason: "damaged text", measured: Number(share.toFixed(4)), threshold: maxShare };
    },
  };
}
