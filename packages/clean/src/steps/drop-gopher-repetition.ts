import type { Step } from "@espalier/core";
import { z } from "zod";
import { measureRepetition } from "../quality/fast-repetition.ts";
import { gopherRepetitionLimits, judgeGopherRepetition, measureGopherRepetition } from "../quality/gopher-repetition.ts";
import { judgeByRules } from "../quality/judge-by-rules.ts";
import { publishedRules } from "../quality/rules-for.ts";

/** Options of the step `drop-gopher-repetition`. */
export const dropGopherRepetitionOptions = z.strictObject(publishedRules);

/**
 * Drops documents that repeat themselves by the rules of Gopher. The reason is the name of the rule in datatrove.
 *
 * Thresholds: Gopher's table A1 for English, FineWeb-2's `cmn_Hani` for Chinese. Without `compatible` the quirks of datatrove's
 * measures are mended, as `measureRepetition` tells.
 */
export function dropGopherRepetition(options: z.infer<typeof dropGopherRepetitionOptions>): Step {
  const name = "drop-gopher-repetition";
  return {
    name,
    judge: judgeByRules(name, options, {
      compatible: ({ text }, language, words) =>
        text === ""
          ? { rule: "empty", measured: 0, threshold: 1 }
          : judgeGopherRepetition(measureGopherRepetition(text, words), gopherRepetitionLimits[language]),
      own: (document, language) => judgeGopherRepetition(measureRepetition(document), gopherRepetitionLimits[language]),
    }),
  };
}
